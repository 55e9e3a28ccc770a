export interface LinesProps {
  readonly className: string;
  readonly of: readonly string[];
  readonly x: number;
  /** Of the first line's foot. */
  readonly y: number;
  readonly leading: number;
}

/** Lines of text, one below the other. */
export function Lines({ className, of, x, y, leading }: LinesProps) {
  return of.map((line, i) => (
    <text key={line} className={className} x={x} y={y + i * leading}>
      {line}
    </text>
  ));
}
