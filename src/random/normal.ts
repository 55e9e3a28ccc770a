import { log } from './elementary.ts';
import type { Stream } from './stream.ts';

/**
 * Standard normal, exact, by the polar method. The second variate of each pair is thrown away: a sampler that kept
 * it would hold luck outside the stream, and forks would no longer replay.
 *
 * Marsaglia & Bray (1964), SIAM Review 6(3).
 */
export function normal(stream: Stream): number {
  for (;;) {
    const x = 2 * stream.uniform() - 1;
    const y = 2 * stream.uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
