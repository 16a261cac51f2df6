// Where entries of the outbox lie until the server has confirmed them: IndexedDB; this page's memory where a browser
// refuses it, or where it fails later (a full disk, data cleared in another tab).

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

  /** Writes; done when it lies on the disk. */
  #write(act) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(TABLE, 'readwrite');
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      act(transaction.objectStore(TABLE));
      transaction.commit?.(); // not later: the tab may be closed
    });
  }

  add(entry) {
    return this.#write(table => table.add(entry));
  }

  put(entry) {
    return this.#write(table => table.put(entry));
  }

  remove(seq) {
    return this.#write(table => table.delete(seq));
  }

  async of(account) {
    return done(this.#database.transaction(TABLE).objectStore(TABLE).index('account').getAll(account));
  }
}

/** A database that is not there. */
const NONE = {
  async add() {
    throw new Error('no IndexedDB');
  },
  async put() {},
  async remove() {},
  async of() {
    return [];
  },
};

/** Keeps entries. Keeping and reading never fail: what the database does not take is kept in memory. */
class Store {
  #database;
  #memory = [];
  #gone = new Set(); // what the database could not be made to forget
  #next = 1;

  constructor(database) {
    this.#database = database;
  }

  /** Whether something lies in this page alone, and is lost with it. */
  get volatile() {
    return this.#memory.length > 0;
  }

  /** Keeps an entry behind all others. */
  async add(entry) {
    try {
      await this.#database.add(entry);
    } catch (refused) {
      console.info('Kept in this page alone until it is sent:', String(refused));
      this.#memory.push({ ...entry, seq: `memory-${this.#next++}` });
    }
  }

  /** Gives everything of one account to another; fails when that can't be done. */
  async move(from, to) {
    for (const entry of await this.#database.of(from)) await this.#database.put({ ...entry, account: to });
  }

  async remove(seq) {
    this.#memory = this.#memory.filter(entry => entry.seq !== seq);
    if (typeof seq === 'number') await this.#database.remove(seq).catch(() => this.#gone.add(seq));
  }

  /** An account's entries in the order in which they came. */
  async of(account) {
    const kept = await this.#database.of(account).catch(() => []);
    return [...kept.filter(({ seq }) => !this.#gone.has(seq)), ...this.#memory.filter(entry => entry.account === account)];
  }
}

/** Opens the store; never fails. */
export async function openStore() {
  try {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(TABLE, { keyPath: 'seq', autoIncrement: true }).createIndex('account', 'account');
    };
    return new Store(new Database(await done(request)));
  } catch (refused) {
    console.info('No IndexedDB here: answers are kept in this page alone until they are sent.', String(refused));
    return new Store(NONE);
  }
}
