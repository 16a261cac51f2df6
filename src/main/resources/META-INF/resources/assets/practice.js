// Practice by keyboard, with options to strike out. The pages are forms and links; without this file they work as well.
import { bindKeys, letGo } from './keys.js';
import { askWhatIsWrong } from './report.js';
import { enrich } from './rich.js';
import { strikeFocused, toggleStruck } from './strike.js';

const main = document.getElementById('main');
const said = document.getElementById('said');
const question = document.getElementById('question');

function click(selector) {
  return () => main.querySelector(selector)?.click();
}

function choice(number) {
  const input = question?.querySelectorAll('input[name="answer"]')[number - 1];
  return input ? () => input.click() : null;
}

/** Flags without leaving the page; the form does it where this fails. */
async function flag() {
  const form = main.querySelector('form[data-act="flag"]');
  const item = form.elements.namedItem('item').value;
  const button = form.querySelector('button');
  const flagged = button.getAttribute('aria-pressed') !== 'true';
  const response = await fetch(`/api/v1/items/${item}/flag`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'Gongbu-Account': document.body.dataset.account },
    body: JSON.stringify({ flagged }),
  });
  if (!response.ok) return form.submit();
  button.setAttribute('aria-pressed', flagged);
  form.elements.namedItem('flagged').value = String(!flagged);
  said.textContent = form.dataset[flagged ? 'flagged' : 'unflagged'];
}

/** Reports without leaving the round; what the network keeps back stands there again. */
const reportLink = main.querySelector('[data-act="report"]');
async function report(text) {
  try {
    const response = await fetch(`/api/v1/items/${reportLink.dataset.item}/problems`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Gongbu-Account': document.body.dataset.account },
      body: JSON.stringify({ text }),
    });
    if (!response.ok) return location.assign(reportLink.href); // that page says why, or asks to sign in
  } catch {
    return askWhatIsWrong(report, undefined, { written: text, wrong: document.body.dataset.unsaved });
  }
  said.textContent = reportLink.dataset.reported;
  reportLink.lastChild.textContent = ` ${reportLink.dataset.now}`;
}
reportLink?.addEventListener('click', event => {
  event.preventDefault();
  askWhatIsWrong(report);
});

for (const button of main.querySelectorAll('[data-act="strike"]')) {
  button.hidden = false;
  button.addEventListener('click', () => toggleStruck(button.closest('li')));
  button.addEventListener('click', letGo);
}

const flagForm = main.querySelector('form[data-act="flag"]');
flagForm?.addEventListener('submit', event => {
  event.preventDefault();
  flag().catch(() => flagForm.submit());
});
flagForm?.querySelector('button').addEventListener('click', letGo);

const chosen = question?.querySelector('.chosen');
function count() {
  const n = question.querySelectorAll('input[name="answer"]:checked').length;
  chosen.textContent = n > 0 ? chosen.dataset.chosen.replace('%n', n) : '';
}
if (chosen) {
  question.addEventListener('change', count);
  count();
}

/** Sent once, however often the button is pressed. */
question?.addEventListener('submit', event => {
  if (question.dataset.sent) event.preventDefault();
  question.dataset.sent = 'true';
});
addEventListener('pageshow', () => delete question?.dataset.sent);

bindKeys((name, event) => {
  if (name === 'Shift+Slash' || event.key === '?') return () => document.getElementById('keys').showModal();
  if (/^Digit[1-9]$/.test(name)) return choice(Number(name.slice(-1)));
  return {
    'Enter': question ? () => question.requestSubmit() : click('[data-act="next"]'),
    'Space': question ? null : click('[data-act="next"]'),
    'KeyS': question ? strikeFocused : null,
    'KeyF': flagForm ? () => flagForm.requestSubmit() : null,
    'KeyE': main.querySelector('a[data-act="edit"]') ? click('a[data-act="edit"]') : null,
  }[name];
});

enrich(main);
if (!question) main.querySelector('h1').focus({ preventScroll: true });
