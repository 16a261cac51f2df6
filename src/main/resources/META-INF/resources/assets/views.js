// The views of the study page: a card's front and back, a question, its verdict, the end of a round.
import { isOneDay, step } from './session.js';
import { toggleStruck } from './strike.js';
import { content, icon, noun, say, sources, template } from './templates.js';

const LONG_TEXT = /<(p|ul|ol|pre|table|blockquote)[ >]/;

/** A card's front, with its back hidden behind it. */
export function cardView(card) {
  const view = template('card');
  content(view.querySelector('.front'), card.frontHtml, card.language);
  const back = content(view.querySelector('.back'), card.backHtml, card.language);
  back.append(...sources(card.sources));
  view.append(actions(card));
  return view;
}

/** The four grades with what each would do; without intervals while the server has not said them. */
export function gradesView(card) {
  const dock = template('grades');
  for (const button of dock.querySelectorAll('button')) {
    button.querySelector('small').textContent = card.forecast?.[button.value]?.label ?? '';
  }
  return dock;
}

/**
 * A question with its options in this order.
 *
 * @param order positions of the card's options
 */
export function questionView(card, order) {
  const view = template('question');
  content(view.querySelector('.stem'), card.stemHtml, card.language);
  view.querySelector('fieldset').dataset.choose = card.choose;
  view.querySelector('legend strong').textContent = choose(card.choose);
  const list = view.querySelector('.options');
  order.forEach((position, index) => list.append(optionView(card, card.options[position], index + 1)));
  if (card.choose > 1) {
    view.addEventListener('change', () => {
      view.querySelector('.chosen').textContent = say('chosen', { n: chosen(view).length });
    });
  }
  view.append(actions(card));
  return view;
}

/** Says at the options that as many have to be chosen as are asked for. */
export function askForChoice(view) {
  view.querySelector('#incomplete')?.remove();
  const options = view.querySelector('fieldset');
  const alert = template('incomplete');
  alert.querySelector('span:last-child').textContent = say('notChecked', { howMany: view.querySelector('legend strong').textContent });
  options.before(alert);
  options.setAttribute('aria-describedby', 'incomplete');
  options.querySelector('input').focus({ preventScroll: true });
  view.querySelector('#incomplete').scrollIntoView({ block: 'nearest' });
}

function optionView(card, option, number) {
  const line = template('option');
  const input = line.querySelector('input');
  input.type = card.choose > 1 ? 'checkbox' : 'radio';
  input.value = option.id;
  line.querySelector('.n').textContent = number;
  content(line.querySelector('label > :last-child'), option.textHtml, card.language);
  const strike = line.querySelector('[data-act="strike"]');
  strike.setAttribute('aria-label', say('strikeOption', { n: number }));
  strike.addEventListener('click', () => toggleStruck(line));
  return line;
}

/** The ids of the chosen options. */
export function chosen(view) {
  return Array.from(view.querySelectorAll('input[name="answer"]:checked'), input => input.value);
}

/** How many to choose, in words. */
export function choose(n) {
  return say(`choose-${n}`) || say('choose', { n });
}

/** The question with right options, reasons, explanation and sources. */
export function answeredView(card, order, picked) {
  const view = template('answered');
  content(view.querySelector('.stem'), card.stemHtml, card.language);
  const list = view.querySelector('.options');
  order.forEach((position, index) => {
    const option = card.options[position];
    list.append(answeredOption(card, option, index + 1, picked.includes(option.id)));
  });
  const note = view.querySelector('.note');
  const why = content(document.createElement('div'), card.explanationHtml, card.language);
  note.append(...(why.childNodes.length > 0 ? [why] : []), ...sources(card.sources), actions(card));
  return view;
}

function answeredOption(card, option, number, picked) {
  const line = template('answered-option');
  line.querySelector('.n').textContent = number;
  const text = content(line.querySelector('.text'), option.textHtml, card.language);
  content(line.querySelector('.reason'), option.reasonHtml, card.language);
  if (option.correct) line.classList.add('right');
  else if (picked) line.classList.add('wrong');
  const tag = option.correct ? (picked ? 'also-chosen' : 'right') : picked ? 'chosen' : null;
  if (tag) text.append(LONG_TEXT.test(option.textHtml) ? '' : ' ', template(tag));
  return line;
}

/** What came of it, and what happens next. */
export function verdictView({ right, word, next }) {
  const dock = template('verdict');
  dock.classList.add(right ? 'right' : 'wrong');
  const line = dock.querySelector('.word');
  line.classList.add(right ? 'right' : 'wrong');
  icon(line, right ? 'check' : 'cross');
  line.querySelector('span').textContent = word;
  dock.querySelector('.soft').textContent = next;
  return dock;
}

/** When a question returns: after a sure mistake or a guess, whole days are at most one. */
export function returns(outcome, atMostOneDay, sureMistake) {
  const soon = outcome !== undefined && step(outcome.interval) !== null;
  if (soon) return say(sureMistake ? 'cappedIn' : 'returns', outcome);
  if (sureMistake) return say('cappedTomorrow');
  if (atMostOneDay || isOneDay(outcome?.interval)) return say('returnsTomorrow');
  return outcome ? say('returns', outcome) : '';
}

function actions(card) {
  const row = template('actions');
  row.querySelector('[data-act="flag"]').setAttribute('aria-pressed', card.flagged === true);
  const edit = row.querySelector('[data-act="edit"]');
  edit.hidden = !card.editable;
  edit.href = `/decks/${card.deck}/items/${card.item}`;
  return row;
}

/**
 * Whether a round is over, the day, what was asked for alone ('part'), or whether there was nothing to begin with; 'cut'
 * where it can't be known.
 */
export function roundEndKind({ stats, queued, returning, rest, narrowed }) {
  if (queued > 0 || returning.cards > 0) return 'round';
  if (rest === 'unreachable') return 'cut';
  if (narrowed && (stats.cards === 0 || rest === 'none')) return 'part';
  return stats.cards === 0 ? 'empty' : rest === 'none' ? 'day' : 'round';
}

/** The calm page at the end of a round, of the day, or where there was nothing to begin with. */
export function roundEndView(outlook, canUndo) {
  const { stats } = outlook;
  const view = template('round-end');
  const kind = roundEndKind(outlook);
  view.dataset.kind = kind;
  for (const each of view.querySelectorAll('.round, .day, .empty, .part, .cut')) if (!each.classList.contains(kind)) each.remove();
  view.querySelector('.facts').hidden = stats.cards === 0;
  const minutes = Math.max(1, Math.round(stats.ms / 60_000));
  fact(view, 'answers', stats.cards);
  fact(view, 'minutes', minutes);
  view.querySelector('.again').textContent = stats.again;
  view.querySelector('[data-act="undo"]').hidden = !canUndo;
  returningView(view, outlook);
  return view;
}

function fact(view, key, n) {
  const value = view.querySelector(`.${key}`);
  value.textContent = n;
  value.previousElementSibling.textContent = noun(key, n);
}

/** What that page says of cards that return, and what can be done now. */
export function returningView(view, { queued, returning, now }) {
  const minutes = Math.ceil((returning.first - now) / 60_000);
  view.querySelector('.returning').hidden = returning.cards === 0;
  view.querySelector('.returning').textContent = say(minutes > 0 ? 'returning' : 'returningNow', { n: returning.cards, minutes });
  const goOn = view.querySelector('[data-act="go-on"]');
  goOn.hidden = queued === 0 && !(minutes <= 0);
  goOn.querySelector('.queued').textContent = queued > 0 ? Math.min(20, queued) : '';
  view.querySelector('[data-act="early"]').hidden = !goOn.hidden || returning.cards === 0;
}
