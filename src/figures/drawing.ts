import { growth } from '../sim/growth.ts';
import type { Run } from '../sim/run.ts';
import type { Scenario } from '../sim/scenario.ts';
import { series, summarize } from '../sim/summary.ts';
import { theory } from '../sim/theory/theory.ts';
import type { Collapse, MeasureView } from './definition.ts';
import type { Courses, Drawn } from './picture.ts';

/** Replicates drawn one by one, at most: more lines than this are a smear. */
const SINGLES = 40;

/**
 * Makes runs drawable, each once. A growing run is a new object each time, but its scenario stays the same one: the
 * laws, which cost milliseconds and depend on the scenario alone, are found once for all of its growth.
 */
export function createDrawing(measures: readonly MeasureView[]): (run: Run<Scenario>) => Drawn {
  const drawings = new WeakMap<Run<Scenario>, Drawn>();
  const laws = new WeakMap<Scenario, Readonly<Record<string, Float64Array | undefined>>>();
  const lawsOf = (scenario: Scenario) => {
    const known = laws.get(scenario);
    if (known) return known;
    const found = Object.fromEntries(measures.map(({ measure }) => [measure, theory(scenario, measure)]));
    laws.set(scenario, found);
    return found;
  };
  return (run) => {
    const known = drawings.get(run);
    if (known) return known;
    const { scenario, replicates } = run;
    const drawn = { scenario, replicates, courses: coursesOf(run, lawsOf(scenario)) };
    drawings.set(run, drawn);
    return drawn;
  };
}

/** The courses of the measures that are named, with a law or none. */
export function coursesOf(run: Run, laws: Readonly<Record<string, Float64Array | undefined>>): Courses {
  const summary = summarize(run);
  const replicates = Array.from({ length: run.replicates }, (_, replicate) => replicate);
  return Object.fromEntries(
    Object.entries(laws).map(([measure, law]) => {
      const place = run.measures.indexOf(measure);
      const all = replicates.map((replicate) => series(run, replicate, place));
      const its = { growth: growth(all), singles: all.slice(0, SINGLES) };
      return [measure, { ...summary.measures[measure]!, theory: law, ...its }];
    }),
  );
}

/** In how many replicates the loop has collapsed by a generation. */
export function collapsedIn(run: Run, { has }: Collapse, generation: number): number {
  let collapsed = 0;
  for (let replicate = 0; replicate < run.replicates; replicate++) {
    const measured = (measure: string, at: number) =>
      series(run, replicate, run.measures.indexOf(measure))[at]!;
    if (has(measured, generation)) collapsed += 1;
  }
  return collapsed;
}
