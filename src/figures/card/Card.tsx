import { widthOf as widthOfWords, wrap } from '../../chart/wrap.ts';
import type { ChartSizes, Drawing } from './drawing.ts';
import { Lines } from './Lines.tsx';
import { Ring } from './Ring.tsx';
import { Row, widthOf } from './Row.tsx';

/** What networks show beside a link. */
export const CARD = { width: 1200, height: 630 } as const;

/** Cards are seen small: charts are drawn for little room, and enlarged. */
const CHARTS: ChartSizes = { alone: { width: 700, height: 265 }, beside: { width: 430, height: 335 } };
const GAP = 20;
const EDGE = 48;
const INNER = CARD.width - 2 * EDGE;
const LEADING = 54;
/** `wrap` knows letters of 12 px, of the sans: a headline of 48 px takes about 3.9 times the room. */
const HEADLINE = 3.9;
/** Words of 24 px are a little narrower for their size than those that `wrap` knows. */
const AT_24_PX = 0.53;
const SENTENCE = { leading: 31 };
const LINK = { largest: 20, foot: 604 };
/** Where there are words beside the charts: how much larger these are than they are drawn. */
const ENLARGED = { alone: 1.5, beside: 1.2 };

export interface CardWords {
  readonly title: string;
  /** For a card that goes about by itself: what the charts show, and where that can be seen. */
  readonly told?: { readonly sentence: string; readonly link: string };
}

export interface CardProps extends CardWords {
  readonly charts: readonly Drawing[];
}

/** A figure as networks show it beside a link: name, title, charts. By itself it says in a sentence what they show. */
export function Card({ title, told, charts }: CardProps) {
  const { lines, sentence, top, foot } = layout({ title, ...(told && { told }) });
  const width = widthOf(charts, GAP);
  const scale = Math.min(INNER / width, (foot - top) / charts[0]!.height);
  return (
    <svg className="card" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
      <title>{title}</title>
      {told && <desc>{`${told.sentence} ${told.link}`}</desc>}
      <rect className="card-paper" {...CARD} />
      <Name />
      <Lines className="card-headline" of={lines} x={EDGE} y={132} leading={LEADING} />
      <Lines
        className="card-sentence"
        of={sentence}
        x={EDGE}
        y={132 + lines.length * LEADING - 12}
        leading={SENTENCE.leading}
      />
      <Row of={charts} x={(CARD.width - width * scale) / 2} y={top} gap={GAP} scale={scale} />
      {told && <Link address={told.link} />}
    </svg>
  );
}

/** The sizes that the charts of a card are to be drawn for. */
export function chartSizes(words: CardWords): ChartSizes {
  if (!words.told) return CHARTS;
  const { top, foot } = layout(words);
  const { alone, beside } = ENLARGED;
  return {
    alone: { width: INNER / alone, height: (foot - top) / alone },
    beside: { width: (INNER / beside - GAP) / 2, height: (foot - top) / beside },
  };
}

function layout({ title, told }: CardWords) {
  const lines = wrap(title, INNER / HEADLINE);
  const sentence = told ? wrap(told.sentence, INNER * AT_24_PX) : [];
  const top = 106 + lines.length * LEADING + sentence.length * SENTENCE.leading;
  return { lines, sentence, top, foot: told ? LINK.foot - 32 : CARD.height - 28 };
}

/** As it is typed: browsers know the rest. */
function Link({ address }: { readonly address: string }) {
  const typed = address.replace(/^https?:\/\//, '');
  const size = Math.min(LINK.largest, (12 * INNER) / widthOfWords([typed]));
  return (
    <text className="card-link" x={EDGE} y={LINK.foot} fontSize={size}>
      {typed}
    </text>
  );
}

/** The mark and the name, in the corner where a card begins. */
export function Name() {
  return (
    <>
      <Ring x={EDGE - 3} y={28} size={40} />
      <text className="card-name" x={EDGE + 48} y={57}>
        Open Loop
      </text>
    </>
  );
}
