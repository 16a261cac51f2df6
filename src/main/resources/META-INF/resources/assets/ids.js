// Ids of answers are made here, so that one sent twice counts once.

/** A random UUID (version 4); works on plain http too, where crypto.randomUUID is missing. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The numbers from 0 below n in random order, except that pinned places keep their number. */
export function shuffled(n, pinned = () => false) {
  const order = Array.from({ length: n }, (_, place) => place);
  const free = order.filter(place => !pinned(place));
  for (let last = free.length - 1; last > 0; last--) {
    const other = crypto.getRandomValues(new Uint32Array(1))[0] % (last + 1);
    const here = free[last];
    const kept = order[here];
    order[here] = order[free[other]];
    order[free[other]] = kept;
  }
  return order;
}
