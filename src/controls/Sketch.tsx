import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { keyed, type Line, type Point, stroke } from './stroke.ts';

export interface SketchProps {
  readonly name: string;
  /** How one draws here, for those who do not see it. */
  readonly directions: string;
  readonly line: Line;
  /** The last place; the first is 0. */
  readonly last: number;
  /** The plot that it lies over, in px from the corner of its box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What is drawn at a place, in words. */
  readonly words: (place: number, share: number) => string;
  readonly onDraw: (line: Line) => void;
}

/** How far beyond the plot one can begin, in px: a line starts at its edge. */
const RIM = 14;

/**
 * A surface to draw a line on, one share for each place: by mouse, pen or finger, or by keys, a point per press. The
 * page scrolls everywhere but on it.
 */
export function Sketch(props: SketchProps) {
  const { name, directions, line, last, left, top, width, height, words, onDraw } = props;
  const drawing = useRef<{ line: Line; at: Point }>(undefined);
  const [pencil, setPencil] = useState(0);
  const at = Math.min(pencil, line.length - 1);

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const box = currentTarget.getBoundingClientRect();
    const y = 1 - (clientY - box.top - RIM) / height;
    return { x: ((clientX - box.left - RIM) / width) * last, y: Math.min(1, Math.max(0, y)) };
  };
  const draw = (to: Point, from: Point = to) => {
    const next = stroke(drawing.current?.line ?? line, from, to, last);
    drawing.current = { line: next, at: to };
    setPencil(Math.min(last, Math.max(1, Math.round(to.x))));
    onDraw(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = keyed(line, at, event.key, last);
    if (!next) return;
    event.preventDefault();
    setPencil(next.pencil);
    if (next.line !== line) onDraw(next.line);
  };

  return (
    <div
      className="sketch"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-description={directions}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(line[at]! * 100)}
      aria-valuetext={words(at, line[at]!)}
      style={{ left: left - RIM, top: top - RIM, width: width + 2 * RIM, height: height + 2 * RIM }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = undefined;
        draw(pointOf(event));
      }}
      onPointerMove={(event) => drawing.current && draw(pointOf(event), drawing.current.at)}
      onPointerUp={() => (drawing.current = undefined)}
      onPointerCancel={() => (drawing.current = undefined)}
      onKeyDown={press}
    >
      <span
        className="sketch-pencil"
        style={{ left: RIM + (at / last) * width, top: RIM + (1 - line[at]!) * height }}
      />
    </div>
  );
}
