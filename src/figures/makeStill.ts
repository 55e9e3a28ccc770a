import { digest } from '../sim/digest.ts';
import type { Library } from '../sim/language/library.ts';
import { run } from '../sim/run.ts';
import { specimen } from '../sim/specimen.ts';
import type { Face, FigureDefinition } from './definition.ts';
import { collapsedIn, createDrawing } from './drawing.ts';
import { facesOf } from './faces.ts';
import type { Courses } from './picture.ts';
import { type RoundedCourses, type Still, type Stills, worldOf } from './still.ts';
import { varied } from './varied.ts';

/** Runs the start of each of a figure's worlds. For build time. @param library where the text world finds its book */
export function makeStills(definition: FigureDefinition, library?: Library): Stills {
  const faces = facesOf(definition).map(({ face }) => face);
  return faces
    .filter((face, i) => faces.findIndex((other) => worldOf(other) === worldOf(face)) === i)
    .map((face) => makeStill(face, library));
}

/** Runs a face's start: it computes for a third of a second, and again for each variant. */
export function makeStill({ start, measures, variants, collapse, scene }: Face, library?: Library): Still {
  const { scenario, generation } = start;
  const drawing = createDrawing(measures);
  const whole = run(scenario, library);
  return {
    world: scenario.world,
    digest: digest(whole),
    replicates: scenario.replicates,
    collapsed: collapsedIn(whole, collapse, generation),
    courses: withoutUntold(roundedCourses(drawing(whole).courses), measures),
    variants: variants.map((variant) => {
      const courses = roundedCourses(drawing(run(varied(scenario, variant), library)).courses);
      return variant.role === 'reference' ? withoutHalves(courses) : courses;
    }),
    scene: plain(scene(specimen(scenario, library), scenario, generation)),
  };
}

/** Of some measures nothing is told but the mean. */
function withoutUntold(courses: RoundedCourses, measures: Face['measures']): RoundedCourses {
  const alone = measures.filter(({ spread }) => spread === 'none').map(({ measure }) => measure);
  return Object.fromEntries(
    Object.entries(courses).map(([measure, course]) => [
      measure,
      alone.includes(measure) ? { ...course, q05: [], q25: [], q75: [], q95: [] } : course,
    ]),
  );
}

/** A reference is never drawn with its middle half. */
const withoutHalves = (courses: RoundedCourses): RoundedCourses =>
  Object.fromEntries(
    Object.entries(courses).map(([measure, course]) => [measure, { ...course, q25: [], q75: [] }]),
  );

/** Of a mean four figures are read, of the edges of a band below 10 no more than three. */
function roundedCourses(courses: Courses): RoundedCourses {
  const round = (values: ArrayLike<number> | undefined) =>
    Array.from(values ?? [], (value) => Number(value.toPrecision(4)));
  const edge = (values: ArrayLike<number>) =>
    Array.from(values, (value) => Number(value.toPrecision(Math.abs(value) < 10 ? 3 : 4)));
  return Object.fromEntries(
    Object.entries(courses).map(([measure, { mean, q05, q25, q75, q95, theory, growth }]) => [
      measure,
      {
        mean: round(mean),
        q05: edge(q05),
        q25: edge(q25),
        q75: edge(q75),
        q95: edge(q95),
        theory: round(theory),
        growth: Number(growth.toPrecision(4)),
      },
    ]),
  );
}

// Marks that stand for a share are placed on log axes: three figures are finer than a px.
const FIGURES = 3;

/** A scene as JSON, its numbers rounded. */
function plain(scene: unknown): unknown {
  return JSON.parse(
    JSON.stringify(scene, (_, value: unknown) => {
      if (typeof value === 'number') return Number(value.toPrecision(FIGURES));
      return ArrayBuffer.isView(value) && !(value instanceof DataView)
        ? Array.from(value as Float32Array)
        : value;
    }),
  );
}
