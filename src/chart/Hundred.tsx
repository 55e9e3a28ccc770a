import { apportioned } from './apportioned.ts';
import type { Frame } from './frame.ts';
import { tenth } from './path.ts';
import { crosses, type Speck, squares } from './specks.ts';

export type HundredMark = 'common' | 'square' | 'cross' | 'hollow' | 'faint-cross';

export interface HundredPart {
  readonly mark: HundredMark;
  /** Share of the whole; the shares of all parts sum to 1. */
  readonly share: number;
  /** What it is, in words; its number is written before them. */
  readonly text: string;
}

export interface HundredProps {
  readonly parts: readonly HundredPart[];
  readonly title: string;
  readonly frame: Frame;
}

const ROWS = 10;

/** A whole as a hundred marks, part by part, row by row; beneath, how many of what. */
export function Hundred({ parts, title, frame }: HundredProps) {
  const numbers = apportioned(
    parts.map(({ share }) => share),
    ROWS * ROWS,
  );
  const cell = Math.min(frame.right - frame.left, frame.bottom - frame.top) / ROWS;
  const starts = numbers.map((_, i) => numbers.slice(0, i).reduce((sum, n) => sum + n, 0));
  const specks = numbers.map((n, i) =>
    Array.from({ length: n }, (_, j): Speck => {
      const place = starts[i]! + j;
      return {
        x: frame.left + ((place % ROWS) + 0.5) * cell,
        y: frame.top + (Math.floor(place / ROWS) + 0.5) * cell,
      };
    }),
  );
  const present = parts
    .map((part, i) => ({ ...part, number: numbers[i]! }))
    .filter(({ number }) => number > 0);
  return (
    <g className="hundred">
      <text className="axis-title" x={tenth(frame.left)} y={frame.top - 12}>
        {title}
      </text>
      {parts.map(({ mark }, i) => (
        <Marks key={mark} mark={mark} specks={specks[i]!} cell={cell} />
      ))}
      {present.map(({ mark, number, text }, i) => (
        <text
          key={mark}
          className={`hundred-words words-${mark}`}
          x={tenth(frame.left)}
          y={tenth(frame.top + ROWS * cell + 18 + 15 * i)}
        >
          {number} {text}
        </text>
      ))}
    </g>
  );
}

function Marks({ mark, specks, cell }: { mark: HundredMark; specks: readonly Speck[]; cell: number }) {
  const className = `mark-${mark}`;
  if (mark === 'cross' || mark === 'faint-cross')
    return <path className={className} d={crosses(specks, 0.26 * cell)} />;
  if (mark === 'hollow') {
    const side = tenth(0.5 * cell);
    const d = specks.map(
      ({ x, y }) => `M${tenth(x - side / 2)},${tenth(y - side / 2)}h${side}v${side}h${-side}z`,
    );
    return <path className={className} d={d.join('')} />;
  }
  return (
    <path
      className={className}
      strokeWidth={tenth((mark === 'common' ? 0.8 : 0.5) * cell)}
      d={squares(specks)}
    />
  );
}
