import { wrap } from '../../chart/wrap.ts';
import { Lines } from './Lines.tsx';
import type { ChartSizes, Plate } from './plate.tsx';
import { Ring } from './Ring.tsx';
import { Row, widthOf } from './Row.tsx';

/** What networks show beside a link. */
export const CARD = { width: 1200, height: 630 } as const;

/** Cards are seen small: charts are drawn for little room, and enlarged. */
const CHARTS: ChartSizes = { alone: { width: 700, height: 265 }, beside: { width: 430, height: 335 } };
const GAP = 20;
const EDGE = 48;
const LEADING = 54;
/** `wrap` knows letters of 12 px, of the sans: a headline of 48 px takes about 3.9 times the room. */
const HEADLINE = 3.9;

/** A figure as networks show it beside a link: name, title, charts. */
export function Card({ plate }: { readonly plate: Plate }) {
  const lines = wrap(plate.title, (CARD.width - 2 * EDGE) / HEADLINE);
  const top = 106 + lines.length * LEADING;
  const charts = plate.charts(CHARTS);
  const width = widthOf(charts, GAP);
  const scale = Math.min((CARD.width - 2 * EDGE) / width, (CARD.height - top - 28) / charts[0]!.height);
  return (
    <svg className="press" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
      <title>{plate.title}</title>
      <rect className="press-paper" {...CARD} />
      <Name />
      <Lines className="press-headline" of={lines} x={EDGE} y={132} leading={LEADING} />
      <Row of={charts} x={(CARD.width - width * scale) / 2} y={top} gap={GAP} scale={scale} />
    </svg>
  );
}

/** The mark and the name, in the corner where a card begins. */
export function Name() {
  return (
    <>
      <Ring x={EDGE - 3} y={28} size={40} />
      <text className="press-name" x={EDGE + 48} y={57}>
        Open Loop
      </text>
    </>
  );
}
