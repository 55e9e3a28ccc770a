import { memo, useMemo, useState } from 'react';
import { Stack, stackFrame } from '../../chart/Stack.tsx';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { GenerationProbe } from '../GenerationProbe.tsx';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import type { DriftScene } from './scene.ts';
import { lasting, remark } from './words.ts';

const NARROW = 480;

const LAYERS = [
  { id: 'old', name: 'right about what there was', brief: 'old, right' },
  { id: 'born', name: 'right about what came since', brief: 'new, right' },
  { id: 'wrong', name: 'heard of, given too little room', brief: 'too little' },
  { id: 'unheard', name: 'never heard of', brief: 'unheard of' },
] as const;

/** What people talk about, generation by generation, and how much of it the model has right. */
export const DriftView = memo(({ picture }: Pick<ViewProps<DriftScene, KindsScenario>, 'picture'>) => {
  const { scene, scenario } = picture;
  const last = scenario.generations;
  const [pointed, setPointed] = useState<number>();
  const at = Math.min(pointed ?? picture.generation, last);
  const said = remark(scenario, scene, at);
  const shares = useTween(
    useMemo(() => Float32Array.from(LAYERS.flatMap(({ id }) => Array.from(scene[id]))), [scene]),
  );
  const law = useMemo(
    () => Array.from({ length: last + 1 }, (_, t) => lasting(scenario, t)),
    [scenario, last],
  );
  return (
    <Sized className="plot-main" assumed={MAIN_PLOT}>
      {({ width, height }) => {
        const plot = stackFrame(width, height);
        return (
          <>
            <Stack
              layers={LAYERS.map(({ id, name, brief }, i) => ({
                id,
                name: width < NARROW ? brief : name,
                shares: shares.subarray(i * (last + 1), (i + 1) * (last + 1)),
              }))}
              law={{
                shares: law,
                name:
                  width < NARROW
                    ? 'below dashes: as at start'
                    : 'below the dashes: what there was at the start',
              }}
              at={at}
              thinnest={0.02}
              title="share of what people talk about"
              remark={said[width < NARROW ? 'brief' : 'full']}
              width={width}
              height={height}
              label={`What people talk about, generations 0 to ${last}, by whether the model has it right, in one run`}
            />
            <GenerationProbe
              pointed={pointed}
              last={last}
              words={`generation ${at}: ${said.full}`}
              plot={plot}
              onPoint={setPointed}
            />
          </>
        );
      }}
    </Sized>
  );
});
