import type { Scenario } from '../sim/scenario.ts';
import type { Variant } from './definition.ts';
import { changed } from './shown.ts';

/** A scenario as a variant of it has it. */
export const varied = <S extends Scenario>(scenario: S, { set }: Pick<Variant, 'set'>): S =>
  changed({ scenario, generation: 0 }, typeof set === 'function' ? set(scenario) : set).scenario;
