import type { Evidence } from '../../sim/atlas/collapses.ts';
import { TIMES_MORE } from '../../sim/atlas/planes.ts';
import type { Reading } from '../../sim/atlas/reading.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Companion } from '../definition.ts';
import { isSame } from '../history.ts';
import type { Courses, Drawn, Picture } from '../picture.ts';
import { varied } from '../varied.ts';
import type { AtlasScene } from './scene.ts';
import { WITH_MORE, WITHOUT } from './variants.ts';

/** What the runs on the screen say of the setting that they are of. */
export function evidenceOf(
  picture: Pick<Picture<AtlasScene, KindsScenario>, 'scenario' | 'courses' | 'scene'>,
  companions: readonly Companion[],
): Evidence {
  const { scenario, courses, scene } = picture;
  const last = scenario.generations;
  // Until its run has come, a companion is of the setting before.
  const beside = (name: string): Drawn | undefined =>
    companions.find(
      ({ variant, scenario: its }) => variant.name === name && isSame(its, varied(scenario, variant)),
    );
  const [without, withMore] = [beside(WITHOUT.name), beside(WITH_MORE.name)];
  const isMore = withMore?.scenario.size === TIMES_MORE * scenario.size;
  return {
    start: readingAt(courses, 0, scene.varietyAtStart),
    horizon: readingAt(courses, last, scene.varietyAtHorizon),
    growth: courses['error']!.growth,
    without: without && errorAt(without, last),
    withMore:
      withMore && isMore ? { start: errorAt(withMore, 0), horizon: errorAt(withMore, last) } : undefined,
  };
}

const errorAt = ({ courses }: Pick<Drawn, 'courses'>, t: number): number => courses['error']!.mean[t]!;

function readingAt(courses: Courses, t: number, variety: number): Reading {
  const mean = (measure: string) => courses[measure]!.mean[t]!;
  return {
    error: mean('error'),
    known: mean('known'),
    coverage: mean('coverage'),
    junk: mean('junk'),
    variety,
  };
}
