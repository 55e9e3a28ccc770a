import { tenth } from './path.ts';

export interface WordsProps {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const LEADING = 15;

/** Lines of text on a chart. */
export function Words({ className, lines, x, y, anchor }: WordsProps) {
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={line} x={tenth(x)} y={tenth(y + i * LEADING)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
