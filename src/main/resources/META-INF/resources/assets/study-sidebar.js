// The sidebar of the study page: which card, how far, what waits to be sent, which keys.
import { dots, hints, icon, say } from './templates.js';

const PATIENCE = 1_500; // what is sent within this time was never worth a word

const LONG_ENOUGH = 15_000; // to read that something was not taken

const count = document.getElementById('count');
const row = document.getElementById('dots');
const place = document.getElementById('place');
const keys = document.getElementById('hints');
const status = document.getElementById('status');
let timer = 0;
let badNewsUntil = 0;

/** Number, dots and keys for what is shown. */
export function showSidebar({ current, round }, view, sections) {
  const shown = current !== null && view !== 'end';
  for (const element of [count, row, place, keys]) element.hidden = !shown;
  if (!shown) return;
  const index = round.indexOf(current);
  const values = { n: index + 1, of: round.length };
  const heading = say(current.card.kind === 'question' ? 'question' : 'card', values);
  count.querySelector('.number').textContent = values.n;
  count.querySelector('.of').textContent = say('of', values);
  dots(row, round, index);
  const seen = round.filter(each => each !== current && each.state !== 'ahead');
  const again = seen.filter(each => each.state === 'again').length;
  row.setAttribute('aria-label', say('progress', { card: heading, done: seen.length, again }));
  const title = document.querySelector('#main h1');
  if (title && title.textContent === '') title.textContent = heading;
  showPlace(current.card, sections);
  hints(keys, keysOf(view, current.card));
}

function showPlace(card, sections) {
  const code = (card.sections ?? []).find(each => each in sections);
  const deck = document.createElement('span');
  deck.textContent = sections[code] === card.deckTitle ? '' : say('deck', { title: card.deckTitle });
  deck.lang = card.language ?? '';
  place.replaceChildren(...(code ? [sections[code], document.createElement('br')] : []), deck);
}

function keysOf(view, card) {
  const first = {
    front: [[say('space'), say('keyShow')]],
    back: [[say('space'), say('keyGood')]],
    question: [[`1–${card.options?.length}`, say('keyChoose')], ['Enter', say('keyCheck')], ['S', say('keyStrike')]],
    verdict: [['Enter', say('keyNext')]],
  }[view] ?? [];
  const edit = card.editable ? [['E', say('keyEdit')]] : [];
  return [...first, ['U', say('keyUndo')], ...edit, ['F', say('keyFlag')], ['?', say('keyAll')]];
}

/** Whether all is saved. What waits is said only when it waits for longer than a moment, or can't go. */
export function showStatus(outbox, rejected) {
  clearTimeout(timer);
  if (rejected !== undefined) {
    badNewsUntil = performance.now() + LONG_ENOUGH;
    tell('warn', say('rejected', { reason: rejected }));
  }
  if (performance.now() < badNewsUntil) {
    timer = setTimeout(() => showStatus(outbox), badNewsUntil - performance.now());
    return;
  }
  if (outbox.waiting === 0) return tell('saved', say('saved'));
  const n = outbox.waiting;
  const stuck = { 'signed-out': 'signedOut', 'other-account': 'otherAccount', 'refused': 'refused' }[outbox.state];
  if (stuck === 'signedOut') return tell('warn', say(stuck, { n }), `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  if (stuck) return tell('warn', say(stuck, { n }));
  if (outbox.state === 'offline') return tell('clock', say('waiting', { n }));
  timer = setTimeout(() => tell('clock', say('waiting', { n: outbox.waiting })), PATIENCE);
}

function tell(symbol, text, href) {
  const words = status.querySelector('span');
  if (words.textContent === text) return;
  icon(status, symbol);
  if (!href) return words.replaceChildren(text);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  words.replaceChildren(link);
}
