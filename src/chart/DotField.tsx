import type { DotPlaces } from './dotPlaces.ts';
import type { Frame } from './frame.ts';
import { JunkCrosses } from './JunkCrosses.tsx';
import { tenth } from './path.ts';
import { circles, type Disc, discs, type Speck, squares } from './specks.ts';
import { Words } from './Words.tsx';
import { widthOf, wrap } from './wrap.ts';

export interface DotFieldProps {
  readonly dots: DotPlaces;
  /** Radius of what is filled, kind by kind, in radii of the largest dot: 0 where a kind is gone. */
  readonly lit: ArrayLike<number>;
  /** The same of junk, by the same scale. */
  readonly junk: ArrayLike<number>;
  readonly plot: Frame;
  /** The strip of what has no place in reality. */
  readonly strip: Frame;
  /** What a dot is, in words. */
  readonly dotWords: string;
  /** What its filling is. */
  readonly filledWords: string;
  readonly junkWords: string;
  readonly lostWords: string;
  /** The one thing to see. */
  readonly remark: string;
  /** What the kinds are called: written into the dots that have room. */
  readonly names?: readonly string[] | undefined;
  /** A kind read out. */
  readonly pointed?: { readonly kind: number; readonly lines: readonly string[] } | undefined;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

/** Of words, in px: from line to line, and the width of what is read out. */
const LEADING = 15;
const WORDS_WIDTH = 100;

/** A ring this much larger than the smallest dot can be told from its filling. */
const RINGED = 1.5;

/**
 * A field of dots, one a kind: the ring is reality, the filling the model. What is gone is left dark in its place. Few
 * paths draw them all: the smallest as strokes without length, the larger as circles.
 */
export function DotField(props: DotFieldProps) {
  const {
    dots,
    lit,
    junk,
    plot,
    strip,
    dotWords,
    filledWords,
    junkWords,
    lostWords,
    remark,
    names,
    pointed,
  } = props;
  const { dark, small, filled, rings } = sorted(dots, lit);
  const width = 2 * dots.smallest;
  const room = plot.right - plot.left;
  const said = wrap(dotWords, room);
  const beside = wrap(`${dotWords} and ${filledWords}`, room).length === 1;
  return (
    <svg
      className="dot-field"
      role="img"
      aria-label={`${props.label}: ${lostWords}, ${junkWords}. ${remark}`}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      preserveAspectRatio="xMinYMid"
    >
      <path className="dots-dark" strokeWidth={tenth(width)} d={squares(dark)} />
      <path className="dots-small" strokeWidth={tenth(width)} d={squares(small)} />
      <path className="dots-filled" d={discs(filled)} />
      <path className="dots-ring" d={discs(rings)} />
      <Words className="words-dots" lines={said} x={plot.left} y={12} anchor="start" />
      <Words
        className="words-filled"
        lines={[filledWords]}
        x={beside ? plot.right : plot.left}
        y={beside ? 12 : 12 + LEADING * said.length}
        anchor={beside ? 'end' : 'start'}
      />
      <Words className="words-lost" lines={[lostWords]} x={plot.right} y={plot.height - 6} anchor="end" />
      <JunkCrosses frame={strip} lit={junk} words={junkWords} />
      <RareWord plot={plot} />
      <Words className="remark-words" lines={[remark]} x={plot.left} y={plot.height - 6} anchor="start" />
      {pointed ? (
        <Pointed {...pointed} dots={dots} plot={plot} />
      ) : (
        named(dots, names).map(([kind, name]) => (
          <Words
            key={kind}
            className="words-common-dot"
            lines={[name]}
            x={dots.x[kind]!}
            y={dots.y[kind]! + 4}
            anchor="middle"
          />
        ))
      )}
    </svg>
  );
}

/**
 * The kinds by how each is drawn now: dark (gone, or nearly), a dot of the smallest size, or a filled disc; and rings, the
 * size in reality of kinds that are larger than the smallest.
 */
function sorted({ x, y, radius, largest, smallest }: DotPlaces, lit: ArrayLike<number>) {
  const dark: Speck[] = [];
  const small: Speck[] = [];
  const filled: Disc[] = [];
  const rings: Disc[] = [];
  for (let i = 0; i < x.length; i++) {
    const place = { x: x[i]!, y: y[i]! };
    const now = { ...place, radius: largest * lit[i]! };
    const ringed = radius[i]! > RINGED * smallest;
    if (ringed) rings.push({ ...place, radius: radius[i]! });
    if (!ringed && now.radius < smallest - 0.01) dark.push(place);
    if (Math.abs(now.radius - smallest) < 0.01) small.push(place);
    else if (now.radius > 0) filled.push(now);
  }
  return { dark, small, filled, rings };
}

/** What is written into dots: the names of those that have room, or what the largest is. */
const named = ({ radius }: DotPlaces, names: readonly string[] | undefined): readonly [number, string][] =>
  names
    ? [...names.entries()].filter(([kind, name]) => widthOf([name]) < 2 * radius[kind]!)
    : [[0, 'common']];

/** Where it is rare. */
function RareWord({ plot }: Pick<DotFieldProps, 'plot'>) {
  const [middle, half] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  return (
    <Words
      className="words-rare"
      lines={['rare']}
      x={Math.max(plot.left + 26, middle - 0.8 * (middle - plot.left) - 6)}
      y={half + 0.68 * (plot.bottom - half) + 8}
      anchor="end"
    />
  );
}

/** A dot in a ring. Its words stand outward, where the dots are small, if there is room for them. */
function Pointed({
  kind,
  lines,
  dots: { x, y, radius },
  plot,
}: { kind: number; lines: readonly string[] } & Pick<DotFieldProps, 'dots' | 'plot'>) {
  const [px, py, reach] = [x[kind]!, y[kind]!, radius[kind]! + 4];
  const leftHalf = px < (plot.left + plot.right) / 2;
  const roomOutward = (leftHalf ? px - plot.left : plot.right - px) > reach + WORDS_WIDTH;
  const onLeft = leftHalf === roomOutward;
  const plate = 6.6 * Math.max(...lines.map((line) => line.length)) + 8;
  const wordsX = px + (onLeft ? -reach - 6 : reach + 6);
  const wordsY = Math.min(plot.bottom - 2 * LEADING, Math.max(plot.top + 12, py - 10));
  return (
    <g className="crosshair">
      <path className="ring tone-reality" d={circles([{ x: px, y: py }], tenth(reach))} />
      <rect
        className="dots-plate"
        x={tenth(onLeft ? wordsX - plate + 4 : wordsX - 4)}
        y={tenth(wordsY - LEADING)}
        width={tenth(plate)}
        height={LEADING * lines.length + 6}
        rx={4}
      />
      <Words
        className="crosshair-words"
        lines={lines}
        x={wordsX}
        y={wordsY}
        anchor={onLeft ? 'end' : 'start'}
      />
    </g>
  );
}
