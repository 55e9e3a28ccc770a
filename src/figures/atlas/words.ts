import { decimal } from '../../chart/number.ts';
import { COLLAPSE_NAMES, holding } from '../../sim/atlas/collapses.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Companion } from '../definition.ts';
import type { Picture } from '../picture.ts';
import { freshWords, selectionWords, syntheticWords } from '../words.ts';
import { evidenceOf } from './evidence.ts';
import type { AtlasScene } from './scene.ts';

/** What the figure shows now, on average over its runs. */
export function sentence(
  picture: Picture<AtlasScene, KindsScenario>,
  companions: readonly Companion[],
): string {
  const evidence = evidenceOf(picture, companions);
  const held = holding(evidence);
  const many = COLLAPSE_NAMES.length;
  const calls =
    held === 0
      ? 'No definition calls'
      : `${held} of the ${many} definitions ${held === 1 ? 'calls' : 'call'}`;
  const setting = settingWords(picture.scenario);
  return (
    `${setting[0]!.toUpperCase()}${setting.slice(1)}: after ${picture.scenario.generations} rounds the model is ` +
    `${decimal(evidence.horizon.error)} from reality. ${calls} that collapse.`
  );
}

/** A place on the map in words. */
export const settingWords = ({
  synthetic,
  fresh,
  selection,
}: Pick<KindsScenario, 'synthetic' | 'fresh' | 'selection'>): string =>
  [syntheticWords(synthetic), freshWords(fresh), ...(selection > 0 ? [selectionWords(selection)] : [])].join(
    ', ',
  );
