import type { Frame } from './frame.ts';
import { tenth } from './path.ts';
import { Words } from './Words.tsx';

export interface CrosshairProps {
  readonly frame: Frame;
  readonly x: number;
  /** Values read, in px down, with the mark that they belong to. */
  readonly rings: readonly { readonly y: number; readonly tone: 'reality' | 'synthetic' }[];
  /** What is read, in words. */
  readonly lines: readonly string[];
}

/** A place of a chart read out. Its words stand on the side where there is more room. */
export function Crosshair({ frame, x, rings, lines }: CrosshairProps) {
  const leftHalf = x < (frame.left + frame.right) / 2;
  return (
    <g className="crosshair">
      <line x1={tenth(x)} x2={tenth(x)} y1={frame.top} y2={frame.bottom} />
      {rings.map(({ y, tone }) => (
        <circle key={tone} className={`ring tone-${tone}`} cx={tenth(x)} cy={tenth(y)} r={5} />
      ))}
      <Words
        className="crosshair-words"
        lines={lines}
        x={x + (leftHalf ? 8 : -8)}
        y={frame.top + 10}
        anchor={leftHalf ? 'start' : 'end'}
      />
    </g>
  );
}
