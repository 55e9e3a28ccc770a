import type { Memory } from '../sim/scenario.ts';
import type { Circuit } from './circuit.ts';
import { tenth } from './path.ts';
import type { Place } from './route.ts';

/** What the pipes join: reality, the archive, the corpus that the next model learns from, the model. */
export function LoopNodes({ circuit, memory }: { readonly circuit: Circuit; readonly memory: Memory }) {
  const { unit, reality, archive, corpus, model } = circuit;
  // Where old corpora are kept they stand behind the new one.
  const kept = memory === 'replace' ? [0] : [10, 5, 0];
  return (
    <g className="loop-nodes">
      <circle className="loop-reality" cx={reality.x} cy={reality.y} r={tenth(unit * 0.65)} />
      <path
        className="loop-shares loop-real"
        d={shares(reality, unit * 0.85)}
        strokeWidth={tenth(unit * 0.1)}
      />
      <rect className="loop-archive" {...box(archive, unit * 1.2, unit * 1.2)} />
      <path className="loop-shelves loop-archive" d={shelves(archive, unit * 1.2)} />
      {kept.map((behind) => (
        <rect
          key={behind}
          className="loop-corpus"
          {...box({ x: corpus.x + behind, y: corpus.y - behind }, unit * 2.4, unit * 1.4)}
          rx={4}
        />
      ))}
      <rect className="loop-model" {...box(model, unit * 2, unit * 1.8)} rx={tenth(unit * 0.25)} />
      <path
        className="loop-shares loop-synthetic"
        d={shares(model, unit * 1.1)}
        strokeWidth={tenth(unit * 0.15)}
      />
    </g>
  );
}

const box = ({ x, y }: Place, width: number, height: number) => ({
  x: tenth(x - width / 2),
  y: tenth(y - height / 2),
  width: tenth(width),
  height: tenth(height),
});

/** Reality is a few common kinds and many rare ones; a model is a table of the same. */
function shares({ x, y }: Place, size: number): string {
  return [0.9, 0.48, 0.3, 0.2, 0.14]
    .map(
      (share, i) => `M${tenth(x + (i - 2) * size * 0.2)},${tenth(y + size * 0.42)}v${tenth(-share * size)}`,
    )
    .join('');
}

const shelves = ({ x, y }: Place, size: number): string =>
  [-1, 1].map((row) => `M${tenth(x - size / 2)},${tenth(y + (row * size) / 6)}h${tenth(size)}`).join('');
