import type { Frame } from './frame.ts';
import { tenth } from './path.ts';
import { crosses } from './specks.ts';
import { Words } from './Words.tsx';

export interface JunkCrossesProps {
  readonly frame: Frame;
  /** How large each junk kind is, 0…1: 0 where it is absent, 1 where its cross fills its place. */
  readonly lit: ArrayLike<number>;
  readonly words: string;
}

/** Steps of a cross's reach: one path each. */
const SIZES = [0.25, 0.5, 0.75, 1];

/** What the model writes that is not so, apart from what is: each junk kind at its own place of a strip. */
export function JunkCrosses({ frame, lit, words }: JunkCrossesProps) {
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const columns = Math.max(1, Math.round(Math.sqrt((lit.length * width) / height)));
  const rows = Math.ceil(lit.length / columns);
  const [across, down] = [width / columns, height / Math.max(1, rows)];
  const place = (i: number) => ({
    x: frame.left + ((i % columns) + 0.5) * across,
    y: frame.bottom - (Math.floor(i / columns) + 0.5) * down,
  });
  const reach = Math.min(across, down) * 0.4;
  const all = Array.from(lit, (size, i) => ({ size, ...place(i) }));
  return (
    <g className="junk-panel">
      <rect x={frame.left} y={frame.top} width={width} height={height} />
      {SIZES.map((step) => (
        <path
          key={step}
          className="junk-crosses"
          d={crosses(
            all.filter(({ size }) => size > step - 0.25 && (size <= step || step === 1)),
            tenth(Math.max(0.6, reach * step)),
          )}
        />
      ))}
      <Words className="words-junk" lines={[words]} x={frame.right} y={frame.top - 10} anchor="end" />
      <Words
        className="words-junk-foot"
        lines={['not so']}
        x={frame.right}
        y={frame.height - 6}
        anchor="end"
      />
    </g>
  );
}
