import { exp } from '../../random/elementary.ts';
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
