// What a guest did in this browser and the server does not have yet goes along into the account that takes over the rest.
import { openStore } from './store.js';

const account = document.body.dataset.account;
const form = document.querySelector('form[data-guest]');

form.addEventListener('submit', async event => {
  const { submitter } = event;
  if (submitter?.value !== 'yes' || form.dataset.moved) return;
  event.preventDefault();
  const store = await openStore(form.dataset.guest);
  try {
    await store.handOver(account);
  } catch (refused) {
    console.info('What was not sent stays behind:', String(refused));
    if (!confirm(form.dataset.loss)) return;
  }
  form.dataset.moved = 'true';
  form.requestSubmit(submitter); // the next page sends them
});
