import type { Flow } from '../chart/circuit.ts';
import type { ChallengeScenario, KindsScenario, Scenario } from '../sim/scenario.ts';
import { theory } from '../sim/theory/theory.ts';
import { mixOf, regimeAfter } from './mix.ts';
import type { Courses } from './picture.ts';

/**
 * What flows through the loop from a generation to the next: the mix as the sliders have it, junk and what the filter
 * keeps as the run measured them; where it did not, as the closed forms have them.
 */
export function flowOf(scenario: Scenario, generation: number, courses: Courses): Flow {
  const { selection, filter } = regimeAfter(scenario, generation);
  const at = (values: ArrayLike<number> | undefined) => values?.[Math.min(generation, values.length - 1)];
  const junk =
    scenario.world === 'kinds' || scenario.world === 'challenge'
      ? junkOf(scenario, at(courses['junk']?.mean))
      : 0;
  const worst = Math.exp(-selection);
  // A popularity filter has no closed form: where it was not measured the picture leaves its cost out.
  const kept =
    at(courses['kept']?.mean) ??
    (filter === 'grounded' && scenario.world === 'kinds' ? 1 - junk * (1 - worst) : 1);
  // Junk is the worst output to the one filter, and among the least common to the other.
  return {
    ...mixOf(scenario, generation),
    junk,
    kept,
    junkKept: junk > 0 ? Math.min(worst, kept / junk) : worst,
  };

  /** What is not so in what the model writes: what it has learned, as measured or by closed form, and what it adds. */
  function junkOf(its: KindsScenario | ChallengeScenario, measured: number | undefined): number {
    const learned = measured ?? at(theory(its, 'junk')) ?? 0;
    return its.hallucination + (1 - its.hallucination) * learned;
  }
}
