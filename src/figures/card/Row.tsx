import type { Drawing } from './drawing.ts';

export interface RowProps {
  readonly of: readonly Drawing[];
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly scale?: number;
}

/** Drawings side by side, somewhere on a sheet. */
export function Row({ of, x, y, gap, scale = 1 }: RowProps) {
  return of.map(({ svg }, i) => {
    const left = x + scale * (widthOf(of.slice(0, i), gap) + gap);
    const transform = `translate(${left} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
    const key = `${i}`;
    return typeof svg === 'string' ? (
      <g key={key} transform={transform} dangerouslySetInnerHTML={{ __html: svg }} />
    ) : (
      <g key={key} transform={transform} ref={(place) => place?.replaceChildren(svg)} />
    );
  });
}

/** How much room drawings take side by side. */
export const widthOf = (row: readonly Drawing[], gap: number): number =>
  row.reduce((width, drawing) => width + drawing.width + gap, -gap);
