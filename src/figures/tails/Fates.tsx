import { Fragment } from 'react';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Picture } from '../picture.ts';
import { losses } from './fates.ts';
import { nameOf } from './kind.ts';
import type { TailsScene } from './scene.ts';
import { useNames } from './useNames.ts';

/** Names to a list; the others are counted. */
const MOST = 60;

/** Kinds that were counted, by their names: those that are still written about, and those that are gone. */
export function Fates({ picture }: { readonly picture: Picture<TailsScene, KindsScenario> }) {
  const { scene, scenario, generation } = picture;
  const names = useNames(scenario);
  const gone = losses(scene);
  const isGone = new Set(gone.map(({ rank }) => rank));
  const known = Array.from({ length: scene.model.length }, (_, i) => i + 1).filter(
    (rank) => !isGone.has(rank),
  );
  return (
    <div className="fates">
      <p>
        <b>
          In generation {generation} still written about, {known.length}:{' '}
        </b>
        {known.slice(0, MOST).map((rank, i) => (
          <Fragment key={rank}>
            {i > 0 && ', '}
            <bdi>{nameOf(rank, names)}</bdi>
          </Fragment>
        ))}
        {more(known.length)}
      </p>
      {gone.length > 0 && (
        <p>
          <b>Gone, {gone.length}, by the first generation without them: </b>
          {gone.slice(0, MOST).map(({ rank, since }, i) => {
            const isFirst = since !== gone[i - 1]?.since;
            return (
              <Fragment key={rank}>
                {i > 0 && (isFirst ? '; ' : ', ')}
                {isFirst && <span className="fates-since">{since}</span>}
                <s>
                  <bdi>{nameOf(rank, names)}</bdi>
                </s>
              </Fragment>
            );
          })}
          {more(gone.length)}
        </p>
      )}
    </div>
  );
}

const more = (all: number): string => (all > MOST ? ` and ${all - MOST} more.` : '.');
