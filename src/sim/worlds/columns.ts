import type { KindsSetting } from '../scenario.ts';

/** Columns that a run of this scenario needs. */
export const columnsOf = ({ kinds, junkKinds, novelty, newborn, generations }: KindsSetting): number =>
  kinds + junkKinds + (novelty > 0 ? newborn * generations : 0);
