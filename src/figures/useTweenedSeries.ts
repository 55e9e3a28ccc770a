import { useMemo } from 'react';
import type { FanBand, Series } from '../chart/series.ts';
import { useTween } from './useTween.ts';

const CURVES = ['mean', 'q05', 'q25', 'q75', 'q95'] as const satisfies (keyof FanBand)[];

/**
 * Runs on their way from where they were to where they are: each keeps its place in the list and glides. Runs of
 * another number, or over other generations, are shown at once.
 */
export function useTweenedSeries(series: readonly Series[]): readonly Series[] {
  const target = useMemo(
    () => Float32Array.from(series.flatMap(({ band }) => CURVES.flatMap((curve) => Array.from(band[curve])))),
    [series],
  );
  const now = useTween(target);
  return useMemo(() => {
    if (now === target) return series;
    let start = 0;
    return series.map((run) => {
      // A still has some curves without bands.
      const next = (curve: (typeof CURVES)[number]) => now.subarray(start, (start += run.band[curve].length));
      const band = {
        mean: next('mean'),
        q05: next('q05'),
        q25: next('q25'),
        q75: next('q75'),
        q95: next('q95'),
      };
      return { ...run, band, theory: undefined, singles: [] };
    });
  }, [series, now, target]);
}
