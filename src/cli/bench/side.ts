import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { KindsScenario, Scenario } from '../../sim/scenario.ts';
import { ZIPF } from '../../sim/weights.ts';

/** Somebody who can run a scenario, in a process of its own, and say how long the run alone took. */
export interface Side {
  readonly name: 'one thread' | 'all threads' | 'NumPy' | `${'one thread' | 'all threads' | 'NumPy'}, warm`;
  can(scenario: Scenario): boolean;
  command(scenario: Scenario): readonly [program: string, ...words: string[]];
}

/** From the root of the repository. */
export const rootPath = (relative: string): string =>
  fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

export const THREADS = availableParallelism();

const node = (script: string, ...words: string[]): readonly [string, ...string[]] => [
  process.execPath,
  '--import',
  'tsx',
  rootPath(script),
  ...words,
];

/** Whole runs before the one that is timed, where it is to be warm. */
const WARM_UPS = 8;

/** A fresh process, as from a terminal. */
const cold = (scenario: Scenario, threads: number) =>
  node('src/cli/simulate.ts', JSON.stringify(scenario), '--threads', String(threads));

const warm = (scenario: Scenario, threads: number) =>
  node('src/cli/bench/warm.ts', JSON.stringify(scenario), String(threads), String(WARM_UPS));

const always = () => true;
const severalThreads = () => THREADS > 1;

const OURS: readonly Side[] = [
  { name: 'one thread', can: always, command: (scenario) => cold(scenario, 1) },
  { name: 'all threads', can: severalThreads, command: (scenario) => cold(scenario, THREADS) },
  { name: 'one thread, warm', can: always, command: (scenario) => warm(scenario, 1) },
  { name: 'all threads, warm', can: severalThreads, command: (scenario) => warm(scenario, THREADS) },
];

/** What the yardstick does not know of, and does as it is here. */
const PLAIN: Partial<KindsScenario> = { filter: 'grounded', novelty: 0, weights: ZIPF };
const UNKNOWN = ['world', 'newborn', ...Object.keys(PLAIN)];

const isPlain = (scenario: Scenario): boolean =>
  scenario.world === 'kinds' &&
  Object.entries(PLAIN).every(([field, value]) => scenario[field as keyof KindsScenario] === value);

function numpy(scenario: Scenario, warmUps: number): readonly [string, ...string[]] {
  const known = Object.entries(scenario).filter(([field]) => !UNKNOWN.includes(field));
  const words = [JSON.stringify(Object.fromEntries(known)), String(warmUps)];
  return ['python3', rootPath('bench/kinds_numpy.py'), ...words];
}

const NUMPY: readonly Side[] = [
  { name: 'NumPy', can: isPlain, command: (scenario) => numpy(scenario, 0) },
  { name: 'NumPy, warm', can: isPlain, command: (scenario) => numpy(scenario, WARM_UPS) },
];

/** Those who are here. NumPy may not be. */
export function sidesHere(): readonly Side[] {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    return [...OURS, ...NUMPY];
  } catch {
    return OURS;
  }
}

/** Milliseconds of the run alone, as the side itself tells: after a warm-up of one replicate, or of whole runs. */
export function timeOf(side: Side, scenario: Scenario): number {
  const [program, ...words] = side.command(scenario);
  const report: unknown = JSON.parse(
    execFileSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 26, cwd: rootPath('.') }),
  );
  return (report as { milliseconds: number }).milliseconds;
}
