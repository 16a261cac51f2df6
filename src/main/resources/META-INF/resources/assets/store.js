// Where entries of the outbox lie until the server has confirmed them: IndexedDB, or this page's memory where a browser refuses it.

const NAME = 'gongbu';
const TABLE = 'outbox';

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

class Database {
  #database;

  constructor(database) {
    this.#database = database;
  }

  #table(mode) {
    return this.#database.transaction(TABLE, mode).objectStore(TABLE);
  }

  /** Keeps an entry behind all others. */
  add(entry) {
    return done(this.#table('readwrite').add(entry));
  }

  put(entry) {
    return done(this.#table('readwrite').put(entry));
  }

  remove(seq) {
    return done(this.#table('readwrite').delete(seq));
  }

  /** An account's entries in the order in which they came. */
  of(account) {
    return done(this.#table('readonly').index('account').getAll(account));
  }
}

class Memory {
  #entries = [];
  #next = 1;

  async add(entry) {
    this.#entries.push({ ...entry, seq: this.#next++ });
  }

  async put(entry) {
    this.#entries = this.#entries.map(kept => (kept.seq === entry.seq ? entry : kept));
  }

  async remove(seq) {
    this.#entries = this.#entries.filter(kept => kept.seq !== seq);
  }

  async of(account) {
    return this.#entries.filter(kept => kept.account === account);
  }
}

/** Opens the store; never fails. */
export async function openStore() {
  try {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(TABLE, { keyPath: 'seq', autoIncrement: true }).createIndex('account', 'account');
    };
    return new Database(await done(request));
  } catch (refused) {
    console.info('No IndexedDB here: answers are kept in this page alone until they are sent.', refused);
    return new Memory();
  }
}
