// Answers that were given without a network go out from whatever page comes next, and before somebody leaves the account.
import { Outbox } from './outbox.js';

const PATIENCE = 4_000;

const opened = Outbox.open(document.body.dataset.account);

async function sent() {
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  const outbox = await opened;
  await Promise.race([outbox.flush(), late]);
  return outbox.waiting === 0;
}

// heard at once: whoever signs in before the outbox is open waits for it
for (const form of document.querySelectorAll('form[data-sign-out], form[data-sign-in]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (await sent() || 'signIn' in form.dataset || confirm(document.body.dataset.unsent)) form.submit();
  });
}

const outbox = await opened;
if (outbox.waiting > 0) outbox.send();
