import { memo, useId } from 'react';
import { roughPercent } from '../../chart/number.ts';
import { Prediction, predictionFrame } from '../../chart/Prediction.tsx';
import { percent } from '../../chart/share.ts';
import { Sketch } from '../../controls/Sketch.tsx';
import type { ViewProps } from '../definition.ts';
import { Sized } from '../Sized.tsx';
import { endWords, expectedAt, gapWords, leftOf } from './gap.ts';
import { useGuess } from './useGuess.ts';

const ASSUMED = [
  { width: 600, height: 270 },
  { width: 330, height: 250 },
] as const;

/** Draw, then see: the surface for the guess, the runs over it, and the distance in words. */
export const GuessBoard = memo(({ picture, companions, keepsakes }: Omit<ViewProps<unknown>, 'spread'>) => {
  const { stage, line, draw, aim, reveal, again } = useGuess();
  const id = useId();
  const { scenario, generation } = picture;
  const last = scenario.generations;
  const isDrawn = line.length > 1;
  const runs = companions.map(({ variant, courses }) => ({
    name: variant.name,
    tone: variant.tone,
    band: leftOf(courses['known']!),
  }));
  const isOneOfThem = companions.some(
    (companion) => JSON.stringify(companion.scenario) === JSON.stringify(scenario),
  );
  const own = { name: 'your setting', tone: 'plain', band: leftOf(picture.courses['known']!) } as const;
  const outcomes = isOneOfThem ? runs : [...runs, own];
  const [closed, trickle, everything] = runs.map(({ band }) => band.mean.at(-1)!);
  const ends = { closed: closed!, trickle: trickle!, everything: everything! };

  return (
    <div className="guess-board" data-stage={stage}>
      <p className="guess-question">
        Each model learns from the last one’s output alone. Of all the kinds that the first model knew, how
        many does generation {last} still know? {stage !== 'revealed' && <b>Draw the line.</b>}
      </p>
      <Sized className="plot-guess" assumed={ASSUMED}>
        {({ width, height }) => {
          const { left, right, top, bottom } = predictionFrame(width, height);
          return (
            <>
              <Prediction
                guess={line}
                guessName="your guess"
                outcomes={stage === 'drawing' ? [] : outcomes}
                ghosts={
                  stage === 'revealed'
                    ? keepsakes.map(({ name, courses }) => ({
                        name,
                        mean: leftOf(courses[0]!['known']!).mean,
                      }))
                    : []
                }
                last={last}
                at={generation}
                format={roughPercent}
                title="kinds still known"
                invitation="Draw here, from left to right"
                width={width}
                height={height}
                label={
                  stage === 'drawing'
                    ? `Your guess: share of kinds still known, generations 0 to ${last}`
                    : `Share of kinds still known, generations 0 to ${last}: mean of ${picture.replicates} runs each of ${outcomes.map(({ name }) => name).join(', ')}${isDrawn ? ', and your guess' : ''}`
                }
              />
              {stage === 'drawing' && (
                <Sketch
                  name="Your guess"
                  directions="Right arrow draws on, up and down arrows move the point."
                  line={line}
                  last={last}
                  left={left}
                  top={top}
                  width={right - left}
                  height={bottom - top}
                  words={(at, share) =>
                    `generation ${at}: ${percent(Math.round(share * 100) / 100)} still known`
                  }
                  onDraw={draw}
                />
              )}
            </>
          );
        }}
      </Sized>
      <div className="guess-actions">
        <button type="button" onClick={stage === 'revealed' ? again : reveal}>
          {stage === 'revealed'
            ? isDrawn
              ? 'Draw again'
              : 'Draw it yourself'
            : isDrawn
              ? 'Hold it against the runs'
              : 'Show me'}
        </button>
        {stage === 'drawing' && (
          <label htmlFor={id}>
            or in a number:{' '}
            <input
              id={id}
              type="number"
              min={0}
              max={100}
              step={1}
              inputMode="numeric"
              autoComplete="off"
              aria-label={`Your guess for generation ${last}, in per cent`}
              onChange={({ currentTarget: { valueAsNumber: typed } }) =>
                typed >= 0 && typed <= 100 && aim(typed / 100, last)
              }
            />{' '}
            % left at the end
          </label>
        )}
      </div>
      <p className="guess-words" aria-live="polite">
        {stage !== 'drawing' && (
          <>
            {endWords(ends, isDrawn ? expectedAt(line, last) : undefined)}{' '}
            {isDrawn && gapWords(line, runs[0]!.band.mean)}
          </>
        )}
      </p>
    </div>
  );
});
