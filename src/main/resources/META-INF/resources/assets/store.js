// Where entries of the outbox lie until the server has confirmed them: in a list of this page, which is written through
// to IndexedDB. Where a browser refuses that, or where it fails later (a full disk, data cleared in another tab), the
// list is all there is.

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
      const request = act(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.commit?.(); // not later: the tab may be closed
    });
  }

  /** Keeps an entry and says under which number. */
  add(entry) {
    return this.#write(table => table.add(entry));
  }

  put(entries) {
    return this.#write(table => entries.forEach(entry => table.put(entry)));
  }

  remove(numbers) {
    return this.#write(table => numbers.forEach(number => table.delete(number)));
  }

  /** An account's entries in the order of their numbers. */
  of(account) {
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

/**
 * What one account's outbox holds. Keeping and reading never fail: what the database does not take stays in this page.
 * An entry's `seq` is its number in the database, a text when it is not there, and undefined while it is on its way.
 */
class Store {
  #account;
  #database;
  #entries = [];
  #gone = new Set(); // numbers that the database shall forget and may still have
  #next = 1;

  constructor(account, database) {
    this.#account = account;
    this.#database = database;
  }

  /** All entries in the order in which they came, as far as this page knows. */
  get entries() {
    return this.#entries;
  }

  /** Whether something lies in this page alone, and is lost with it. */
  get volatile() {
    return this.#entries.some(({ seq }) => typeof seq === 'string');
  }

  /** Keeps an entry behind all others: at once in the list, and soon in the database. */
  async add(entry) {
    const record = { ...entry, account: this.#account };
    const listed = { ...record, seq: undefined };
    this.#entries = [...this.#entries, listed];
    try {
      listed.seq = await this.#database.add(record);
    } catch (refused) {
      console.info('Kept in this page alone until it is sent:', String(refused));
      listed.seq = `page-${this.#next++}`;
    }
  }

  /** Forgets entries, all in one go. */
  async remove(entries) {
    const removed = new Set(entries.map(({ seq }) => seq));
    this.#entries = this.#entries.filter(({ seq }) => !removed.has(seq));
    const numbers = [...removed].filter(seq => typeof seq === 'number');
    if (numbers.length === 0) return;
    numbers.forEach(number => this.#gone.add(number));
    try {
      await this.#database.remove(numbers);
      numbers.forEach(number => this.#gone.delete(number));
    } catch (refused) {
      console.info('Sent, and still kept by this browser:', String(refused));
    }
  }

  /** Looks what other pages have put in or taken out. What the database can't be asked for stays as it is known. */
  async reload() {
    let kept;
    try {
      kept = await this.#database.of(this.#account);
    } catch (refused) {
      console.info('Not read again:', String(refused));
      return;
    }
    // what was added since the database was asked is not among them yet
    const here = this.#entries.filter(({ seq }) => typeof seq !== 'number');
    this.#entries = [...kept.filter(({ seq }) => !this.#gone.has(seq)), ...here];
  }

  /** Gives everything that the database has of this account to another; fails when that can't be done. */
  async handOver(account) {
    const entries = await this.#database.of(this.#account);
    await this.#database.put(entries.map(entry => ({ ...entry, account })));
  }
}

/** Opens an account's store and reads what it has; never fails. */
export async function openStore(account) {
  const store = new Store(account, await openDatabase());
  await store.reload();
  return store;
}

async function openDatabase() {
  try {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(TABLE, { keyPath: 'seq', autoIncrement: true }).createIndex('account', 'account');
    };
    return new Database(await done(request));
  } catch (refused) {
    console.info('No IndexedDB here: answers are kept in this page alone until they are sent.', String(refused));
    return NONE;
  }
}
