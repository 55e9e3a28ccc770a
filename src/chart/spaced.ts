/** A place that a label wants. */
export interface Wish {
  /** Its middle, in px down. */
  readonly y: number;
  /** Its height, in px. */
  readonly size: number;
}

/**
 * Moves labels that would lie over one another apart, as little as need be, and keeps them between `top` and `bottom`
 * while there is room.
 * @returns their middles, in the order of the wishes
 */
export function spaced(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  const apart = (i: number) => (wishes[order[i - 1]!]!.size + wishes[order[i]!]!.size) / 2;
  const places = order.map((i) => {
    const { y, size } = wishes[i]!;
    return Math.min(bottom - size / 2, Math.max(top + size / 2, y));
  });
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + apart(i));
  // What was pushed below the foot comes up again and takes its neighbours along.
  for (let i = places.length - 1; i >= 0; i--) {
    const limit =
      i === places.length - 1 ? bottom - wishes[order[i]!]!.size / 2 : places[i + 1]! - apart(i + 1);
    places[i] = Math.min(places[i]!, limit);
  }
  const found = new Array<number>(wishes.length);
  for (const [place, i] of order.entries()) found[i] = places[place]!;
  return found;
}
