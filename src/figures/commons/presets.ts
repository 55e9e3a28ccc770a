import type { CommonsScenario } from '../../sim/scenario.ts';
import type { Preset } from '../definition.ts';

/** Between the moderation that holds the platform and that which brings it back. */
export const JUST_ENOUGH = 2.6;
/** A generation in which the unmoderated platform has long tipped. */
export const LATE = 35;

export const presets: readonly Preset<CommonsScenario>[] = [
  {
    name: 'Nobody moderates',
    reason:
      'Half of what is posted is machine-made, and hardly any of that is of use. Readers go, writers with them, and the platform tips.',
    set: {},
  },
  {
    name: 'In time',
    reason: 'Moderated from the first day of the flood: it loses some of its audience, and holds.',
    set: { selection: JUST_ENOUGH },
  },
  {
    name: 'Too late',
    reason: 'The very same moderation, begun when the platform is empty. It stays empty.',
    set: { selection: JUST_ENOUGH, moderatedFrom: LATE },
  },
  {
    name: 'Late and strict',
    reason: 'Far stricter, and as late: the audience comes back.',
    set: { selection: 4, moderatedFrom: LATE },
  },
  {
    name: 'Popularity filter',
    reason:
      'Moderation that keeps what is common already. Nothing is as common as junk: it tips all the same.',
    set: { selection: JUST_ENOUGH, filter: 'popular' },
  },
  {
    name: 'Small and closed',
    reason:
      'Nobody new writes here, and its machine learns from its own pages. Strict moderation from the first day does not hold it.',
    set: { platform: 'closed', fresh: 0, selection: 4 },
  },
];
