// What is wrong with an item, asked for in a dialog.

/** Calls {@code send} with what the learner wrote, unless it was cancelled; {@code closed} in any case before. */
export function askWhatIsWrong(send, closed, { written = '', wrong = '' } = {}) {
  const dialog = document.getElementById('report');
  const field = dialog.querySelector('textarea');
  field.value = written;
  const alert = dialog.querySelector('[role="alert"]');
  alert.hidden = wrong === '';
  dialog.returnValue = '';
  dialog.onclose = () => {
    closed?.();
    const text = field.value.trim();
    if (dialog.returnValue === 'send' && text !== '') send(text);
  };
  dialog.showModal();
  alert.textContent = wrong;
}
