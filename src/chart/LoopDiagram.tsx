import { memo, useMemo } from 'react';
import type { Memory } from '../sim/scenario.ts';
import { type Circuit, circuit as circuitOf, type Flow, WIDEST } from './circuit.ts';
import { LoopDocuments } from './LoopDocuments.tsx';
import { LoopNodes } from './LoopNodes.tsx';
import { LoopPipes } from './LoopPipes.tsx';
import { LoopValves, type Openings } from './LoopValves.tsx';
import { NARROW, planFor } from './loopPlan.ts';
import { tenth } from './path.ts';
import { Words } from './Words.tsx';
import { wrap } from './wrap.ts';

/** A part of the loop: what it is called, and what is to be said about it now. */
export interface PartWords {
  readonly name: string;
  readonly state: string;
}

export interface LoopWords {
  readonly reality: PartWords;
  readonly archive: PartWords;
  readonly corpus: PartWords;
  readonly model: PartWords;
  readonly output: PartWords;
  readonly fresh: PartWords;
  readonly synthetic: PartWords;
  readonly filter: PartWords;
  readonly drain: string;
}

export interface LoopDiagramProps {
  readonly flow: Flow;
  readonly open: Openings;
  readonly memory: Memory;
  readonly words: LoopWords;
  readonly moving: boolean;
  readonly width: number;
  readonly height: number;
  /** Read by screen readers. */
  readonly label: string;
}

/**
 * The loop as a circuit: from reality and archive into the corpus, from the corpus into the model, out of it, through
 * the filter and back. Pipes are as wide as what flows in them; the sliders are valves, each in its pipe.
 */
export const LoopDiagram = memo(
  ({ flow, open, memory, words, moving, width, height, label }: LoopDiagramProps) => {
    const circuit = useMemo(() => circuitOf(planFor(width, height), flow), [width, height, flow]);
    return (
      <svg
        className="loop"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMid"
      >
        <LoopPipes unit={circuit.unit} lanes={circuit.lanes} />
        <LoopDocuments circuit={circuit} flow={flow} moving={moving} />
        <LoopNodes circuit={circuit} memory={memory} />
        <LoopValves circuit={circuit} open={open} />
        <LoopLabels circuit={circuit} words={words} narrow={width < NARROW} />
      </svg>
    );
  },
);

interface LoopLabelsProps {
  readonly circuit: Circuit;
  readonly words: LoopWords;
  readonly narrow: boolean;
}

function LoopLabels({ circuit, words, narrow }: LoopLabelsProps) {
  const { unit, reality, archive, corpus, model, gates, filter, drain, lanes } = circuit;
  const start = reality.x - unit * 0.6;
  const inside = gates.synthetic.x + unit / 2 + 10;
  return (
    <g className="loop-words">
      <Label part={words.reality} x={start} y={reality.y - unit * 0.65 - 23} anchor="start" />
      <Label
        part={words.archive}
        tone="archive"
        x={start}
        y={archive.y + unit * 0.6 + 18}
        anchor="start"
        room={narrow ? 76 : 130}
      />
      <Label part={words.corpus} x={corpus.x} y={corpus.y - unit * 0.7 - 31} anchor="middle" />
      <Label
        part={words.output}
        tone="junk"
        x={model.x - unit - 8}
        y={filter.y - unit * 0.5 - 25}
        anchor="end"
      />
      <Label part={words.model} x={model.x - unit - 8} y={model.y - 3} anchor="end" />
      <Label
        part={words.fresh}
        tone="fresh"
        x={gates.fresh.x}
        y={gates.fresh.y + unit / 2 + 17}
        anchor="middle"
        room={narrow ? 70 : 130}
      />
      <Label
        part={words.synthetic}
        tone="synthetic"
        x={inside}
        y={gates.synthetic.y - 6}
        anchor="start"
        room={narrow ? 90 : 170}
      />
      <Label part={words.filter} x={filter.x - 2} y={filter.y + unit * (WIDEST - 0.5) + 20} anchor="start" />
      {lanes.rejected.width > 0 && (
        <Words
          className="loop-state"
          lines={wrap(words.drain, narrow ? 90 : 120)}
          x={drain.x - unit}
          y={drain.y - 15}
          anchor="end"
        />
      )}
      <path className="loop-arrows" d={arrows(circuit)} />
    </g>
  );
}

interface LabelProps {
  readonly part: PartWords;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly room?: number;
  /** Whose colour it has, if anything's. */
  readonly tone?: 'fresh' | 'archive' | 'synthetic' | 'junk';
}

function Label({ part: { name, state }, x, y, anchor, room = Number.POSITIVE_INFINITY, tone }: LabelProps) {
  return (
    <g className={tone && `loop-${tone}`}>
      <Words className="loop-name" lines={[name]} x={x} y={y} anchor={anchor} />
      <Words className="loop-state" lines={wrap(state, room)} x={x} y={y + 15} anchor={anchor} />
    </g>
  );
}

/** Which way it goes, also where nothing moves. */
function arrows({ unit, corpus, model, filter, gates }: Circuit): string {
  const reach = unit / 5;
  const arrow = (x: number, y: number, ahead: 1 | -1) =>
    `M${tenth(x - ahead * reach)},${tenth(y - reach * 1.6)}l${tenth(2 * ahead * reach)},${tenth(reach * 1.6)}l${tenth(-2 * ahead * reach)},${tenth(reach * 1.6)}`;
  return [
    arrow(corpus.x + (model.x - corpus.x) * 0.58, corpus.y, 1),
    arrow(filter.x + (model.x - filter.x) * 0.5, filter.y, -1),
    arrow(filter.x - (filter.x - gates.synthetic.x) * 0.5, filter.y, -1),
  ].join('');
}
