import { line } from 'd3-shape';
import { Axis } from './Axis.tsx';
import { Crosshair } from './Crosshair.tsx';
import { JunkPanel } from './JunkPanel.tsx';
import { tenth } from './path.ts';
import { Remark } from './Remark.tsx';
import { RAIL, type RankFrame, rankFrame } from './rankFrame.ts';
import { percent } from './share.ts';
import { type Speck, squares, ticks } from './specks.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

/** A point of the line of reality. */
export interface RankPoint {
  readonly rank: number;
  /** log₁₀ of the share. */
  readonly level: number;
}

export interface RankAbundanceProps {
  /** log₁₀ of the share of each kind, at [rank − 1]; lost kinds lie at floor − 1, falling ones between that and floor. */
  readonly levels: ArrayLike<number>;
  readonly reality: readonly RankPoint[];
  /** log₁₀ of the share of each junk kind; absent ones lie below the floor. */
  readonly junk: ArrayLike<number>;
  /** log₁₀ of the smallest share shown. */
  readonly floor: number;
  /** What the marks are, in words. */
  readonly marks: string;
  /** Total of the junk, in words. */
  readonly junkWords: string;
  /** How many lie in the rail, in words. */
  readonly lostWords: string;
  /** The one thing to see, and the rank where it shows. */
  readonly remark: { readonly rank: number; readonly text: string };
  /** A kind read out. */
  readonly pointed?:
    | { readonly rank: number; readonly reality: number; readonly lines: readonly string[] }
    | undefined;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
}

/** Ranks are far apart on the left of a log axis and crowded on its right: the marks are sized in proportion. */
const TIERS = [
  { to: 8, size: 6 },
  { to: 30, size: 4.5 },
  { to: 120, size: 3.2 },
  { to: 500, size: 2.2 },
  { to: Number.POSITIVE_INFINITY, size: 1.6 },
];

/** Px of the plot's width below which there is no room to say what the marks are. */
const CRAMPED = 200;

/** Each kind at its rank in reality, at the height of its share in the model, on log axes; the lost ones below. */
export function RankAbundance(props: RankAbundanceProps) {
  const { levels, reality, junk, floor, marks, junkWords, lostWords, remark, pointed, width, height } = props;
  const at = rankFrame(width, height, levels.length, floor);
  const { plot, x, y } = at;
  const foot = { ...plot, bottom: plot.bottom + RAIL.gap + RAIL.height };
  const { known, falling, lost } = sorted(levels, floor, at);
  const scale = Math.min(1, Math.max(0.65, (plot.right - plot.left) / 560));
  const realLine = line<RankPoint>(
    (point) => x(point.rank),
    (point) => y(point.level),
  ).digits(1);
  return (
    <svg
      className="rank-abundance"
      role="img"
      aria-label={`${props.label}: ${lostWords}, ${junkWords}. ${remark.text}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis side="left" frame={plot} ticks={shares(floor, at)} title="share of what is written" />
      <Axis
        side="bottom"
        frame={foot}
        ticks={ranks(levels.length).map((rank) => ({ at: x(rank), text: rank.toLocaleString('en-GB') }))}
        title={
          plot.right - plot.left > 380
            ? 'rank of the kind in reality, from common to rare'
            : 'rank in reality'
        }
      />
      <line className="floor" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <path className="rank-lost" d={ticks(lost, RAIL.height - 2)} />
      <path className="rank-reality" d={realLine(reality) ?? ''} />
      <path className="rank-falling" d={squares(falling)} />
      {TIERS.map(({ size }, tier) => (
        <path key={size} className="rank-known" strokeWidth={tenth(size * scale)} d={squares(known[tier]!)} />
      ))}
      <Words
        className="words-lost"
        lines={[lostWords]}
        x={plot.left + 6}
        y={plot.bottom + 17}
        anchor="start"
      />
      {plot.right - plot.left >= CRAMPED && <MarksLabel text={marks} at={at} />}
      <RealityLabel reality={reality} at={at} />
      <JunkPanel frame={at.junk} levels={junk} floor={floor} y={y} words={junkWords} />
      {pointed ? (
        <Crosshair
          frame={plot}
          x={x(pointed.rank)}
          lines={pointed.lines}
          rings={[
            { y: y(pointed.reality), tone: 'reality' },
            { y: y(levels[pointed.rank - 1]!), tone: 'synthetic' },
          ]}
        />
      ) : (
        <Remark {...remark} at={at} />
      )}
    </svg>
  );
}

/** Every kind where it lies now: still written about, on its way down, or lost. */
function sorted(levels: ArrayLike<number>, floor: number, { x, y }: RankFrame) {
  const known = TIERS.map((): Speck[] => []);
  const falling: Speck[] = [];
  const lost: Speck[] = [];
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i]!;
    const speck = { x: x(i + 1), y: y(level) };
    if (level <= floor - 1) lost.push(speck);
    else if (level < floor) falling.push(speck);
    else known[TIERS.findIndex(({ to }) => i < to)]!.push(speck);
  }
  return { known, falling, lost };
}

/** In the corner below the line, where reality leaves room. */
function MarksLabel({ text, at: { plot, x } }: { text: string; at: RankFrame }) {
  const lines = wrap(text, Math.min(160, x(28) - plot.left));
  return (
    <Words
      className="words-marks"
      lines={lines}
      x={plot.left + 6}
      y={plot.bottom - 10 - 15 * (lines.length - 1)}
      anchor="start"
    />
  );
}

/** Beside the beginning of the line, or, where a remark needs that room, below its end. */
function RealityLabel({ reality, at: { plot, x, y } }: { reality: readonly RankPoint[]; at: RankFrame }) {
  const isCramped = plot.right - plot.left < 260;
  const point = (isCramped ? reality.at(-1) : reality.find(({ rank }) => rank >= 4)) ?? reality[0];
  if (!point) return null;
  return (
    <Words
      className="words-reality"
      lines={['reality']}
      x={isCramped ? plot.right - 2 : x(point.rank) + 9}
      y={isCramped ? y(point.level) + 14 : y(point.level) - 7}
      anchor={isCramped ? 'end' : 'start'}
    />
  );
}

const ranks = (kinds: number): readonly number[] =>
  [1, 10, 100, 1000, 10_000].filter((rank) => rank <= kinds);

const shares = (floor: number, { y }: RankFrame) =>
  [0, -1, -2, -3, -4, -5, -6]
    .filter((level) => level >= floor)
    .map((level) => ({ at: y(level), text: percent(10 ** level) }));
