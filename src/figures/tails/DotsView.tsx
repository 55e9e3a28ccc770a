import { memo, useMemo, useState } from 'react';
import { DotField } from '../../chart/DotField.tsx';
import { dotPlaces, nearestDot } from '../../chart/dotPlaces.ts';
import { fieldFrame } from '../../chart/fieldFrame.ts';
import { count, roughPercent } from '../../chart/number.ts';
import { FieldProbe } from '../../controls/FieldProbe.tsx';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import { isCounted } from './counted.ts';
import { dotsRemark } from './dotsRemark.ts';
import { namedRemark } from './fates.ts';
import { nameOf, neighbour, ratiosOf, readOut } from './kind.ts';
import { litOf } from './lit.ts';
import type { RankShare, TailsScene } from './scene.ts';
import { lostWords } from './sentence.ts';
import { useNames } from './useNames.ts';

/** A field of dots, one a kind, the commonest in the middle: for eyes that do not read logarithmic axes. */
export const DotsView = memo((props: Pick<ViewProps<TailsScene, KindsScenario>, 'picture'>) => (
  <Sized className="plot-main" assumed={MAIN_PLOT}>
    {(size) => <Field {...props} {...size} />}
  </Sized>
));

function Field({
  picture: { scene, scenario, generation },
  width,
  height,
}: Pick<ViewProps<TailsScene, KindsScenario>, 'picture'> & {
  readonly width: number;
  readonly height: number;
}) {
  const { model, junk, reality } = scene;
  const names = useNames(scenario);
  const kinds = model.length;
  const [pointed, setPointed] = useState<number>();
  const common = reality[0]!.share;
  const { plot, strip } = useMemo(() => fieldFrame(width, height), [width, height]);
  // Every generation brings an array of its own: only if it says something new do the dots change place.
  const said = JSON.stringify(reality);
  const ratios = useMemo(() => ratiosOf(JSON.parse(said) as readonly RankShare[], kinds), [said, kinds]);
  const dots = useMemo(() => dotPlaces(ratios, plot), [ratios, plot]);
  const lit = useTween(useMemo(() => litOf({ model, junk }, common), [model, junk, common]));
  const rank = pointed && Math.min(pointed, kinds);
  const words = rank ? readOut(nameOf(rank, names), common * ratios[rank - 1]!, model[rank - 1]!) : [];
  return (
    <>
      <DotField
        dots={dots}
        lit={lit.subarray(0, kinds)}
        junk={lit.subarray(kinds)}
        plot={plot}
        strip={strip}
        dotWords="each dot is a kind; its size: how much people write about it"
        filledWords="its filling: how much the model does"
        junkWords={`junk ${roughPercent(sum(junk))}`}
        lostWords={lostWords(model)[width < 480 ? 'brief' : 'full']}
        remark={isCounted(scenario) ? namedRemark(scene, names, generation).text : dotsRemark(model)}
        names={names}
        pointed={rank ? { kind: rank - 1, lines: words } : undefined}
        label={`A field of ${count(kinds)} dots, one a kind, from common in the middle to rare at the edge, filled as much as generation ${generation} writes about it`}
      />
      <FieldProbe
        name="Kind read out"
        words={words.join(', ') || 'none'}
        mark={rank}
        marks={kinds}
        left={plot.left}
        top={plot.top}
        width={plot.right - plot.left}
        height={plot.bottom - plot.top}
        markAt={(x, y) => nearestDot(dots, x, y) + 1}
        next={(from, direction) => neighbour(from, direction, kinds)}
        onPoint={setPointed}
      />
    </>
  );
}

const sum = (shares: ArrayLike<number>): number =>
  Array.from(shares).reduce((total, share) => total + share, 0);
