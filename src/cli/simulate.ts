import { text } from 'node:stream/consumers';
import { digest } from '../sim/digest.ts';
import { refuseTooLarge } from '../sim/estimate.ts';
import { ScenarioError, shown } from '../sim/field.ts';
import type { Run } from '../sim/run.ts';
import { parseScenario } from '../sim/scenario.ts';
import { type Band, QUANTILES, series, summarize } from '../sim/summary.ts';
import { MODEL_VERSION } from '../sim/version.ts';
import { timedRun } from './threads.ts';

/**
 * One run from a terminal: `simulate '<scenario JSON>' [--values] [--threads N]`, `-` for standard input. Bad input
 * ends with exit code 2, nothing on standard output and one line on standard error.
 */
async function simulate(words: readonly string[]): Promise<void> {
  const { source, threads, detail } = readArguments(words);
  const scenario = parseScenario(readJson(source === '-' ? await text(process.stdin) : source));
  refuseTooLarge(scenario);
  const { run, milliseconds } = await timedRun(scenario, threads);
  const values = detail === 'values' ? { values: valuesOf(run) } : {};
  const report = {
    scenario,
    ...statisticsOf(run),
    ...values,
    model: MODEL_VERSION,
    digest: digest(run),
    milliseconds,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

interface Arguments {
  readonly source: string;
  readonly threads: number;
  readonly detail: 'statistics' | 'values';
}

function readArguments(words: readonly string[]): Arguments {
  const sources: string[] = [];
  let threads = 1;
  let detail: Arguments['detail'] = 'statistics';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--values') detail = 'values';
    else if (word === '--threads') threads = readThreads(words[++i]);
    else if (word.startsWith('--'))
      throw new ScenarioError('option', `got ${shown(word)}; allowed are --values and --threads N`);
    else sources.push(word);
  }
  if (sources.length > 1)
    throw new ScenarioError(
      'scenario',
      `got ${sources.length} of them; allowed is one, or - for standard input`,
    );
  return { source: sources[0] ?? '{}', threads, detail };
}

function readThreads(given = 'nothing'): number {
  const threads = Number(given);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads;
  throw new ScenarioError('--threads', `got ${shown(given)}; allowed is a whole number from 1 to 64`);
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new ScenarioError(
      'scenario',
      `got ${shown(source)}, which is not JSON; allowed is an object such as {"fresh": 0.05}`,
    );
  }
}

type ByMeasure<T> = Record<string, T>;

function statisticsOf(run: Run): {
  mean: ByMeasure<number[]>;
  sd: ByMeasure<number[]>;
  quantiles: ByMeasure<Record<string, number[]>>;
} {
  const bands = Object.entries(summarize(run).measures);
  const pick = <T>(of: (band: Band) => T): ByMeasure<T> =>
    Object.fromEntries(bands.map(([name, band]) => [name, of(band)]));
  const quantiles = Object.entries(QUANTILES) as [keyof typeof QUANTILES, number][];
  return {
    mean: pick((band) => [...band.mean]),
    sd: pick((band) => [...band.sd]),
    quantiles: pick((band) =>
      Object.fromEntries(quantiles.map(([key, share]) => [String(share), [...band[key]]])),
    ),
  };
}

const valuesOf = (run: Run): ByMeasure<number[][]> =>
  Object.fromEntries(
    run.measures.map((name, m) => [
      name,
      Array.from({ length: run.replicates }, (_, j) => [...series(run, j, m)]),
    ]),
  );

try {
  await simulate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
