// What every page does: nothing that it needs to be read. Forms and links work without this file.

/** Fills hidden fields with what only the browser knows: the learner's time zone. */
for (const field of document.querySelectorAll('input[data-zone]')) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}

/** What takes a while says so. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  const word = document.createElement('p');
  word.setAttribute('role', 'status');
  word.className = 'soft';
  form.append(word);
  form.addEventListener('submit', () => { word.textContent = form.dataset.busy; });
  addEventListener('pageshow', () => { word.textContent = ''; });
}

/** Controls that save at once (a status, a filter) send their form when they change; their button is for browsers without scripts. */
function sendWhenChanged(form) {
  form.querySelectorAll('button').forEach(button => { button.hidden = true; });
  if (!form.hasAttribute('hx-post')) form.addEventListener('change', () => form.requestSubmit());
}
document.querySelectorAll('form[data-autosubmit]').forEach(sendWhenChanged);
document.addEventListener('htmx:load', event => {
  event.detail.elt.querySelectorAll('form[data-autosubmit][hx-post]').forEach(sendWhenChanged);
});

/** What was saved before is no word on what is being saved now; what can't be sent says so and can be sent again. */
document.addEventListener('htmx:beforeRequest', ({ target }) => tell(target, ''));
document.addEventListener('htmx:sendError', ({ target }) => {
  tell(target, document.body.dataset.unsaved);
  for (const button of target.querySelectorAll('button')) button.hidden = false;
});
/**
 * The page that the plain form leads to says what is wrong, or asks to sign in. When somebody else is signed in now, this
 * page is not theirs and nothing of it may be sent again.
 */
document.addEventListener('htmx:responseError', ({ target, detail }) => {
  if (detail.xhr.status === 409) location.reload();
  else target.submit();
});

function tell(form, text) {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = text;
}

/** Every request of htmx says whose page this is, so that an old tab never writes into another account. */
document.addEventListener('htmx:configRequest', event => {
  const account = document.body.dataset.account;
  if (account) event.detail.headers['Gongbu-Account'] = account;
});

/** The page of the cards sends for itself, and says itself when it listens to keys. */
const cards = document.getElementById('start') !== null;
if (!cards) addEventListener('load', () => { document.documentElement.dataset.ready = 'true'; });
