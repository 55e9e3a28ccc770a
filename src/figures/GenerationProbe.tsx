import type { Frame } from '../chart/frame.ts';
import { Probe } from '../controls/Probe.tsx';

export interface GenerationProbeProps {
  /** The generation pointed at, 0…last; undefined if none is. */
  readonly pointed: number | undefined;
  readonly last: number;
  /** What is read out, in words: "generation 5: …". */
  readonly words: string;
  /** The plot, whose width is the generations 0…last. */
  readonly plot: Pick<Frame, 'left' | 'right'>;
  readonly onPoint: (generation: number | undefined) => void;
}

/** Reads a plot out generation by generation; arrow keys go one on. */
export function GenerationProbe({ pointed, last, words, plot, onPoint }: GenerationProbeProps) {
  const nearest = (place: number) => Math.round(place * last);
  return (
    <Probe
      name="Generation read out"
      words={words}
      place={pointed === undefined ? undefined : Math.min(pointed, last) / last}
      left={plot.left}
      width={plot.right - plot.left}
      next={(place, direction) => Math.min(1, Math.max(0, (nearest(place) + direction) / last))}
      onPoint={(place) => onPoint(place === undefined ? undefined : nearest(place))}
    />
  );
}
