import { binomial } from '../../random/binomial.ts';
import { exp } from '../../random/elementary.ts';
import { multinomial } from '../../random/multinomial.ts';
import type { Stream } from '../../random/stream.ts';
import { OUTSIDE_PULL, PLATFORMS } from './platforms.ts';

/** Places that a person can be at: the platforms, and outside, which is last. */
export const PLACES = PLATFORMS.length + 1;

/**
 * Where those go who look around: logit choice, a platform's weight being its pull × exp(−β(1−quality)). Where all
 * are perfect, everyone stays spread as the pulls are, so that platforms of equal quality live side by side.
 * @param qualities 0…1, one for each platform
 * @param weights length PLACES, refilled; they need not sum to 1
 */
export function choice(qualities: ArrayLike<number>, intensity: number, weights: Float64Array): Float64Array {
  for (const [place, { pull }] of PLATFORMS.entries())
    weights[place] = pull * exp(-intensity * (1 - qualities[place]!));
  weights[PLACES - 1] = OUTSIDE_PULL;
  return weights;
}

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
