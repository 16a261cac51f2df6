// Which card comes next: the day's queue in rounds, and those that return within their learning steps.

const ROUND = 20;
const DAY = 86_400_000;

/** Milliseconds of an ISO 8601 duration (PT10M, PT72H, P3D); NaN for anything else. */
export function length(interval) {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(interval ?? '');
  if (!parts) return Number.NaN;
  const [days, hours, minutes, seconds] = parts.slice(1).map(part => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** When a card with this interval returns in the same sitting, in milliseconds; null when it does not. */
export function step(interval) {
  const wait = length(interval);
  return wait < DAY ? wait : null;
}

/** True for an interval that ends tomorrow. */
export function isOneDay(interval) {
  return length(interval) === DAY;
}

/** A learner's way through the queue. Knows nothing of pages and of the network. */
export class Session {
  /** The place that is shown: {card, state: 'ahead' | 'done' | 'again', returned: number | null}. */
  current = null;
  /** What this sitting came to. */
  stats = { cards: 0, again: 0, ms: 0 };
  /** The places of this round, in order. */
  round = [];

  #queue = [];
  #later = [];
  #history = [];
  #unsettled = new Map(); // card → ids of what was done with it and the server has not confirmed
  #answers = 0;
  #lastAnswer = new Map(); // card → number of its last answer in this sitting

  /** What is known before the server is asked for more; given to {@link accept} with its reply. */
  mark() {
    return { answers: this.#answers, unsettled: new Set(this.#unsettled.keys()) };
  }

  /** Something was done with a card that the server does not know yet: answered, left out. */
  settleLater(card, id) {
    const waiting = this.#unsettled.get(card) ?? new Set();
    waiting.add(id);
    this.#unsettled.set(card, waiting);
  }

  /** The server knows it now. */
  settled(card, id) {
    const waiting = this.#unsettled.get(card);
    waiting?.delete(id);
    if (waiting?.size === 0) this.#unsettled.delete(card);
  }

  /** Puts new cards behind the others; returns how many were new. */
  accept(cards, mark = this.mark()) {
    const fresh = cards.filter(card => !this.#knows(card.id)
      && !mark.unsettled.has(card.id) && !this.#unsettled.has(card.id)
      && (this.#lastAnswer.get(card.id) ?? -1) < mark.answers);
    this.#queue.push(...fresh);
    return fresh.length;
  }

  #knows(id) {
    return this.#queue.some(card => card.id === id) || this.#later.some(({ card }) => card.id === id)
      || this.current?.card.id === id || this.round.some(place => place.state === 'ahead' && place.card.id === id);
  }

  /** Cards that are there but were not shown yet. */
  get ahead() {
    return this.#queue.length + this.round.filter(place => place.state === 'ahead' && place !== this.current).length;
  }

  /** Cards that wait for the next round. */
  get queued() {
    return this.#queue.length;
  }

  /** Cards that return in this sitting, and when the first does. */
  get returning() {
    return { cards: this.#later.length, first: Math.min(...this.#later.map(({ due }) => due)) };
  }

  get canUndo() {
    return this.#history.length > 0;
  }

  /** Starts a round with the next cards. */
  begin() {
    this.round = this.#queue.splice(0, ROUND).map(card => ({ card, state: 'ahead', returned: null }));
  }

  /** Shows what comes next, or nothing at the end of a round; `early` takes a returning card before its time. */
  next(now, early = false) {
    const back = this.#later.filter(({ due }) => early || due <= now).sort((a, b) => a.due - b.due)[0];
    this.current = back ? this.#return(back) : this.round.find(place => place.state === 'ahead') ?? null;
    return this.current;
  }

  #return(back) {
    this.#later.splice(this.#later.indexOf(back), 1);
    let place = this.round.find(each => each.card.id === back.card.id);
    if (!place) {
      place = { card: back.card, state: 'ahead', returned: null };
      this.round.push(place);
    }
    place.returned = back.due;
    return place;
  }

  /**
   * Notes the answer to the current card.
   *
   * @param answer its id
   * @param again whether it was not known
   * @param due when it returns in this sitting, null if it does not
   */
  answer({ answer, again, due, ms }) {
    const { card } = this.current;
    this.#remember({ answer, again, ms });
    this.current.state = again ? 'again' : 'done';
    this.current.returned = null;
    this.stats.cards++;
    this.stats.ms += ms;
    if (again) this.stats.again++;
    this.#lastAnswer.set(card.id, this.#answers++);
    this.settleLater(card.id, answer);
    if (due !== null) {
      card.forecast = null; // known again when the server has replied
      this.#later.push({ card, due });
    }
  }

  #remember(event) {
    const { card, state, returned } = this.current;
    this.#history.push({ ...event, card, forecast: card.forecast, state, returned, index: this.round.indexOf(this.current) });
  }

  /** Leaves the current card out, which the server confirms as `id`; `reverse` is handed back by {@link undo}. */
  drop(reverse, id) {
    const { card } = this.current;
    this.#remember({ reverse, returns: this.#later.find(each => each.card.id === card.id)?.due });
    this.settleLater(card.id, id);
    this.#later = this.#later.filter(each => each.card.id !== card.id);
    this.round = this.round.filter(place => place !== this.current);
    this.current = null;
  }

  /** Answers from before this page, the earliest first: they can be taken back here too. */
  recall(answers) {
    for (const { answer, card } of answers) {
      this.#history.push({ answer, card, forecast: null, state: 'ahead', returned: null, index: 0, before: true });
    }
  }

  /** Ends the round early: what was not shown yet waits for the next one. */
  rest() {
    const ahead = this.round.filter(place => place.state === 'ahead' && place.returned === null);
    this.#queue.unshift(...ahead.map(place => place.card));
    this.round = this.round.filter(place => !ahead.includes(place));
    this.current = null;
  }

  /**
   * Takes back the last step: its card is the current one again, unless it was answered before it was left out; that
   * answer stays. Returns what was noted then: {answer} or {reverse}.
   */
  undo() {
    const last = this.#history.pop();
    this.#putBack();
    this.#later = this.#later.filter(({ card }) => card.id !== last.card.id);
    this.#queue = this.#queue.filter(card => card.id !== last.card.id);
    let place = this.round.find(each => each.card.id === last.card.id);
    if (!place) {
      place = { card: last.card };
      this.round.splice(Math.min(last.index, this.round.length), 0, place);
    }
    Object.assign(place, { card: last.card, state: last.state, returned: last.returned });
    last.card.forecast = last.forecast;
    if (last.answer && !last.before) {
      this.stats.cards--;
      this.stats.ms -= last.ms;
      if (last.again) this.stats.again--;
    }
    if (last.returns !== undefined) this.#later.push({ card: last.card, due: last.returns });
    const answered = last.reverse && last.state !== 'ahead' && last.returned === null;
    this.current = answered ? null : place;
    return last;
  }

  #putBack() {
    if (this.current?.returned != null) {
      this.#later.push({ card: this.current.card, due: this.current.returned });
      this.current.returned = null;
    }
    this.current = null;
  }

  /** The server has confirmed an answer: its word on when the card returns replaces the guess made here. */
  settle({ id, item, memory, forecast, outcome }, now) {
    this.settled(item, id);
    const latest = this.#history.findLast(each => each.card.id === item);
    if (outcome === 'undone' || latest?.answer !== id) return;
    latest.card.forecast = forecast ?? null;
    if (this.current?.card.id === item) return;
    this.#later = this.#later.filter(({ card }) => card.id !== item);
    const due = Date.parse(memory?.due ?? '');
    if (['learning', 'relearning'].includes(memory?.phase) && due - now < DAY) this.#later.push({ card: latest.card, due });
  }

  /** An answer will never be taken: the card may come again. */
  forget(item) {
    this.#unsettled.delete(item);
  }
}
