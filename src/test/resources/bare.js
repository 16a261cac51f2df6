// What a bare page has around the modules: a server that does what the test says, and a count of what IndexedDB does.

/** What was sent: {method, path, account, body}. */
globalThis.sent = [];
/** How the server answers: with one of the words below, or a function from a call to [status, body]. */
globalThis.server = 'well';
/** How often IndexedDB was asked for each thing, and how often something was written at all. */
globalThis.indexedDbCalls = {};

const problem = type => ({ type, title: 'No', detail: 'No.' });
const answers = {
  'well': ({ path, body }) => [200, path.endsWith('/answers') ? body.map(({ id, item }) => ({ id, item, outcome: 'stored' })) : {}],
  'unreachable': () => { throw new TypeError('Failed to fetch'); },
  'signed out': () => [401, problem('about:blank')],
  'somebody else': () => [409, problem('https://gongbu.dev/problems/other-account')],
  'a proxy': () => [404, '404 page not found'],
  'refusing': () => [400, problem('about:blank')],
};

/** What the server answers to a call, by one of its words. */
globalThis.answering = (word, call) => answers[word](call);

globalThis.fetch = async (path, { method, body, headers }) => {
  const call = { method, path, account: headers['Gongbu-Account'], body: JSON.parse(body) };
  sent.push(call);
  const [status, content] = await (typeof server === 'function' ? server(call) : answering(server, call));
  return typeof content === 'string' ? new Response(content, { status }) : Response.json(content, { status });
};

/** The ids of answers as they were sent: a list for each request. */
globalThis.sentIds = () => sent.map(({ path, body }) => (path.endsWith('/answers') ? body.map(({ id }) => id) : `undo ${body.answer}`));

function counted(type, name, as = () => name) {
  const real = type.prototype[name];
  type.prototype[name] = function (...given) {
    const key = as(...given);
    if (key) indexedDbCalls[key] = (indexedDbCalls[key] ?? 0) + 1;
    return real.apply(this, given);
  };
}
for (const name of ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'count', 'openCursor']) counted(IDBObjectStore, name);
for (const name of ['get', 'getAll', 'count', 'openCursor']) counted(IDBIndex, name);
counted(IDBDatabase, 'transaction', (stores, mode) => (mode === 'readwrite' ? 'writes' : null));

/** The browser fails in this from now on. */
globalThis.fails = (type, name) => {
  type.prototype[name] = () => { throw new DOMException('full', 'QuotaExceededError'); };
};

/** Keeps the database busy, so that nothing can be written; returns what sets it free. */
globalThis.busy = async () => {
  const { result } = await new Promise(resolve => { indexedDB.open('gongbu').onsuccess = ({ target }) => resolve(target); });
  const table = result.transaction('outbox', 'readwrite').objectStore('outbox');
  let free = false;
  const spin = () => { if (!free) table.get(0).onsuccess = spin; };
  spin();
  return () => { free = true; };
};

/** An outbox with a note of what it says. */
globalThis.outbox = async account => {
  const { Outbox } = await import('/assets/outbox.js');
  const opened = await Outbox.open(account);
  opened.said = [];
  opened.addEventListener('result', ({ detail }) => opened.said.push(`${detail.entry.body.id} ${detail.result.outcome}`));
  opened.addEventListener('rejected', ({ detail }) => opened.said.push(`${detail.entry.body.id ?? detail.entry.path} rejected: ${detail.reason}`));
  return opened;
};

/** An answer to put into an outbox, and the way to take it back. */
globalThis.answer = (id, item = `card of ${id}`) => ({ kind: 'answer', body: { id, item, rating: 'good' } });
globalThis.undo = id => ({ kind: 'undo', body: { answer: id } });

globalThis.pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until this holds; says what it was when it never does. */
globalThis.until = async condition => {
  for (let left = 400; !condition(); left--) {
    if (left === 0) throw new Error(`never came true: ${condition}`);
    await pause(5);
  }
};
