import type { Allocation } from './allocation.ts';
import { drawsASecond, median, ratio, type Timed } from './rounds.ts';
import type { Side } from './side.ts';

const shown = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? '–';

/** Median (least–most), in milliseconds. */
function cell({ times }: Timed, side: Side['name']): string {
  const all = times.get(side);
  if (!all) return '–';
  const digits = Math.min(...all) < 10 ? 1 : 0;
  return `${shown(median(all), digits)} (${shown(Math.min(...all), digits)}–${shown(Math.max(...all), digits)})`;
}

/** The rows of a table for people, by the name of the case. */
export function table(
  rows: readonly Timed[],
  allocations: ReadonlyMap<string, Allocation>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    rows.map((row) => {
      const allocation = allocations.get(row.name);
      return [
        row.name,
        {
          'one thread': cell(row, 'one thread'),
          'all threads': cell(row, 'all threads'),
          'one / all': shown(ratio(row, 'one thread', 'all threads'), 2),
          'one, warm': cell(row, 'one thread, warm'),
          'all, warm': cell(row, 'all threads, warm'),
          'one / all, warm': shown(ratio(row, 'one thread, warm', 'all threads, warm'), 2),
          NumPy: cell(row, 'NumPy'),
          'NumPy / one': shown(ratio(row, 'NumPy', 'one thread'), 1),
          'NumPy / one, warm': shown(ratio(row, 'NumPy, warm', 'one thread, warm'), 1),
          'million draws/s': shown(drawsASecond(row) / 1e6, 0),
          'bytes/generation': allocation && allocation.collections === 0 ? allocation.bytes.toFixed(0) : '–',
        },
      ];
    }),
  );
}
