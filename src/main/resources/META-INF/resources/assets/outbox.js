// Sends what a learner did behind the learner's back: in order, again and again, each thing counted once.
import { openStore } from './store.js';

const AT_ONCE = 100; // answers in one request
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
const PATIENCE = 20_000;

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
  /** How many entries wait to be sent. */
  waiting = 0;
  /** 'sending' while all is well, 'offline', 'signed-out', 'other-account', or 'refused' when some can't be sent. */
  state = 'sending';

  #account;
  #store;
  #refused = new Set(); // entries that the server did not take, by seq; the next page tries them again
  #running = null;
  #pause = FIRST_PAUSE;
  #timer = 0;
  #warn = event => event.preventDefault();
  #tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('gongbu-outbox') : null;

  constructor(account, store) {
    super();
    this.#account = account;
    this.#store = store;
    this.#tabs?.addEventListener('message', ({ data }) => {
      if (data.account === this.#account) this.#heard(data);
    });
    addEventListener('online', () => this.flush());
    addEventListener('offline', () => this.#become('offline'));
    addEventListener('pageshow', () => this.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.flush();
    });
  }

  /** Opens an account's outbox; whatever still waits there is sent. */
  static async open(account) {
    const outbox = new Outbox(account, await openStore());
    await outbox.#recount();
    return outbox;
  }

  /** What waits, in order. */
  entries() {
    return this.#store.of(this.#account);
  }

  /** Keeps an entry and sends it soon. */
  async add(entry) {
    this.waiting++;
    await this.#store.add({ ...entry, account: this.#account });
    await this.#recount();
    this.flush();
  }

  /** Tries to send all at once; true when nothing is left. */
  async flush() {
    clearTimeout(this.#timer);
    this.#pause = FIRST_PAUSE;
    await this.#running; // it may have looked before the last entry came
    await this.#drain();
    return this.waiting === 0;
  }

  /** Sends, or joins the sending that is under way. */
  #drain() {
    this.#running ??= alone(() => this.#sendAll()).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll() {
    for (;;) {
      const entries = (await this.entries()).filter(({ seq }) => !this.#refused.has(seq));
      if (entries.length === 0) break;
      if (!await this.#send(leading(entries))) return;
    }
    this.#become(this.#refused.size > 0 ? 'refused' : 'sending');
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
    if (entries[0].kind !== 'answer') return this.#settle(entries[0], answer);
    if (!Array.isArray(answer)) return this.#later('no list of outcomes');
    for (const entry of entries) {
      const result = answer.find(each => each.id === entry.body.id);
      if (!result) return this.#later('no outcome');
      if (result.outcome === 'rejected') {
        await this.#reject(entry, result.detail);
      } else {
        await this.#settle(entry, result);
      }
    }
    return true;
  }

  async #settle(entry, result) {
    await this.#store.remove(entry.seq);
    this.#pause = FIRST_PAUSE;
    this.state = 'sending';
    await this.#recount();
    this.#tell('result', { entry, result });
    return true;
  }

  async #reject(entry, reason) {
    await this.#store.remove(entry.seq);
    await this.#recount();
    this.#tell('rejected', { entry, reason: reason ?? '' });
    return true;
  }

  /** The server refuses the request itself. Answers are tried one by one and kept; anything else will never be taken. */
  async #refuse(entries, answer) {
    if (entries[0].kind !== 'answer') return this.#reject(entries[0], answer?.detail ?? answer?.title);
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
    this.#tabs?.postMessage({ account: this.#account, type: 'change' });
  }

  async #recount() {
    // only while something would be lost with the page: pages that listen to this are not kept for going back
    (this.#store.volatile ? addEventListener : removeEventListener)('beforeunload', this.#warn);
    this.waiting = (await this.entries()).length;
    this.dispatchEvent(new Event('change'));
    this.#tabs?.postMessage({ account: this.#account, type: 'change' });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
    this.#tabs?.postMessage({ account: this.#account, type, detail });
  }

  /** Another tab of this account has changed what waits, or has news for all. */
  async #heard({ type, detail }) {
    this.waiting = (await this.entries()).length;
    if (this.waiting === 0 && this.state === 'offline') this.state = 'sending';
    this.dispatchEvent(new Event('change'));
    if (type !== 'change') this.dispatchEvent(new CustomEvent(type, { detail }));
  }
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

/** One tab sends at a time where the browser can arrange it; elsewhere the server counts each id once anyway. */
function alone(work) {
  return navigator.locks ? navigator.locks.request('gongbu-outbox', work) : work();
}
