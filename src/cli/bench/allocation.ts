import { execFileSync } from 'node:child_process';
import type { Scenario } from '../../sim/scenario.ts';
import { rootPath } from './side.ts';

/** What one more generation allocates, in bytes. */
export interface Allocation {
  readonly bytes: number;
  /** How often memory was collected while it was measured: if at all, the number says nothing. */
  readonly collections: number;
}

/** Room for all that is allocated in a measurement, so that nothing is collected meanwhile. */
const YOUNG_MEGABYTES = 512;

/**
 * Bytes that the loop leaves for the collector with each generation of a replicate: the slope between a run and one that is
 * twice as long, of everything on the heap and in buffers beside it, in a process that collects nothing meanwhile. The
 * engine has compiled the loops by then; the measured values themselves are part of it.
 */
export function allocationOf(scenario: Scenario): Allocation {
  const words = [
    '--expose-gc',
    `--max-semi-space-size=${YOUNG_MEGABYTES}`,
    `--min-semi-space-size=${YOUNG_MEGABYTES}`,
  ];
  const thread = rootPath('src/cli/bench/allocating.ts');
  const told = execFileSync(
    process.execPath,
    [...words, '--import', 'tsx', thread, JSON.stringify(scenario)],
    {
      encoding: 'utf8',
      cwd: rootPath('.'),
    },
  );
  return JSON.parse(told) as Allocation;
}
