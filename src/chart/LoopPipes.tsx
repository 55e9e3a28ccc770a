import type { Circuit, Lane } from './circuit.ts';
import { lanePath } from './route.ts';

/**
 * The pipes, all of one bore, and in them what flows, as wide as its share. A pipe from the model to the filter that
 * carries more than the next model will read is the wider for it.
 */
export function LoopPipes({ unit, lanes }: Pick<Circuit, 'unit' | 'lanes'>) {
  const { fresh, archive, output, kept, rejected } = lanes;
  const bores = [fresh, archive, output, kept].map(({ route }) => lanePath(route, 0)).join('');
  return (
    <g className="loop-pipes">
      <path className="loop-wall" d={bores} strokeWidth={unit + 2} />
      <path className="loop-bore" d={bores} strokeWidth={unit} />
      <Stream tone="rejected" lane={rejected} />
      <Stream tone="synthetic" lane={output} />
      <Stream tone="synthetic" lane={kept} />
      <Stream tone="archive" lane={archive} />
      <Stream tone="fresh" lane={fresh} />
    </g>
  );
}

function Stream({ tone, lane: { route, offset, width } }: { readonly tone: string; readonly lane: Lane }) {
  if (width === 0) return null;
  return (
    <path
      className={`loop-stream loop-${tone}`}
      d={lanePath(route, offset)}
      strokeWidth={Math.max(0.75, Math.round(width * 100) / 100)}
    />
  );
}
