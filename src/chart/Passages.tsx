import type { Frame } from './frame.ts';
import { tenth } from './path.ts';
import { lines, type PrintedWord, serifWidth } from './typeset.ts';
import { Words } from './Words.tsx';

/** A text in a column of its own. */
export interface PassageColumn {
  readonly title: string;
  /** A few words beneath the title. */
  readonly note: string;
  readonly words: readonly PrintedWord[];
}

export interface PassagesProps {
  /** From left to right; the last one is the one that stands out. */
  readonly columns: readonly PassageColumn[];
  /** Columns that there is room for. Each keeps its width, so that words are not set anew when another comes. */
  readonly slots: number;
  /** The one thing to see, in a sentence, above the columns, line by line. */
  readonly remark: readonly string[];
  readonly frame: Frame;
  readonly label: string;
}

const GAP = 24;
const HEAD = 34;

/** Letters of scripts that are written from right to left. */
const LEFTWARD = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Texts side by side, as far as there is room; what has died out is struck through and fades letter by letter. */
export function Passages({ columns, slots, remark, frame, label }: PassagesProps) {
  const { width, height } = frame;
  const column = (frame.right - frame.left - GAP * (slots - 1)) / slots;
  const size = column < 170 ? 12.5 : 13.5;
  const leading = Math.round(size * 1.32);
  const room = Math.max(1, Math.floor((frame.bottom - frame.top - HEAD - size) / leading) + 1);
  return (
    // Not a picture: the words are there to be read, also aloud.
    // biome-ignore lint/a11y/useSemanticElements: no other element draws
    <svg
      className="passages"
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Words className="remark-words" lines={remark} x={frame.left} y={14} anchor="start" />
      {columns.map(({ title, note, words }, i) => {
        const x = tenth(frame.left + i * (column + GAP));
        const isLeftward = words.some(({ text }) => LEFTWARD.test(text));
        const broken = lines(words, column, (text) => serifWidth(text, size));
        return (
          <g key={title} className={i === columns.length - 1 ? 'passage passage-shown' : 'passage'}>
            <text className="passage-title" x={x} y={frame.top + 12}>
              {title}
            </text>
            <text className="passage-note" x={x} y={frame.top + 27}>
              {note}
            </text>
            {broken.slice(0, room).map((line, row) => (
              <text
                key={row}
                className="passage-line"
                fontSize={size}
                direction={isLeftward ? 'rtl' : undefined}
                x={isLeftward ? tenth(x + column) : x}
                y={frame.top + HEAD + size + row * leading}
              >
                {line.map((word, place) => (
                  <Printed key={place} word={word} isFirst={place === 0} />
                ))}
                {row === room - 1 && broken.length > room && ' …'}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Printed({ word: { text, isGlued, faded }, isFirst }: { word: PrintedWord; isFirst: boolean }) {
  const space = isGlued || isFirst ? '' : ' ';
  if (faded === undefined) return `${space}${text}`;
  const gone = Math.round(faded * text.length);
  return (
    <>
      {space}
      <tspan className="word-dead">
        <tspan className="letters-gone">{text.slice(0, gone)}</tspan>
        {text.slice(gone)}
      </tspan>
    </>
  );
}
