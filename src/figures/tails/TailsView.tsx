import { memo, useMemo, useState } from 'react';
import { count, roughPercent } from '../../chart/number.ts';
import { RankAbundance } from '../../chart/RankAbundance.tsx';
import { rankFrame } from '../../chart/rankFrame.ts';
import { Probe } from '../../controls/Probe.tsx';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import { isCounted } from './counted.ts';
import { namedRemark } from './fates.ts';
import { nameOf, neighbour, readOut } from './kind.ts';
import { floorOf, levelsOf, realityAt, realityLine } from './levels.ts';
import type { TailsScene } from './scene.ts';
import { lostWords, remark } from './sentence.ts';
import { useNames } from './useNames.ts';

/** Reality as a line, the model as marks at each kind's own rank, the lost below, the junk beside. */
export const TailsView = memo(
  ({ picture: { scene, scenario, generation } }: Pick<ViewProps<TailsScene, KindsScenario>, 'picture'>) => {
    const { model, junk, reality } = scene;
    const names = useNames(scenario);
    const [pointed, setPointed] = useState<number>();
    const floor = floorOf(reality);
    const line = useMemo(() => realityLine(reality, floor), [reality, floor]);
    const levels = useTween(useMemo(() => levelsOf({ model, junk }, floor), [model, junk, floor]));
    const kinds = model.length;
    const rank = pointed && Math.min(pointed, kinds);
    const words = rank ? readOut(nameOf(rank, names), 10 ** realityAt(line, rank), model[rank - 1]!) : [];
    return (
      <Sized className="plot-main" assumed={MAIN_PLOT}>
        {({ width, height }) => {
          const { plot, x, rankAt } = rankFrame(width, height, kinds, floor);
          const place = (of: number) => (x(of) - plot.left) / (plot.right - plot.left);
          const rankIn = (share: number) => {
            const nearest = Math.round(rankAt(plot.left + share * (plot.right - plot.left)));
            return Math.min(kinds, Math.max(1, nearest));
          };
          return (
            <>
              <RankAbundance
                levels={levels.subarray(0, kinds)}
                junk={levels.subarray(kinds)}
                reality={line}
                floor={floor}
                marks={`generation ${generation}: each square is a kind`}
                junkWords={`junk ${roughPercent(sum(junk))}`}
                lostWords={lostWords(model)[width < 480 ? 'brief' : 'full']}
                remark={isCounted(scenario) ? namedRemark(scene, names, generation) : remark(model)}
                pointed={rank ? { rank, reality: realityAt(line, rank), lines: words } : undefined}
                width={width}
                height={height}
                label={`Share of each of ${count(kinds)} kinds in what generation ${generation} writes, by its rank in reality, on logarithmic axes, against reality`}
              />
              <Probe
                name="Kind read out"
                words={words.join(', ') || 'none'}
                place={rank && place(rank)}
                left={plot.left}
                width={plot.right - plot.left}
                next={(share, direction) => place(neighbour(rankIn(share), direction, kinds))}
                onPoint={(share) => setPointed(share === undefined ? undefined : rankIn(share))}
              />
            </>
          );
        }}
      </Sized>
    );
  },
);

const sum = (shares: ArrayLike<number>): number =>
  Array.from(shares).reduce((total, share) => total + share, 0);
