import { memo, useMemo, useState } from 'react';
import type { Flow } from '../../chart/circuit.ts';
import { LoopDiagram } from '../../chart/LoopDiagram.tsx';
import { NARROW } from '../../chart/loopPlan.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import { flowOf } from '../flow.ts';
import type { Picture } from '../picture.ts';
import { Sized } from '../Sized.tsx';
import { tracks } from '../tracks.ts';
import { useTween } from '../useTween.ts';
import { briefLoopWords, loopWords, sentence } from './words.ts';

const ASSUMED = [
  { width: 640, height: 350 },
  { width: 330, height: 310 },
] as const;

/** The loop with the sliders as its valves. The reader can hold its documents still. */
export const LivingLoop = memo(({ picture }: { readonly picture: Picture<unknown, KindsScenario> }) => {
  const { scenario, generation, courses } = picture;
  const [moving, setMoving] = useState(true);
  const target = useMemo(() => flowOf(scenario, generation, courses), [scenario, generation, courses]);
  const flow = useFlow(target);
  const open = useMemo(
    () => ({
      fresh: tracks.fresh.place(scenario.fresh),
      synthetic: scenario.synthetic,
      filter: 1 - tracks.selection.place(scenario.selection),
    }),
    [scenario],
  );
  return (
    <div className="guess-loop">
      <Sized className="plot-loop" assumed={ASSUMED}>
        {({ width, height }) => (
          <LoopDiagram
            flow={flow}
            open={open}
            memory={scenario.memory}
            words={(width < NARROW ? briefLoopWords : loopWords)(scenario, generation, target)}
            moving={moving}
            width={width}
            height={height}
            label={`The loop as a circuit of pipes: reality and archive, corpus, model, output, filter and back. ${sentence(picture)}`}
          />
        )}
      </Sized>
      <button type="button" className="guess-hold" onClick={() => setMoving(!moving)}>
        {moving ? 'Hold the documents still' : 'Let the documents flow'}
      </button>
    </div>
  );
});

/** Leads the flow from where it is to where it should be. */
function useFlow({ fresh, archive, synthetic, junk, kept, junkKept }: Flow): Flow {
  const shown = useTween(
    useMemo(
      () => Float32Array.of(fresh, archive, synthetic, junk, kept, junkKept),
      [fresh, archive, synthetic, junk, kept, junkKept],
    ),
  );
  return useMemo(
    () => ({
      fresh: shown[0]!,
      archive: shown[1]!,
      synthetic: shown[2]!,
      junk: shown[3]!,
      kept: shown[4]!,
      junkKept: shown[5]!,
    }),
    [shown],
  );
}
