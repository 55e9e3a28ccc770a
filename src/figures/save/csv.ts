import type { Run } from '../../sim/run.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { type Band, summarize } from '../../sim/summary.ts';

/** A run and what it is called where there are several. */
export interface NamedRun {
  readonly name: string;
  readonly run: Run<Scenario>;
}

const STATISTICS = ['mean', 'sd', 'q05', 'q25', 'q50', 'q75', 'q95'] as const satisfies (keyof Band)[];

/**
 * Runs as comma-separated values: a row for each run and generation, and for each measure its mean, standard
 * deviation and quantiles across replicates. Comment lines (#) above say which scenario each run is of.
 */
export function csvOf(title: string, runs: readonly NamedRun[]): string {
  const measures = runs[0]!.run.measures;
  const header = measures.flatMap((measure) => STATISTICS.map((statistic) => `${measure}_${statistic}`));
  return [
    `# ${title}`,
    ...runs.map(({ name, run }) => `# ${name}: ${JSON.stringify(run.scenario)}`),
    ['run', 'generation', ...header].join(','),
    ...runs.flatMap(({ name, run }) => rows(name, run)),
    '',
  ].join('\n');
}

function rows(name: string, run: Run): readonly string[] {
  const { measures } = summarize(run);
  const columns = run.measures.flatMap((measure) => STATISTICS.map((key) => measures[measure]![key]));
  return Array.from({ length: run.scenario.generations + 1 }, (_, t) =>
    [quoted(name), t, ...columns.map((column) => column[t]!)].join(','),
  );
}

/** RFC 4180. */
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
