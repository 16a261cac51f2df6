// What a guest did in this browser and the server does not have yet goes along into the account that takes over the rest.
import { openStore } from './store.js';

const account = document.body.dataset.account;
const form = document.querySelector('form[data-guest]');

form.addEventListener('submit', async event => {
  const { submitter } = event;
  if (submitter?.value !== 'yes' || form.dataset.moved) return;
  event.preventDefault();
  const store = await openStore();
  for (const entry of await store.of(form.dataset.guest)) await store.put({ ...entry, account });
  form.dataset.moved = 'true';
  form.requestSubmit(submitter); // the next page sends them
});
