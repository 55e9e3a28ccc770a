import type { Frame } from './frame.ts';
import { crosses } from './specks.ts';
import { Words } from './Words.tsx';

export interface JunkPanelProps {
  readonly frame: Frame;
  /** log₁₀ of the share of each junk kind; absent ones lie below `floor`. */
  readonly levels: ArrayLike<number>;
  readonly floor: number;
  readonly y: (level: number) => number;
  readonly words: string;
}

/** What the model writes that is not so: it has no rank in reality, so its kinds stand side by side in a panel. */
export function JunkPanel({ frame, levels, floor, y, words }: JunkPanelProps) {
  const step = (frame.right - frame.left - 8) / Math.max(1, levels.length);
  const here = Array.from(levels, (level, i) => ({ level, x: frame.left + 4 + (i + 0.5) * step }))
    .filter(({ level }) => level >= floor)
    .map(({ level, x }) => ({ x, y: y(level) }));
  return (
    <g className="junk-panel">
      <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
      <path className="junk-crosses" d={crosses(here, 2)} />
      <Words className="words-junk" lines={[words]} x={frame.right} y={frame.top - 14} anchor="end" />
      <Words
        className="words-junk-foot"
        lines={['no rank:', 'not so']}
        x={(frame.left + frame.right) / 2}
        y={frame.bottom + 16}
        anchor="middle"
      />
    </g>
  );
}
