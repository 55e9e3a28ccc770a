import { LEAST } from '../../chart/dotPlaces.ts';
import type { TailsScene } from './scene.ts';

/**
 * How large each kind is drawn, real ones and then junk, in radii of the commonest kind of reality: areas in proportion
 * to shares, nothing that is there smaller than can be seen, 0 where a kind is gone.
 * @param common the largest share of reality
 */
export function litOf({ model, junk }: Pick<TailsScene, 'model' | 'junk'>, common: number): Float32Array {
  const lit = new Float32Array(model.length + junk.length);
  for (let i = 0; i < model.length; i++)
    if (model[i]! > 0) lit[i] = Math.max(LEAST, Math.sqrt(model[i]! / common));
  // Junk has a strip of its own: its crosses fill their places when half of what is written is junk.
  const full = 0.5 / Math.max(1, junk.length);
  for (let i = 0; i < junk.length; i++) lit[model.length + i] = Math.min(1, Math.sqrt(junk[i]! / full));
  return lit;
}
