import { binomial } from '../../random/binomial.ts';
import { multinomial } from '../../random/multinomial.ts';
import type { Stream } from '../../random/stream.ts';
import { PLACES } from './choice.ts';

/**
 * One generation of moving: each person looks around with probability 1 − inertia, and then chooses. Nobody is born or
 * lost.
 * @param visitors people at each place; refilled
 * @param flows who went from where to where, at [from × PLACES + to]; refilled, those who stay on the diagonal
 */
export function move(
  stream: Stream,
  visitors: Float64Array,
  weights: Float64Array,
  inertia: number,
  flows: Float64Array,
): void {
  const arrivals = new Float64Array(PLACES);
  for (let from = 0; from < PLACES; from++) {
    const luck = stream.fork('from', from);
    const looking = binomial(luck, visitors[from]!, 1 - inertia);
    const row = flows.subarray(from * PLACES, (from + 1) * PLACES);
    multinomial(luck, looking, weights, row);
    row[from]! += visitors[from]! - looking;
    for (let to = 0; to < PLACES; to++) arrivals[to]! += row[to]!;
  }
  visitors.set(arrivals);
}
