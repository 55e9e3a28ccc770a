import { memo, useMemo } from 'react';
import { Ridgeline } from '../../chart/Ridgeline.tsx';
import type { GaussianScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import { domainOf, type LoopScene, rowsOf } from './scene.ts';
import { remark } from './words.ts';

/** One run as a ridgeline: a row every so many generations, down to the one shown. */
export const LoopView = memo(
  ({ picture: { scene, scenario, generation } }: Pick<ViewProps<LoopScene, GaussianScenario>, 'picture'>) => {
    const rows = rowsOf(scenario.generations);
    const target = useMemo(
      () => Float32Array.of(...Array.from(scene.means), ...Array.from(scene.widths)),
      [scene],
    );
    const now = useTween(target);
    const curves = { means: now.subarray(0, now.length / 2), widths: now.subarray(now.length / 2) };
    const drawn = [...rows.filter((t) => t < generation), generation];
    return (
      <Sized className="plot-main" assumed={MAIN_PLOT}>
        {({ width, height }) => (
          <Ridgeline
            bells={drawn.map((t) => ({ generation: t, mean: curves.means[t]!, width: curves.widths[t]! }))}
            last={scenario.generations}
            rows={rows}
            domain={domainOf(scene)}
            remark={remark(scene, generation)}
            width={width}
            height={height}
            label={`The curve that each model of one run fitted, generations 0 to ${generation}, over the curve of reality`}
          />
        )}
      </Sized>
    );
  },
);
