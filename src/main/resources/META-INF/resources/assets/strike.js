// Options that are struck out: a learner's note, which is never sent.

/** Strikes an option out, or not any more; what is struck out is not chosen. */
export function toggleStruck(line) {
  const struck = line.classList.toggle('struck');
  line.querySelector('[data-act="strike"]').setAttribute('aria-pressed', struck);
  const input = line.querySelector('input');
  if (struck && input.checked) {
    input.checked = false;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The same for the option that has the focus or lies under the pointer. */
export function strikeFocused() {
  const line = document.activeElement?.closest('.options > li') ?? document.querySelector('.options > li:hover');
  if (line) toggleStruck(line);
}
