import { memo, useMemo, useState } from 'react';
import { Stack, stackFrame } from '../../chart/Stack.tsx';
import type { MarketScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { GenerationProbe } from '../GenerationProbe.tsx';
import { Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import { labs } from './measures.ts';
import { remark } from './words.ts';

const ASSUMED = [
  { width: 820, height: 330 },
  { width: 330, height: 280 },
] as const;

const NARROW = 480;

/** Who has the buyers, generation by generation, on average over the runs. */
export const MarketView = memo(({ picture }: Pick<ViewProps<null, MarketScenario>, 'picture'>) => {
  const { courses, replicates } = picture;
  const last = picture.scenario.generations;
  const [pointed, setPointed] = useState<number>();
  const at = Math.min(pointed ?? picture.generation, last);
  const said = remark(picture, at);
  const shares = useTween(
    useMemo(
      () => Float32Array.from(labs.flatMap(({ share }) => Array.from(courses[share]!.mean))),
      [courses],
    ),
  );
  return (
    <Sized className="plot-main" assumed={ASSUMED}>
      {({ width, height }) => {
        const plot = stackFrame(width, height);
        return (
          <>
            <Stack
              layers={labs.map(({ id, full, brief }, i) => ({
                id,
                name: width < NARROW ? brief : full,
                shares: shares.subarray(i * (last + 1), (i + 1) * (last + 1)),
              }))}
              at={at}
              thinnest={0} // a lab that lost its buyers is named all the same
              title="share of buyers"
              remark={said}
              width={width}
              height={height}
              label={`The share of the buyers that each of three labs has, generations 0 to ${last}: mean of ${replicates} runs`}
            />
            <GenerationProbe
              pointed={pointed}
              last={last}
              words={`generation ${at}: ${said}`}
              plot={plot}
              onPoint={setPointed}
            />
          </>
        );
      }}
    </Sized>
  );
});
