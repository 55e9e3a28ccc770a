import type { Circuit } from './circuit.ts';
import { tenth } from './path.ts';
import type { Place } from './route.ts';

/** How far the three sliders are open, 0…1. */
export interface Openings {
  /** 0: nothing fresh comes in; 1: nothing else. */
  readonly fresh: number;
  /** 0: all that is reused comes from the archive; 1: all of it comes from the model. */
  readonly synthetic: number;
  /** 0: the strictest filter; 1: none. */
  readonly filter: number;
}

/** A gate for what is fresh, two coupled ones of which the one opens as the other shuts, and a sieve. */
export function LoopValves({ circuit, open }: { readonly circuit: Circuit; readonly open: Openings }) {
  const { unit, gates, filter, lanes } = circuit;
  const span = Math.max(unit, lanes.output.width) + unit * 0.3;
  return (
    <g className="loop-valves">
      <Gate at={gates.fresh} flows="across" unit={unit} open={open.fresh} tone="fresh" />
      <Gate at={gates.archive} flows="across" unit={unit} open={1 - open.synthetic} tone="archive" />
      <Gate at={gates.synthetic} flows="upward" unit={unit} open={open.synthetic} tone="synthetic" />
      <g className="loop-sieve" transform={`translate(${tenth(filter.x)},${tenth(filter.y - unit * 0.65)})`}>
        <path
          d={`M${tenth(-unit / 6)},0h${tenth(unit / 3)}M${tenth(-unit / 6)},${tenth(span)}h${tenth(unit / 3)}`}
        />
        {open.filter < 1 && (
          <path d={`M0,0v${tenth(span)}`} strokeDasharray={`3 ${tenth(1.2 + 10 * open.filter)}`} />
        )}
      </g>
    </g>
  );
}

interface GateProps {
  readonly at: Place;
  readonly flows: 'across' | 'upward';
  readonly unit: number;
  /** 0: its leaf stands across the pipe; 1: along it. */
  readonly open: number;
  readonly tone: 'fresh' | 'archive' | 'synthetic';
}

function Gate({ at, flows, unit, open, tone }: GateProps) {
  const turn = flows === 'across' ? 90 * (1 - open) : -90 * open;
  const reach = tenth(unit * 0.5);
  return (
    <g className={`loop-gate loop-${tone}`} transform={`translate(${tenth(at.x)},${tenth(at.y)})`}>
      <path d={`M${-reach},0h${2 * reach}`} transform={`rotate(${tenth(turn)})`} />
      <circle r={tenth(unit / 8 + 0.5)} />
    </g>
  );
}
