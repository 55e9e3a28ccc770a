import { decimal } from '../../chart/number.ts';
import type { Picture } from '../picture.ts';
import type { LoopScene } from './scene.ts';

/** What the figure shows now, over its runs. */
export function sentence({
  generation,
  replicates,
  collapsed,
  courses,
}: Pick<Picture<unknown>, 'generation' | 'replicates' | 'collapsed' | 'courses'>): string {
  const error = decimal(courses['error']!.mean[generation]!);
  if (generation === 0)
    return `The first model has seen reality alone: on average its curve is ${error} from it, by the luck of the draw.`;
  const many = collapsed === 0 ? 'none' : collapsed === replicates ? 'all' : `${collapsed}`;
  return (
    `After ${generation} ${generation === 1 ? 'round' : 'rounds'} the curve is less than half as wide as reality in ` +
    `${many} of ${replicates} runs; the distance from reality is ${error} on average.`
  );
}

/** Within this much of reality, a curve is called as wide, or in place. */
const NEAR = 0.15;

/** The one thing to see in the run that is drawn, and the same where room is short. */
export function remark(
  { means, widths }: LoopScene,
  generation: number,
): { readonly full: string; readonly brief: string } {
  const [mean, width] = [means[generation]!, widths[generation]!];
  const wide = decimal(width);
  const isInPlace = Math.abs(mean) < NEAR;
  const place = isInPlace ? 'its middle in place' : `its middle off by ${decimal(Math.abs(mean))}`;
  const brief = `width ${wide}, ${isInPlace ? 'in place' : `off by ${decimal(Math.abs(mean))}`}`;
  if (width < 0.005) return { full: `In this run the curve has shrunk to a point, ${place}.`, brief };
  if (Math.abs(width - 1) < NEAR)
    return { full: `In this run the curve is about as wide as reality, ${place}.`, brief };
  return { full: `In this run the curve is ${wide} times as wide as reality, ${place}.`, brief };
}
