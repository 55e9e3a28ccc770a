import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { compiledArithmetic } from '../../sim/compiled/compiled.ts';
import { parseScenario } from '../../sim/parseScenario.ts';
import { runReplicates } from '../../sim/run.ts';
import { computeWith } from '../../sim/worlds/arithmetic.ts';
import { library } from '../library.ts';
import type { Allocation } from './allocation.ts';

/** The process that `allocationOf` starts: measures one scenario and says what it found as JSON. */
const scenario = parseScenario(JSON.parse(process.argv[2]!));
const REPEATS = 5;
/** Runs before anything is measured: the engine allocates too, while it compiles. */
const WARM_UPS = 12;
/** Milliseconds after which the engine has told of what it collected. */
const TOLD_WITHIN = 50;

let collections = 0;
const observer = new PerformanceObserver((list) => {
  collections += list.getEntries().length;
});

function bytesOf(generations: number): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  runReplicates({ ...scenario, generations }, 0, 1, library);
  const after = process.memoryUsage();
  return after.heapUsed + after.arrayBuffers - heapUsed - arrayBuffers;
}

computeWith(compiledArithmetic());
const short = Math.min(100, scenario.generations);
for (let i = 0; i < WARM_UPS; i++) runReplicates({ ...scenario, generations: 2 * short }, 0, 1, library);
globalThis.gc?.();
await setTimeout(TOLD_WITHIN);
observer.observe({ entryTypes: ['gc'] });
const slopes = Array.from({ length: REPEATS }, () => (bytesOf(2 * short) - bytesOf(short)) / short);
await setTimeout(TOLD_WITHIN);
const bytes = slopes.toSorted((a, b) => a - b)[REPEATS >> 1]!;
process.stdout.write(JSON.stringify({ bytes, collections } satisfies Allocation));
