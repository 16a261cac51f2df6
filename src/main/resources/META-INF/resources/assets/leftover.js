// Answers that were given without a network go out from whatever page comes next, and before somebody signs out.
import { Outbox } from './outbox.js';

const PATIENCE = 4_000;

const outbox = await Outbox.open(document.body.dataset.account);
if (outbox.waiting > 0) outbox.flush();

for (const form of document.querySelectorAll('form[data-sign-out]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
    await Promise.race([outbox.flush(), late]);
    if (outbox.waiting === 0 || confirm(document.body.dataset.unsent)) form.submit();
  });
}
