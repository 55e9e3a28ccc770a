import type { TextMeasure } from '../measures.ts';
import type { TextScenario } from '../scenario.ts';

/** Nothing is known of language in closed form, but that everything is kept where there is no filter. */
export function textTheory(
  { selection, generations }: TextScenario,
  measure: TextMeasure,
): Float64Array | undefined {
  return measure === 'kept' && selection === 0 ? new Float64Array(generations + 1).fill(1) : undefined;
}
