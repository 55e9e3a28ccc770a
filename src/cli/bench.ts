import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Speed and memory of the simulation, each run in a process of its own, side by side with NumPy where Python has it.
 * Machines are shared and noisy: the rounds alternate, and what to read is the ratio of the medians.
 */

const ROUNDS = 7;
const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const SCENARIOS = {
  'closed loop': {},
  '10 % fresh': { fresh: 0.1 },
  accumulate: { memory: 'accumulate' },
  '10^12 documents': { size: 1e12 },
} as const;

type Side = 'ours' | 'two threads' | 'NumPy';

const COMMANDS: Readonly<Record<Side, (scenario: string) => readonly [string, readonly string[]]>> = {
  ours: (scenario) => [process.execPath, ['--import', 'tsx', path('src/cli/simulate.ts'), scenario]],
  'two threads': (scenario) => [
    process.execPath,
    ['--import', 'tsx', path('src/cli/simulate.ts'), scenario, '--threads', '2'],
  ],
  NumPy: (scenario) => ['python3', [path('bench/kinds_numpy.py'), scenario]],
};

function milliseconds(side: Side, scenario: string): number {
  const [command, words] = COMMANDS[side](scenario);
  const report: unknown = JSON.parse(execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  return (report as { milliseconds: number }).milliseconds;
}

function hasNumPy(): boolean {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)]!;

interface Row {
  readonly scenario: string;
  readonly times: Readonly<Partial<Record<Side, readonly number[]>>>;
}

function measure(sides: readonly Side[]): Row[] {
  const rows = Object.keys(SCENARIOS).map((scenario) => ({
    scenario,
    times: Object.fromEntries(sides.map((side) => [side, [] as number[]])) as Record<Side, number[]>,
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { scenario, times } of rows)
      for (const side of sides)
        times[side].push(milliseconds(side, JSON.stringify(SCENARIOS[scenario as keyof typeof SCENARIOS])));
  return rows;
}

/** Peak memory of a process that does this, in MB, by its own account. */
function peakMemory(script: string): number {
  const tell = 'process.stdout.write(String(process.resourceUsage().maxRSS / 1024))';
  const words = ['--import', 'tsx', '--input-type=module', '-e', `${script}; ${tell}`];
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8', cwd: path('.') }));
}

function memory(): { readonly idle: number; readonly run: number } {
  const load = `
    const { run } = await import('./src/sim/run.ts');
    const { kinds } = await import('./src/sim/scenario.ts')`;
  return {
    idle: median([1, 2, 3].map(() => peakMemory(load))),
    run: median([1, 2, 3].map(() => peakMemory(`${load}; run(kinds())`))),
  };
}

const numpy = hasNumPy();
if (!numpy) console.log('NumPy is not here: its column is left out (Debian: apt-get install python3-numpy).');
const sides: readonly Side[] = numpy ? ['ours', 'two threads', 'NumPy'] : ['ours', 'two threads'];
const rows = measure(sides);
const { idle, run } = memory();

const ours = (name: string): number => median(rows.find(({ scenario }) => scenario === name)!.times.ours!);
const cell = (times: readonly number[] | undefined): string =>
  times
    ? `${median(times).toFixed(0)} (${sorted(times)[0]!.toFixed(0)}–${sorted(times).at(-1)!.toFixed(0)})`
    : '–';

console.log(
  `\nkinds world, defaults, 32 replicates; milliseconds, median (least–most) of ${ROUNDS} alternating rounds\n`,
);
console.table(
  Object.fromEntries(
    rows.map(({ scenario, times }) => [
      scenario,
      {
        'one thread': cell(times.ours),
        'two threads': cell(times['two threads']),
        NumPy: cell(times.NumPy),
        'NumPy / one thread': times.NumPy ? (median(times.NumPy) / median(times.ours!)).toFixed(1) : '–',
        'one / two threads': (median(times.ours!) / median(times['two threads']!)).toFixed(2),
      },
    ]),
  ),
);
console.log(
  `10^12 documents take ${(ours('10^12 documents') / ours('closed loop')).toFixed(2)} times as long as 20 000.`,
);
console.log(
  `Memory: ${(run - idle).toFixed(0)} MB beyond the ${idle.toFixed(0)} MB of a Node that has loaded the program.`,
);

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
};
mkdirSync(path('bench'), { recursive: true });
writeFileSync(
  path('bench/results.json'),
  `${JSON.stringify({ machine, rounds: ROUNDS, rows, memoryMB: { idle, run } }, null, 2)}\n`,
);
console.log('Written to bench/results.json.');
