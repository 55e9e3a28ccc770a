import { NO_BREAK } from '../../chart/number.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

/** Good ones and bad ones. */
export const presets: readonly Preset<KindsScenario>[] = [
  {
    name: 'Closed loop',
    reason: 'Nothing but the last model’s output, and nobody choosing: the setting of the headlines.',
    set: {},
  },
  {
    name: `5${NO_BREAK}% fresh`,
    reason: 'One document in twenty is new human work: lost kinds keep coming back.',
    set: { fresh: 0.05 },
  },
  {
    name: 'Half archive',
    reason: 'Half of what is reused is old human work: nothing common can be forgotten.',
    set: { synthetic: 0.5 },
  },
  {
    name: 'Keep everything',
    reason: 'No new human work at all, but nothing is thrown away: no kind is ever lost.',
    set: { memory: 'accumulate' },
  },
  {
    name: 'Strict filter',
    reason: 'A check against reality clears the junk, and brings no lost kind back.',
    set: { selection: 3 },
  },
  {
    name: 'Popularity filter',
    reason: 'The same loop with a filter for what is common already: worse than none.',
    set: { selection: 0.5, filter: 'popular' },
  },
];
