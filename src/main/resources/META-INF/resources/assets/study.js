// Flashcards without waiting: the next cards are here already, a grade shows the next one in the same frame, and what
// was answered goes out behind the learner's back.
import { CardFeed } from './card-feed.js';
import { shuffled, uuid } from './ids.js';
import { bindKeys, letGo } from './keys.js';
import { Outbox } from './outbox.js';
import { askWhatIsWrong } from './report.js';
import { enrich } from './rich.js';
import { Session, step } from './session.js';
import { strikeFocused } from './strike.js';
import { showSidebar, showStatus } from './study-sidebar.js';
import { oneTapOneStep } from './taps.js';
import { say, template } from './templates.js';
import { answeredView, askForChoice, cardView, chosen, gradesView, roundEndKind, roundEndView, questionView, returningView, returns, verdictView } from './views.js';

const LOW = 15; // cards ahead below which more are fetched
const COUNTING = 30_000; // how often the words about returning cards are made true again
const LONGEST = 600_000; // ms that one answer may have taken
const FIRST_STEP = 60_000; // offline, when the server has not said when a card returns
const RATINGS = ['again', 'hard', 'good', 'easy'];

const start = JSON.parse(document.getElementById('start').textContent);
const account = document.body.dataset.account;
const main = document.getElementById('main');
const said = document.getElementById('said');

// A browser's clock that is wrong must not spoil the schedule: the server's counts.
const ahead = Date.parse(start.now) - Date.now();
const skew = Math.abs(ahead) > FIRST_STEP ? ahead : 0;
const now = () => Date.now() + skew;

const session = new Session();
const feed = new CardFeed({ account, selection: start.selection, mark: () => session.mark(), came });
let outbox;
let views = []; // what is mounted
let viewName = 'none'; // front, back, question, verdict, end
let order = [];
let shownAt = 0;
let counting = 0;
let restAt = start.minutes ? Date.now() + start.minutes * 60_000 : Infinity; // when the learner wants to pause

function mount(name, ...shown) {
  viewName = name;
  views.forEach(view => view.remove());
  views = shown;
  main.prepend(...views);
  for (const button of main.querySelectorAll('[data-act]')) {
    button.addEventListener('click', () => acts[button.dataset.act]?.());
    button.addEventListener('click', letGo);
  }
  for (const form of views.flatMap(view => [view, ...view.querySelectorAll('form')]).filter(view => view.tagName === 'FORM')) {
    form.addEventListener('submit', submitted);
  }
  for (const undo of main.querySelectorAll('[data-act="undo"]')) undo.disabled = !session.canUndo;
  showSidebar(session, viewName, start.sections);
  enrich(views[0]);
  scrollTo(0, 0);
}

function submitted(event) {
  event.preventDefault();
  const button = event.submitter;
  if (RATINGS.includes(button?.value)) grade(button.value);
  else proceed();
}

/** Says what happened: to be seen as well where nothing else on the page shows it. */
function tell(text, seen = true) {
  said.textContent = text;
  said.className = seen ? 'tag' : 'hidden';
}

function focus(selector) {
  main.querySelector(selector)?.focus({ preventScroll: true });
}

/** Shows what the session says is current. */
function show() {
  const { card } = session.current ?? {};
  shownAt = performance.now();
  if (!card) return endRound();
  if (card.kind === 'question') {
    order = shuffled(card.options.length, position => card.options[position].pin);
    mount('question', questionView(card, order), template('check'));
    return focus('.stem');
  }
  mount('front', cardView(card), template('show'));
  focus('.card');
}

function next() {
  if (Date.now() > restAt) {
    restAt = Infinity;
    session.rest();
    return endRound();
  }
  session.next(now());
  show();
  if (session.ahead < LOW) feed.more();
}

/** What the page at the end of a round says of what comes. */
function outlook() {
  return { stats: session.stats, queued: session.queued, returning: session.returning, rest: feed.rest, now: now(), narrowed: start.selection !== '' };
}

function endRound() {
  const view = roundEndView(outlook(), session.canUndo);
  mount('end', view);
  focus('h1');
  keepTrue(view);
  if (wanting()) feed.more(true);
}

/** Nothing is here any more, and it is not known whether there is more. */
function wanting() {
  return feed.rest !== 'none' && session.queued === 0;
}

/** Keeps the words about returning cards true while they are looked at. */
function keepTrue(view) {
  if (viewName !== 'end' || views[0] !== view) return;
  if (roundEndKind(outlook()) !== view.dataset.kind) return endRound();
  returningView(view, outlook());
  if (wanting()) feed.askLater();
  else feed.wait();
  clearTimeout(counting);
  const { cards, first } = session.returning;
  if (cards > 0 && first > now()) counting = setTimeout(keepTrue, Math.max(1_000, Math.min(first - now(), COUNTING)), view);
}

/** Enter and the wide button: the next step of whatever is shown. */
function proceed() {
  if (viewName === 'front') showBack();
  else if (viewName === 'back') grade('good');
  else if (viewName === 'question') check();
  else if (viewName === 'verdict') next();
}

function showBack() {
  const { card } = session.current;
  const [view, dock] = views;
  view.querySelector('.blank').remove();
  view.querySelector('.back').hidden = false;
  const grades = gradesView(card);
  grades.addEventListener('submit', submitted);
  dock.replaceWith(grades);
  views = [view, grades];
  viewName = 'back';
  showSidebar(session, viewName, start.sections);
  enrich(view.querySelector('.back'));
  tell(say('shown'), false);
  focus('.back');
}

function took() {
  return Math.min(LONGEST, Math.round(performance.now() - shownAt));
}

/** Hands an answer to the outbox and to the session. */
function record(card, body, rating) {
  const ms = took();
  const id = uuid();
  const time = now();
  const length = card.forecast ? step(card.forecast[rating]?.interval) : rating === 'again' ? FIRST_STEP : null;
  session.answer({ answer: id, again: rating === 'again', due: length === null ? null : time + length, ms });
  outbox.add({ kind: 'answer', body: { id, item: card.id, ...body, answeredAt: new Date(time).toISOString(), tookMs: ms } });
}

function grade(rating) {
  record(session.current.card, { rating }, rating);
  tell('', false);
  next();
}

function check() {
  const { card } = session.current;
  const picked = chosen(views[0]);
  if (picked.length !== card.choose) return askForChoice(views[0]);
  const confidence = main.querySelector('input[name="sure"]:checked')?.value ?? null;
  const right = card.options.every(option => option.correct === picked.includes(option.id));
  const rating = !right ? 'again' : confidence === 'guess' ? 'hard' : 'good';
  const capped = !right && confidence === 'sure';
  const text = returns(card.forecast?.[rating], capped || rating === 'hard', capped);
  record(card, { chosen: picked, confidence, revision: card.revision }, rating);
  const word = say(right ? (confidence === 'guess' ? 'guessWord' : 'rightWord') : capped ? 'sureWrongWord' : 'wrongWord');
  mount('verdict', answeredView(card, order, picked), verdictView({ right, word, next: text }));
  const { current, round } = session;
  main.querySelector('h1').textContent = say('answered', { n: round.indexOf(current) + 1, of: round.length });
  tell(`${word}. ${text}`, false);
  focus('h1');
}

function undo() {
  if (!session.canUndo) return;
  const { answer, reverse } = session.undo();
  outbox.add(answer ? { kind: 'undo', body: { answer } } : reverse);
  if (session.current) show();
  else next();
  tell(say('undone'));
}

function flag() {
  const { card } = session.current;
  card.flagged = !card.flagged;
  for (const button of main.querySelectorAll('[data-act="flag"]')) button.setAttribute('aria-pressed', card.flagged);
  tell(say(card.flagged ? 'flagged' : 'unflagged'), false);
  outbox.add({ kind: 'call', method: 'PUT', path: `/api/v1/items/${card.item}/flag`, body: { flagged: card.flagged } });
}

/** Leaves the card out until tomorrow, or until it is taken up again. */
function leave(what) {
  const { card } = session.current;
  const call = value => ({ kind: 'call', method: 'PUT', path: `/api/v1/cards/${card.id}/state`, body: { [what]: value } });
  const id = uuid();
  session.drop(call(false), id);
  outbox.add({ ...call(true), left: { card: card.id, id } });
  next();
  tell(say(what));
}

function askReport() {
  const { card } = session.current;
  askWhatIsWrong(text => {
    outbox.add({ kind: 'call', method: 'POST', path: `/api/v1/items/${card.item}/problems`, body: { text } });
    tell(say('reported'), false);
    main.querySelector('[data-act="report"]').replaceWith(template('reported'));
  }, () => focus('[tabindex="-1"]'));
}

const acts = {
  undo,
  flag,
  report: askReport,
  bury: () => leave('buried'),
  suspend: () => leave('suspended'),
  'go-on': () => {
    if (session.queued > 0) session.begin();
    next();
  },
  early: () => {
    session.next(now(), true);
    show();
  },
};

function choice(number) {
  views[0].querySelectorAll('input[name="answer"]')[number - 1]?.click();
}

function digit(name) {
  const number = Number(name.slice(-1));
  if (viewName === 'back') return number <= 4 ? () => grade(RATINGS[number - 1]) : null;
  return viewName === 'question' ? () => choice(number) : null;
}

bindKeys((name, event) => {
  if (name === 'Shift+Slash' || event.key === '?') return () => document.getElementById('keys').showModal();
  if (name === 'KeyU') return undo;
  if (viewName === 'end' || viewName === 'none') return null;
  if (name === 'Space') return ['front', 'back', 'verdict'].includes(viewName) ? proceed : null;
  if (name === 'Enter') return proceed;
  if (/^Digit[1-9]$/.test(name)) return digit(name);
  const { card } = session.current;
  return {
    'KeyF': flag,
    'KeyE': card.editable ? () => location.assign(`/decks/${card.deck}/items/${card.item}`) : null,
    'KeyS': viewName === 'question' ? strikeFocused : null,
    'Minus': () => leave('buried'),
    'Shift+Digit2': () => leave('suspended'),
  }[name];
});

function ofLearner(item) {
  return { ...item, editable: start.own.includes(item.deck) };
}

function accept(items, mark) {
  return session.accept(items.map(ofLearner), mark);
}

/** Further cards have come, or could not. */
function came(items, mark) {
  if (accept(items, mark) > 0 && viewName === 'end') begin();
  else keepTrue(views[0]);
}

/** Starts where nothing was shown before; at the end of a round the learner says when to go on. */
function begin() {
  if (session.stats.cards > 0) return endRound();
  session.begin();
  next();
}

function settled({ entry, result }) {
  const { card } = session.current ?? {};
  if (entry.left) session.settled(entry.left.card, entry.left.id);
  if (entry.kind === 'answer') session.settle(result, now());
  else if (entry.kind === 'undo' && card?.id === result?.item) card.forecast ??= result.forecast;
  if (viewName === 'end') {
    if (feed.rest !== 'none') feed.more();
    return keepTrue(views[0]);
  }
  if (viewName !== 'back' || session.current?.card.id !== result?.item) return;
  for (const button of main.querySelectorAll('.grades button')) {
    button.querySelector('small').textContent = session.current.card.forecast?.[button.value]?.label ?? '';
  }
}

async function run() {
  outbox = await Outbox.open(account);
  outbox.addEventListener('change', () => showStatus(outbox));
  outbox.addEventListener('result', ({ detail }) => settled(detail));
  outbox.addEventListener('rejected', ({ detail }) => {
    if (detail.entry.kind === 'answer') session.forget(detail.entry.body.item);
    if (detail.entry.left) session.settled(detail.entry.left.card, detail.entry.left.id);
    showStatus(outbox, detail.reason);
  });
  const waiting = outbox.entries;
  for (const { kind, body, left } of waiting) {
    if (kind === 'answer') session.settleLater(body.item, body.id);
    if (left) session.settleLater(left.card, left.id);
  }
  accept(start.queue.items);
  const { fresh, learning, due } = start.queue.counts;
  if (fresh + learning + due <= start.queue.items.length) feed.rest = 'none';
  // while answers wait, the server does not know which was the last
  if (waiting.every(({ kind }) => kind === 'call')) {
    session.recall(start.answered.map(({ answer, card }) => ({ answer, card: ofLearner(card) })));
  }
  session.begin();
  next();
  showStatus(outbox);
  outbox.send();
  addEventListener('online', () => viewName === 'end' && feed.rest === 'unreachable' && feed.more(true));
  oneTapOneStep(main);
  document.documentElement.dataset.ready = 'true';
}

run();
