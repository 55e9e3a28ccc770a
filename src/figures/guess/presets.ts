import { percent } from '../../chart/share.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';
import { TRICKLE } from './variants.ts';

/** Good ones and bad ones. */
export const presets: readonly Preset<KindsScenario>[] = [
  {
    name: 'Closed loop',
    reason: 'Nothing but the last model’s output, and nobody choosing: all three valves at their worst.',
    set: {},
  },
  {
    name: `${percent(TRICKLE)} fresh`,
    reason: 'The fresh valve opened by a crack: one document in twenty is new human work.',
    set: { fresh: TRICKLE },
  },
  {
    name: 'Half archive',
    reason: 'Half of what is reused is old human work, read again and again.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Keep everything',
    reason: 'Every corpus so far is read again: nothing is thrown away, and nothing new comes in.',
    set: { memory: 'accumulate' },
  },
  {
    name: 'Strict filter',
    reason: 'What is not so is thrown out. What is missing stays missing.',
    set: { selection: 3 },
  },
];
