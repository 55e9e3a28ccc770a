import { scaleLinear } from 'd3-scale';
import { Axis } from './Axis.tsx';
import { type EndName, EndNames } from './EndNames.tsx';
import { type Frame, frame } from './frame.ts';
import { roughPercent } from './number.ts';
import { Playhead } from './Playhead.tsx';
import { bandPath, linePath, type Position } from './path.ts';
import { sharePercent } from './share.ts';
import { Words } from './Words.tsx';
import { widthOf, wrap } from './wrap.ts';

/** A part of the whole, over the generations 0…T. */
export interface Layer {
  readonly name: string;
  /** Also the last part of its class: `layer-…`. */
  readonly id: string;
  readonly shares: ArrayLike<number>;
  /** Parts that end as nothing have no name, but those that are to be missed. */
  readonly named?: 'always';
  /** What the upper part of it is, named where it is thickest. */
  readonly part?: Layer;
}

export interface StackProps {
  /** From the foot up; at each generation they sum to 1. */
  readonly layers: readonly Layer[];
  /** A share that the law sets, dashed, and what it is, where there is one. */
  readonly law?: { readonly shares: ArrayLike<number>; readonly name: string };
  readonly at: number;
  /** A part thinner than this at the end of the plot is not named there. */
  readonly thinnest: number;
  /** What the whole is, in words. */
  readonly title: string;
  readonly remark: string;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers: what is plotted. What it shows now is said after it. */
  readonly label: string;
  /** Room for the names on the right, in px, where theirs are not as long as usual. */
  readonly names?: number;
}

const NAMES = { wide: 168, narrow: 92 };
const NARROW = 480;

export function stackFrame(width: number, height: number, names: number = NAMES.wide): Frame {
  const right = width < NARROW ? NAMES.narrow : names;
  return frame(width, height, { top: 28, right, bottom: 38, left: 46 });
}

/** What a whole is made of, generation by generation: layers on one another, each named where it ends. */
export function Stack(props: StackProps) {
  const { layers, law, at, thinnest, title, remark, width, height, label, names: room } = props;
  const box = stackFrame(width, height, room);
  const last = layers[0]!.shares.length - 1;
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top]);
  const edges = stacked(layers);
  const names: EndName[] = layers
    .map(({ id, name, shares, named }, i) => ({
      key: id,
      className: `end-name layer-name-${id}`,
      text: `${name} ${roughPercent(shares[at]!)}`,
      y: y((edges[i]![last]! + edges[i + 1]![last]!) / 2),
      isNamed: named === 'always' || shares[last]! >= thinnest,
    }))
    .filter(({ isNamed }) => isNamed);
  const lines = wrap(remark, Math.min(310, 0.8 * (box.right - box.left)));
  return (
    <svg
      className="stack"
      role="img"
      aria-label={`${label}; ${sharesAt(layers, at)}. ${remark}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
    >
      <Axis
        side="left"
        frame={box}
        title={title}
        ticks={[0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), text: sharePercent(share) }))}
      />
      <Axis
        side="bottom"
        frame={box}
        title="generation"
        ticks={x.ticks(4).map((t) => ({ at: x(t), text: `${t}` }))}
      />
      {layers.map(({ id }, i) => (
        <path key={id} className={`layer layer-${id}`} d={bandPath(edges[i]!, edges[i + 1]!, x, y)} />
      ))}
      {layers.map(
        ({ part }, i) => part && <Part key={part.id} part={part} top={edges[i + 1]!} x={x} y={y} />,
      )}
      {law && (
        <>
          <path className="fan-theory" d={linePath(law.shares, x, y)} />
          <Words
            className="law-name"
            lines={wrap(law.name, box.right - box.left - 20)}
            x={box.left + 10}
            y={box.bottom - 12}
            anchor="start"
          />
        </>
      )}
      <Words
        className="remark-words"
        lines={lines}
        x={box.right - 12}
        y={roomFor(lines, edges, x, y) + 18}
        anchor="end"
      />
      <Playhead x={x(at)} frame={box} />
      <EndNames names={names} frame={box} />
    </svg>
  );
}

/**
 * Where words at the right of the plot may begin, in px down, so that no edge runs through them: in the topmost layer
 * that holds them, or else at the top.
 */
function roomFor(
  lines: readonly string[],
  edges: readonly (readonly number[])[],
  x: (t: number) => number,
  y: (share: number) => number,
): number {
  const [last, top] = [edges[0]!.length - 1, y(1)];
  const left = x(last) - 12 - widthOf(lines);
  const passed = edges.map((edge) => edge.filter((_, t) => x(t + 1) > left));
  for (let i = edges.length - 1; i > 0; i--) {
    const [ceiling, floor] = [y(Math.min(...passed[i]!)), y(Math.max(...passed[i - 1]!))];
    if (floor - ceiling > 15 * lines.length + 12) return ceiling;
  }
  return top;
}

/** A part thinner than this, in px, has no room for its name. */
const ROOM_FOR_A_NAME = 20;

/** What the whole is made of at a generation, in words. */
function sharesAt(layers: readonly Layer[], at: number): string {
  const parts = layers.flatMap((layer) => (layer.part ? [layer, layer.part] : [layer]));
  return `generation ${at}: ${parts.map(({ name, shares }) => `${name} ${roughPercent(shares[at]!)}`).join(', ')}`;
}

interface PartProps {
  readonly part: Layer;
  /** The upper edge of its layer. */
  readonly top: readonly number[];
  readonly x: Position;
  readonly y: Position;
}

function Part({ part: { id, name, shares }, top, x, y }: PartProps) {
  const foot = top.map((edge, t) => edge - shares[t]!);
  const thickest = Array.from(shares).reduce((most, share, t, all) => (share > all[most]! ? t : most), 0);
  const thickness = y(0) - y(shares[thickest]!);
  return (
    <>
      <path className={`layer layer-${id}`} d={bandPath(foot, top, x, y)} />
      {thickness > ROOM_FOR_A_NAME && (
        <Words
          className={`part-name layer-name-${id}`}
          lines={[name]}
          x={x(thickest) + 10}
          y={y((foot[thickest]! + top[thickest]!) / 2) + 4}
          anchor="start"
        />
      )}
    </>
  );
}

/** The edges between layers: one more than there are layers, from all 0 up. */
function stacked(layers: readonly Layer[]): readonly (readonly number[])[] {
  const edges = [Array.from(layers[0]!.shares, () => 0)];
  for (const { shares } of layers) {
    const below = edges.at(-1)!;
    edges.push(below.map((edge, t) => edge + shares[t]!));
  }
  return edges;
}
