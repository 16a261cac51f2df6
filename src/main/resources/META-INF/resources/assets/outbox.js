// Sends what a learner did behind the learner's back: in order, again and again, each thing counted once.
import { openStore } from './store.js';

const AT_ONCE = 100; // answers in one request
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
const PATIENCE = 20_000;
const SHARED = 'gongbu-outbox';

/** How an entry travels. Answers that follow each other go together. */
const CALLS = {
  answer: entries => ({ method: 'POST', path: '/api/v1/review/answers', body: entries.map(entry => entry.body) }),
  undo: ([entry]) => ({ method: 'POST', path: '/api/v1/review/undo', body: entry.body }),
  call: ([entry]) => ({ method: entry.method, path: entry.path, body: entry.body }),
};

/**
 * The outbox of one account. Events: `change` when what waits has changed, `result` with `detail: {entry, result}` when
 * the server has answered, `rejected` with `detail: {entry, reason}` when it will never take an entry.
 */
export class Outbox extends EventTarget {
  /** 'sending' while all is well, 'offline', 'signed-out', 'other-account', or 'refused' when some can't be sent. */
  state = 'sending';

  #account;
  #store;
  #refused = new Set(); // entries that the server did not take, by seq; the next page tries them again
  #running = null;
  #pause = FIRST_PAUSE;
  #timer = 0;
  #warn = event => event.preventDefault();
  #tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(SHARED) : null;
  #shared = this.#tabs === null; // whether another tab has this outbox too, as far as is known

  constructor(account, store) {
    super();
    this.#account = account;
    this.#store = store;
    this.#tabs?.addEventListener('message', ({ data }) => {
      if (data.account === this.#account) this.#heard(data);
    });
    addEventListener('online', () => this.flush());
    addEventListener('offline', () => this.#become('offline'));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.flush();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.flush();
    });
  }

  /** Opens an account's outbox with what still waits there. */
  static async open(account) {
    const outbox = new Outbox(account, await openStore(account));
    outbox.#changed();
    return outbox;
  }

  /** What waits, in order. */
  get entries() {
    return this.#store.entries;
  }

  /** How many entries wait to be sent. */
  get waiting() {
    return this.entries.length;
  }

  /** Keeps an entry and sends it soon. */
  async add(entry) {
    await this.#store.add(entry);
    this.#changed();
    this.send();
  }

  /** Looks what other tabs have left and tries to send all; true when nothing waits any more. */
  async flush() {
    await this.#store.reload();
    this.#changed([], false);
    return this.send();
  }

  /** Tries to send at once what waits here; true when nothing does any more. */
  async send() {
    clearTimeout(this.#timer);
    this.#pause = FIRST_PAUSE;
    await this.#running; // it may have looked before the last entry came
    await this.#drain();
    return this.waiting === 0;
  }

  /** Sends, or joins the sending that is under way. */
  #drain() {
    this.#running ??= alone(waited => this.#sendAll(waited)).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(waited) {
    if (waited || this.#shared) await this.#store.reload(); // another tab may have sent some of it
    for (;;) {
      const entries = this.#ready();
      if (entries.length === 0) break;
      if (!await this.#send(leading(entries))) return;
    }
    this.#become(this.entries.some(({ seq }) => this.#refused.has(seq)) ? 'refused' : 'sending');
  }

  /** What can be sent: in order, so nothing behind an entry that is still being written. */
  #ready() {
    const unwritten = this.entries.findIndex(({ seq }) => seq === undefined);
    return this.entries.slice(0, unwritten < 0 ? undefined : unwritten).filter(({ seq }) => !this.#refused.has(seq));
  }

  /** Sends these; true when it makes sense to go on with the next. */
  async #send(entries) {
    const call = CALLS[entries[0].kind](entries);
    let response;
    try {
      response = await post(call, this.#account);
    } catch (unreachable) {
      return this.#later(unreachable);
    }
    const answer = await response.json().catch(() => null);
    if (response.ok) return this.#confirmed(entries, answer);
    if (response.status === 401) return this.#stop('signed-out');
    if (response.status === 409 && answer?.type?.endsWith('/problems/other-account')) return this.#stop('other-account');
    const ours = typeof answer?.type === 'string'; // a proxy in between says no in its own words
    if (!ours || [403, 408, 429].includes(response.status) || response.status >= 500) return this.#later(response.status);
    return this.#refuse(entries, answer);
  }

  async #confirmed(entries, answer) {
    const outcomes = entries[0].kind === 'answer' ? outcomesOf(entries, answer) : [{ entry: entries[0], result: answer }];
    await this.#settle(outcomes.map(({ entry, result }) => (entry.kind === 'answer' && result.outcome === 'rejected'
      ? { type: 'rejected', detail: { entry, reason: result.detail ?? '' } }
      : { type: 'result', detail: { entry, result } })));
    return outcomes.length === entries.length || this.#later('no outcome');
  }

  /** These entries have come to their end: they are forgotten together, and everybody hears of it. */
  async #settle(news) {
    if (news.length === 0) return;
    await this.#store.remove(news.map(({ detail }) => detail.entry));
    this.#pause = FIRST_PAUSE;
    this.state = 'sending';
    this.#changed(news);
  }

  /** The server refuses the request itself. Answers are tried one by one and kept; anything else will never be taken. */
  async #refuse(entries, answer) {
    if (entries[0].kind !== 'answer') {
      await this.#settle([{ type: 'rejected', detail: { entry: entries[0], reason: answer.detail ?? answer.title ?? '' } }]);
      return true;
    }
    if (entries.length > 1) {
      for (const entry of entries) if (!await this.#send([entry])) return false;
      return true;
    }
    this.#refused.add(entries[0].seq);
    return true;
  }

  #later(reason) {
    console.info('Answers wait in this browser:', String(reason));
    this.#become('offline');
    const pause = this.#pause * (0.75 + Math.random() / 2);
    this.#timer = setTimeout(() => this.#drain(), pause);
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    return false;
  }

  #stop(state) {
    this.#become(state);
    return false;
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }

  /** What waits has changed, perhaps with news of entries: for this page, and for other tabs where it was done here. */
  #changed(news = [], here = true) {
    // only while something would be lost with the page: pages that listen to this are not kept for going back
    (this.#store.volatile ? addEventListener : removeEventListener)('beforeunload', this.#warn);
    this.dispatchEvent(new Event('change'));
    for (const { type, detail } of news) this.dispatchEvent(new CustomEvent(type, { detail }));
    if (here) this.#tabs?.postMessage({ account: this.#account, news });
  }

  /** Another tab of this account has changed what waits. */
  async #heard({ news }) {
    this.#shared = true;
    await this.#store.reload();
    if (this.waiting === 0 && this.state === 'offline') this.state = 'sending';
    this.#changed(news, false);
  }
}

/** What became of answers, as far as the server says so for one after the other. */
function outcomesOf(entries, answer) {
  const results = Array.isArray(answer) ? answer : [];
  const outcomes = entries.map(entry => ({ entry, result: results.find(each => each.id === entry.body.id) }));
  const silent = outcomes.findIndex(({ result }) => !result);
  return outcomes.slice(0, silent < 0 ? undefined : silent);
}

function leading(entries) {
  if (entries[0].kind !== 'answer') return entries.slice(0, 1);
  const other = entries.findIndex(entry => entry.kind !== 'answer');
  return entries.slice(0, Math.min(AT_ONCE, other < 0 ? entries.length : other));
}

function post({ method, path, body }, account) {
  const text = JSON.stringify(body);
  return fetch(path, {
    method,
    body: text,
    headers: {
      'Content-Type': 'application/json',
      'Accept': 'application/json, application/problem+json',
      'Accept-Language': document.documentElement.lang,
      'Gongbu-Account': account,
    },
    keepalive: text.length < 30_000,
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/**
 * One tab sends at a time where the browser can arrange it; elsewhere the server counts each id once anyway. The work is
 * told whether it had to wait for another tab.
 */
async function alone(work) {
  if (!navigator.locks) return work(true);
  const free = await navigator.locks.request(SHARED, { ifAvailable: true }, async lock => {
    if (lock) await work(false);
    return lock !== null;
  });
  if (!free) await navigator.locks.request(SHARED, () => work(true));
}
