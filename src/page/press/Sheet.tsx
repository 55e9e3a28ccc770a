import { wrap } from '../../chart/wrap.ts';
import type { ChartSizes } from '../../figures/card/drawing.ts';
import { Lines } from '../../figures/card/Lines.tsx';
import { Ring } from '../../figures/card/Ring.tsx';
import { Row, widthOf } from '../../figures/card/Row.tsx';
import type { Plate, SmallChart } from './plate.tsx';

/** Between a sheet's edge and what is on it, and between its parts. */
const EDGE = 32;
const GAP = 24;
const LEADING = 21;
/** `wrap` knows letters of 12 px. */
const AT_15_PX = 12 / 15;

const CHARTS: ChartSizes = { alone: { width: 860, height: 340 }, beside: { width: 560, height: 340 } };
const SMALL = 80;

export interface SheetProps {
  readonly plate: Plate;
  /** Where it comes from, in a line. */
  readonly source: string;
  /** Machine-readable: what is shown. */
  readonly metadata: string;
}

/** A figure on a sheet of its own: its words, its charts side by side, its measures, and where it comes from. */
export function Sheet({ plate: { title, sentence, ...plate }, source, metadata }: SheetProps) {
  const charts = plate.charts(CHARTS);
  const inner = widthOf(charts, GAP);
  const measures = plate.measures(inner, SMALL, GAP);
  const lines = wrap(sentence, inner * AT_15_PX);

  const head = EDGE + 16;
  const top = head + 26 + lines.length * LEADING;
  const strip = top + charts[0]!.height + GAP;
  const foot = strip + 46 + SMALL + GAP;
  const width = inner + 2 * EDGE;
  const height = foot + 28 + EDGE / 2;
  return (
    <svg className="press" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <desc>{sentence}</desc>
      <metadata>{metadata}</metadata>
      <rect className="press-paper" width={width} height={height} />
      <text className="press-title" x={EDGE} y={head}>
        {title}
      </text>
      <Lines className="press-sentence" of={lines} x={EDGE} y={head + 26} leading={LEADING} />
      <Row of={charts} x={EDGE} y={top} gap={GAP} />
      {measures.map((measure, i) => (
        <ReadOut
          key={measure.name}
          measure={measure}
          x={EDGE + i * (measure.drawing.width + GAP)}
          y={strip}
        />
      ))}
      <Row of={measures.map(({ drawing }) => drawing)} x={EDGE} y={strip + 46} gap={GAP} />
      <path className="press-rule" d={`M${EDGE} ${foot}H${width - EDGE}`} />
      <Ring x={EDGE} y={foot + 10} size={20} />
      <text className="press-source" x={EDGE + 28} y={foot + 25}>
        {source}
      </text>
    </svg>
  );
}

interface ReadOutProps {
  readonly measure: SmallChart;
  readonly x: number;
  readonly y: number;
}

function ReadOut({ measure: { name, values }, x, y }: ReadOutProps) {
  return (
    <>
      <text className="press-measure" x={x} y={y + 13}>
        {name}
      </text>
      <text x={x} y={y + 35}>
        {values.map(({ text, tone }, i) => (
          <tspan
            key={text}
            className={`${values.length > 1 ? 'press-line' : 'press-value'} tone-${tone}`}
            {...(i > 0 && { dx: 10 })}
          >
            {text}
          </tspan>
        ))}
      </text>
    </>
  );
}
