import { describe, expect, it } from 'vitest';
import { count, decimal, roughPercent } from '../chart/number.ts';
import { sharePercent } from '../chart/share.ts';
import { evidenceOf } from '../figures/atlas/evidence.ts';
import type { AtlasScene } from '../figures/atlas/scene.ts';
import type { Of } from '../figures/claim.test.support.ts';
import type { Companion, FigureDefinition } from '../figures/definition.ts';
import { facesOf } from '../figures/faces.ts';
import { figures } from '../figures/index.ts';
import { makeStill } from '../figures/makeStill.ts';
import type { Picture } from '../figures/picture.ts';
import { changed } from '../figures/shown.ts';
import { stillCompanions, stillPicture } from '../figures/still.ts';
import { varied } from '../figures/varied.ts';
import { COLLAPSE_NAMES, holding } from '../sim/atlas/collapses.ts';
import type { KindsScenario } from '../sim/scenario.ts';
import { CLAIMS } from './claims.test.support.ts';
import { library } from './library.ts';
import { measured } from './measured.ts';

const faces = Object.values<FigureDefinition>(figures).flatMap((figure) =>
  facesOf(figure)
    .map(({ face }) => ({
      face,
      name: face === figure ? figure.id : `${figure.id} ${face.start.scenario.world}`,
    }))
    .filter(({ face }) => face === figure || face.caption !== figure.caption),
);

describe.each(faces)('what $name says', ({ name, face }) => {
  const { start, caption, presets, measures, variants } = face;
  const of: Of = (measure, at, set = {}) => {
    const { scenario } = changed(start, set);
    return measured({ of: measure, at, set: { ...scenario } });
  };
  const said = [caption, ...presets.map(({ reason }) => reason)].join('\n');

  // A claim may take several runs, each of seconds on a busy machine.
  it.each(CLAIMS[name as keyof typeof CLAIMS])(
    '“$words” is said, and is so',
    { timeout: 60_000 },
    (claim) => {
      expect(said).toContain(claim.words);
      expect(claim.holds(of)).toBe(true);
    },
  );

  it('in its sentence at the start, numbers that the start’s runs have', () => {
    const still = makeStill(face, library);
    const picture = stillPicture(face, still);
    const companions = stillCompanions(face, still);
    const sentence = face.sentence(picture, companions);
    const { generation, scenario } = start;
    const lasting = scenario.world === 'kinds' ? (1 - scenario.novelty) ** generation : 0;
    const shares = measures
      .flatMap(({ measure }) =>
        [scenario, ...variants.map((variant) => varied(scenario, variant))].flatMap((its) =>
          [0, generation]
            .map((t) => measured({ of: measure, at: t, set: { ...its } }))
            .flatMap((value, _, all) => [value, value / all[0]!]),
        ),
      )
      .concat(lasting)
      .flatMap((value) => [value, 1 - value]);
    const written = new Set([
      ...[generation, picture.collapsed, scenario.replicates - picture.collapsed, scenario.replicates].map(
        String,
      ),
      ...(name === 'atlas' ? verdictOf(picture, companions) : []),
      ...[count, decimal, roughPercent, sharePercent, ...measures.map(({ format }) => format)]
        .flatMap((format) => shares.map(format))
        .map((text) => text.replace(/^(under|over) /, '')),
    ]);
    const numbers = sentence.match(/\d[\d,.]*(?<!\.|,)(\u00a0%)?/g) ?? [];
    expect(numbers.filter((number) => !written.has(number))).toEqual([]);
  });
});

/** How many definitions of collapse hold, and how many there are. */
function verdictOf(picture: Picture<unknown>, companions: readonly Companion[]): readonly string[] {
  const evidence = evidenceOf(picture as Picture<AtlasScene, KindsScenario>, companions);
  return [holding(evidence), COLLAPSE_NAMES.length].map(String);
}
