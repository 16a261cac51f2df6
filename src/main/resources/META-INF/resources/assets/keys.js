// Keys by their position on the keyboard, so that they are the same in every layout and while Hangul is switched on.

const NAMED = new Map([['NumpadEnter', 'Enter'], ['NumpadSubtract', 'Minus']]);

/** Where a key lies; without its lock the number pad moves and scrolls. */
function position({ code, key }) {
  return NAMED.get(code) ?? (/^\d$/.test(key) ? code.replace(/^Numpad(\d)$/, 'Digit$1') : code);
}

/** The name that a key has in the tables of the pages: Digit1, Enter, KeyU, Shift+Digit2. */
export function keyName(event) {
  const code = position(event);
  return event.shiftKey && !code.startsWith('Numpad') ? `Shift+${code}` : code;
}

function writes(target) {
  if (!(target instanceof Element)) return false;
  const field = target.closest('input, textarea, select, [contenteditable]');
  return field !== null && !['radio', 'checkbox', 'button', 'submit'].includes(field.type);
}

/** Space and Enter belong to a control that has the focus. */
function presses(target, code) {
  if (!(target instanceof Element)) return false;
  if (code === 'Space') return target.closest('button, summary, input') !== null;
  return code === 'Enter' && target.closest('button, summary, a[href]') !== null;
}

/** True for a key that is part of composing a syllable, belongs to a field or to the browser, or is held down. */
export function isNotOurs(event) {
  return event.isComposing || event.keyCode === 229 || event.repeat || event.defaultPrevented
    || event.ctrlKey || event.altKey || event.metaKey
    || writes(event.target) || presses(event.target, position(event))
    || document.querySelector('dialog[open]') !== null;
}

/**
 * Calls what the table has for a key.
 *
 * @param table answers with a function for a key's name, or with nothing
 */
export function bindKeys(table) {
  document.addEventListener('keydown', event => {
    if (isNotOurs(event)) return;
    const act = table(keyName(event), event);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** A click by mouse or finger leaves the focus where the keys are heard, not on the button. */
export function letGo(event) {
  if (event.detail > 0 && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
}
