// The cards that come after those that are here: fetched before they are needed, asked for again until all is known.

const FETCHED = 60;
const PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;

/** Fetches what a learner is to study further on. Knows nothing of what is shown. */
export class CardFeed {
  /** Of the day's cards that are not here: none, unknown, or unreachable. */
  rest = 'unknown';

  #request;
  #mark;
  #came;
  #askedAt = 0;
  #timer = 0;
  #pause = PAUSE; // before the rest is asked for again

  /**
   * @param account whose cards they are
   * @param selection the parameters that say which cards are wanted, each behind `&`
   * @param mark called before each request; what it returns is handed to `came`
   * @param came called with the cards of each answer, none when the server can't be reached
   */
  constructor({ account, selection, mark, came }) {
    this.#request = () => fetch(`/api/v1/review/queue?limit=${FETCHED}${selection}`, {
      headers: { 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang, 'Gongbu-Account': account },
    });
    this.#mark = mark;
    this.#came = came;
  }

  /** Fetches; at most every few seconds, unless it is wanted now. */
  async more(wanted = false) {
    if (!wanted && Date.now() - this.#askedAt < PAUSE) return;
    this.#askedAt = Date.now();
    clearTimeout(this.#timer);
    const mark = this.#mark();
    let items = [];
    try {
      const response = await this.#request();
      if ([401, 409].includes(response.status)) return; // nobody or somebody else is signed in: the sidebar says so
      if (!response.ok) throw new Error(response.status);
      const body = await response.json();
      this.rest = body.items.length < FETCHED ? 'none' : 'unknown';
      this.#pause = PAUSE;
      items = body.items;
    } catch (unreachable) {
      console.info('No further cards for now:', String(unreachable));
      this.rest = 'unreachable';
      this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    }
    this.#came(items, mark);
  }

  /** Asks again in a while, and only once however often this is called. */
  askLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.more(true), this.#pause);
  }

  /** No longer asks by itself. */
  wait() {
    clearTimeout(this.#timer);
  }
}
