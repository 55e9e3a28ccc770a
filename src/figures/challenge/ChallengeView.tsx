import { memo, useMemo, useState } from 'react';
import { Goal, goalFrame } from '../../chart/Goal.tsx';
import type { ChallengeScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { GenerationProbe } from '../GenerationProbe.tsx';
import { Sized } from '../Sized.tsx';
import { seriesOf } from '../seriesOf.ts';
import { useTweenedSeries } from '../useTweenedSeries.ts';
import { billText, challengeMeasures } from './measures.ts';
import { beginOf, STAGES, type Stage } from './stages.ts';
import { isComparable } from './standing.ts';
import { strategies } from './strategies.ts';
import { sentence } from './words.ts';

const ASSUMED = [
  { width: 820, height: 440 },
  { width: 330, height: 440 },
] as const;

const { error, knownShare, held, bill, wasted } = challengeMeasures;
const DRAWN = [error, knownShare, held, bill, wasted];
const TURNS = STAGES.slice(1).map(beginOf);

export interface ChallengeViewProps extends ViewProps<null, ChallengeScenario> {
  /** The one that the sliders hold. */
  readonly stage: Stage;
}

/** The two limits, in how many runs they hold, and the bill. */
export const ChallengeView = memo(({ stage, ...drawn }: ChallengeViewProps) => {
  const { picture, companions, spread } = drawn;
  const { scenario } = picture;
  const last = scenario.generations;
  const [pointed, setPointed] = useState<number>();
  const at = Math.min(pointed ?? picture.generation, last);
  const series = useTweenedSeries(
    useMemo(
      () =>
        DRAWN.map((view) => ({ ...seriesOf(view, { picture, companions, spread })[0]!, name: view.name })),
      [picture, companions, spread],
    ),
  );
  const [errors, shares, holding, bills, waste] = series;
  const level = (view: typeof error | typeof knownShare | typeof held) => view.levels()[0]!;
  const { curator, best } = strategies;
  const read = (view: (typeof DRAWN)[number]) => view.format(picture.courses[view.measure]!.mean[at]!);
  return (
    <Sized className="plot-challenge" assumed={ASSUMED}>
      {({ width, height }) => (
        <>
          <Goal
            courses={[
              {
                title: error.name,
                series: errors!,
                limit: { ...level(error), wrong: 'above' },
                beyond: 'too far off',
                least: 0,
                most: 0.3,
                format: error.format,
              },
              {
                title: knownShare.name,
                series: shares!,
                limit: { ...level(knownShare), wrong: 'below' },
                beyond: 'too little known',
                least: 0.8,
                most: 1,
                format: knownShare.format,
              },
            ]}
            held={{ title: held.name, share: holding!.band.mean, limit: level(held) }}
            bill={{
              title: 'bill in human documents, above it what was thrown away',
              name: 'bill',
              all: bills!.band.mean,
              wasted: waste!.band.mean,
              levels: isComparable(scenario)
                ? [curator, best].map((strategy) => ({ name: strategy.name, value: strategy.bill }))
                : [],
              format: billText,
            }}
            at={at}
            stages={TURNS.filter((turn) => turn < last)}
            inHand={beginOf(stage)}
            width={width}
            height={height}
            label={`${DRAWN.map(({ name }) => name).join(', ')}, generations 0 to ${last}: mean of ${picture.replicates} runs; generation ${at}: ${DRAWN.map((view) => `${view.name} ${read(view)}`).join(', ')}. ${sentence(picture)}`}
          />
          <GenerationProbe
            pointed={pointed}
            last={last}
            words={`generation ${at}: ${DRAWN.map((view) => `${view.name} ${read(view)}`).join(', ')}`}
            plot={goalFrame(width, height)}
            onPoint={setPointed}
          />
        </>
      )}
    </Sized>
  );
});
