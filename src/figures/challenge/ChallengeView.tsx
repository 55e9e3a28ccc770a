import { memo, useMemo, useState } from 'react';
import { Goal, goalFrame } from '../../chart/Goal.tsx';
import type { LimitedCourse } from '../../chart/GoalPanels.tsx';
import { GOAL } from '../../sim/economy/goal.ts';
import type { ChallengeScenario } from '../../sim/scenario.ts';
import { beginOf, STAGES, type Stage } from '../../sim/stages.ts';
import type { ViewProps } from '../definition.ts';
import { GenerationProbe } from '../GenerationProbe.tsx';
import { Sized } from '../Sized.tsx';
import { meansOf, seriesOf } from '../seriesOf.ts';
import { useTweenedSeries } from '../useTweenedSeries.ts';
import { billText, challengeMeasures } from './measures.ts';
import { isComparable } from './standing.ts';
import { strategies } from './strategies.ts';
import { sentence } from './words.ts';

const ASSUMED = [
  { width: 820, height: 440 },
  { width: 330, height: 440 },
] as const;

const { error, knownShare, held, bill, wasted } = challengeMeasures;
const DRAWN = [error, knownShare, held, bill, wasted];
const TITLE = 'bill in human documents; on top of it, what was thrown away';
const NARROW = 480;
const TURNS = STAGES.slice(1).map(beginOf);

/** How each limit is drawn: the limit in the middle of its scale, or near. */
const LIMITS = {
  error: { wrong: 'above', beyond: 'too far off', least: 0, most: 2 * GOAL.error },
  knownShare: { wrong: 'below', beyond: 'too little known', least: 2 * GOAL.knownShare - 1, most: 1 },
  held: { wrong: 'below', beyond: 'too few', least: 0.8, most: 1 },
} as const;

export interface ChallengeViewProps extends ViewProps<null, ChallengeScenario> {
  /** The one that the sliders hold. */
  readonly stage: Stage;
}

const { curator, best } = strategies;

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
  const [bills, waste] = [series[3]!.band.mean, series[4]!.band.mean];
  const limited = (view: typeof error | typeof knownShare | typeof held): LimitedCourse => {
    const { wrong, ...scale } = LIMITS[view.measure];
    const own = series[DRAWN.indexOf(view)]!;
    return {
      title: view.name,
      series: view.measure === 'held' ? meansOf([own])[0]! : own,
      limit: { ...view.levels()[0]!, wrong },
      format: view.format,
      ...scale,
    };
  };
  const levels = isComparable(scenario)
    ? [curator, best].map(({ name, bill: value }) => ({ name, value }))
    : [];
  const readOut = `generation ${at}: ${DRAWN.map(
    ({ name, measure, format }) => `${name} ${format(picture.courses[measure]!.mean[at]!)}`,
  ).join(', ')}`;
  return (
    <Sized className="plot-challenge" assumed={ASSUMED}>
      {({ width, height }) => (
        <>
          <Goal
            courses={[limited(error), limited(knownShare)]}
            held={limited(held)}
            bill={{
              title: width < NARROW ? 'bill; above, what was thrown away' : TITLE,
              name: 'bill',
              all: bills,
              wasted: waste,
              levels,
              format: billText,
            }}
            at={at}
            turns={TURNS.filter((turn) => turn < last)}
            inHand={Math.min(beginOf(stage), last)}
            width={width}
            height={height}
            label={`Two limits, the runs that hold them and the bill, generations 0 to ${last}: mean of ${picture.replicates} runs; ${readOut}. ${sentence(picture)}`}
          />
          <GenerationProbe
            pointed={pointed}
            last={last}
            words={readOut}
            plot={goalFrame(width, height)}
            onPoint={setPointed}
          />
        </>
      )}
    </Sized>
  );
});
