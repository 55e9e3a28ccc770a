/** A place that a label wants, in px down. */
export interface Wish {
  readonly y: number;
}

/**
 * Moves labels that would lie over one another apart, as little as need be, and keeps them between `top` and `bottom`
 * while there is room.
 * @returns the places, in the order of the wishes, at least `gap` apart
 */
export function spaced(wishes: readonly Wish[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  const places = order.map((i) => Math.min(bottom, Math.max(top, wishes[i]!.y)));
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + gap);
  // What was pushed below the foot comes up again and takes its neighbours along.
  let limit = bottom;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, limit);
    limit = places[i]! - gap;
  }
  const found = new Array<number>(wishes.length);
  for (const [place, i] of order.entries()) found[i] = places[place]!;
  return found;
}
