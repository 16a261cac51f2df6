// A double tap is one step: its second half belongs to what stood there before.

const DOUBLE = 300; // ms
const NEAR = 30; // px

/** Drops a click that comes at once after another, at the same place, on something that has just come there. */
export function oneTapOneStep(main) {
  let last = null;
  main.addEventListener('click', event => {
    if (event.detail === 0) return; // by keyboard
    const second = last && event.timeStamp - last.time < DOUBLE
      && Math.hypot(event.clientX - last.x, event.clientY - last.y) < NEAR && !last.target.isConnected;
    last = { time: event.timeStamp, x: event.clientX, y: event.clientY, target: event.target };
    if (!second) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
}
