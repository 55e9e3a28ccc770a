import type { Tone } from './tone.ts';

/** A measure over the generations 0…T: the mean of its replicates and the shares of them that lie below. */
export interface FanBand {
  readonly mean: ArrayLike<number>;
  readonly q05: ArrayLike<number>;
  readonly q25: ArrayLike<number>;
  readonly q75: ArrayLike<number>;
  readonly q95: ArrayLike<number>;
}

/** One run in a chart of courses. */
export interface Series {
  /** Told apart by it: unique in its chart. */
  readonly name: string;
  readonly tone: Tone;
  readonly band: FanBand;
  /** The exact expectation, dashed: it belongs beside the mean. */
  readonly theory?: ArrayLike<number> | undefined;
  /** How that is written. */
  readonly law?: string | undefined;
  /** Replicates one by one, drawn in place of the bands where there are any. */
  readonly singles: readonly ArrayLike<number>[];
}

/** A mean at a generation, or where it ends: for a moment runs of several lengths may be drawn together. */
export const meanAt = (mean: ArrayLike<number>, at: number): number => mean[Math.min(at, mean.length - 1)]!;

/** The means of some runs at a generation, in words. */
export const meansAt = (series: readonly Series[], at: number, format: (value: number) => string): string =>
  `generation ${at}: ${series.map(({ name, band }) => `${name} ${format(meanAt(band.mean, at))}`).join(', ')}`;

/** A run that was, drawn faintly behind those that are. */
export interface Ghost {
  readonly id: string;
  /** Empty for a line that its neighbour names. */
  readonly name: string;
  readonly mean: ArrayLike<number>;
}

/** A value to hold runs against: a line across, by name. */
export interface Level {
  readonly value: number;
  readonly name: string;
}
