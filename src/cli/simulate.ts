import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { compiledArithmetic } from '../sim/compiled/compiled.ts';
import { digest } from '../sim/digest.ts';
import { ScenarioError } from '../sim/field.ts';
import type { Run } from '../sim/run.ts';
import { type Band, QUANTILES, series, summarize } from '../sim/summary.ts';
import { MODEL_VERSION } from '../sim/version.ts';
import { computeWith } from '../sim/worlds/arithmetic.ts';
import { library } from './library.ts';
import { readBook, readOwnText, readScenario, readWords } from './request.ts';
import { timedRun } from './threads.ts';

/**
 * One run from a terminal: `simulate '<scenario JSON>' [--values] [--threads N] [--book FILE]`, `-` for standard input. Bad input
 * ends with exit code 2, nothing on standard output and one line on standard error.
 */
async function simulate(words: readonly string[]): Promise<void> {
  const { source, threads, detail, book } = readWords(words);
  const own = book === undefined ? undefined : readOwnText(book, readFileSync);
  const scenario = readScenario(source === '-' ? await text(process.stdin) : source, own);
  if (scenario.world === 'text' && !own) readBook(library);
  const { run, milliseconds } = await timedRun(scenario, threads, own?.file);
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

computeWith(compiledArithmetic());
try {
  await simulate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
