import { memo, useMemo } from 'react';
import { frame } from '../../chart/frame.ts';
import { Hundred, type HundredPart } from '../../chart/Hundred.tsx';
import { roughPercent } from '../../chart/number.ts';
import { type Track, Trajectory } from '../../chart/Trajectory.tsx';
import { Words } from '../../chart/Words.tsx';
import { wrap } from '../../chart/wrap.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { isSame } from '../history.ts';
import type { Courses } from '../picture.ts';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import type { SelectionScene } from './scene.ts';
import { remark } from './words.ts';

const NARROW = 480;
/** The panel's whole title wants so much room. */
const TITLED = 170;

/** A hundred outputs and what the filter does with them; beside it the run, junk against kinds known. */
export const SelectionView = memo((props: ViewProps<SelectionScene, KindsScenario>) => {
  const { picture } = props;
  const { scene, scenario, generation, courses } = picture;
  const { own, beside } = useTracks(props);
  const said = remark(scenario, courses, generation);
  const parts = partsOf(scene);
  const words = parts.map(({ share, text }) => `${roughPercent(share)} ${text}`).join(', ');
  return (
    <Sized className="plot-main" assumed={MAIN_PLOT}>
      {({ width, height }) => {
        const isNarrow = width < NARROW;
        const panel = isNarrow ? 120 : Math.min(230, height - 110);
        const left = frame(width, height, { top: 28, left: 2, bottom: 82, right: width - panel - 2 });
        const right = frame(width, height, {
          top: 28,
          left: panel + (isNarrow ? 48 : 90),
          bottom: 38,
          right: isNarrow ? 6 : 12,
        });
        const room = right.right - right.left;
        return (
          <svg
            className="selection"
            role="img"
            aria-label={`A hundred outputs of generation ${generation} by what becomes of them, and junk against kinds known from generation 0 to ${scenario.generations}. ${words}. ${said}`}
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="xMinYMid"
          >
            <Hundred
              parts={parts}
              title={panel < TITLED ? 'a hundred outputs' : `a hundred outputs of generation ${generation}`}
              frame={left}
            />
            <Trajectory
              track={own}
              beside={beside}
              at={generation}
              mostX={scenario.kinds}
              mostY={1}
              titleX="kinds known"
              titleY="junk"
              frame={right}
            />
            <Words
              className="remark-words"
              lines={wrap(said, Math.min(300, room - 16))}
              x={right.left + 12}
              y={right.top + 12}
              anchor="start"
            />
          </svg>
        );
      }}
    </Sized>
  );
});

function partsOf(scene: SelectionScene): readonly HundredPart[] {
  return [
    { mark: 'common', share: scene.commonest, text: 'all of one kind' },
    { mark: 'square', share: scene.others, text: 'of other kinds' },
    { mark: 'cross', share: scene.junk, text: 'junk' },
    { mark: 'hollow', share: scene.trueThrownAway, text: 'true, thrown away' },
    { mark: 'faint-cross', share: scene.junkThrownAway, text: 'junk, thrown away' },
  ];
}

/** The run as a track that glides from where it was, and what it is compared with. */
function useTracks({ picture, companions, keepsakes }: ViewProps<SelectionScene, KindsScenario>) {
  const { courses, scenario } = picture;
  const length = scenario.generations + 1;
  const target = useMemo(
    () => Float32Array.from([...Array.from(courses['known']!.mean), ...Array.from(courses['junk']!.mean)]),
    [courses],
  );
  const now = useTween(target);
  const own: Track = {
    name: 'this run',
    tone: 'synthetic',
    x: now.subarray(0, length),
    y: now.subarray(length),
  };
  const beside = useMemo(
    () => [
      ...companions
        .filter((companion) => !isSame(companion.scenario, scenario))
        .map(({ variant, courses: its }) => trackOf(variant.name, its)),
      ...keepsakes.map(({ brief, courses: [its] }) => trackOf(brief, its!)),
    ],
    [companions, keepsakes, scenario],
  );
  return { own, beside };
}

const trackOf = (name: string, courses: Courses): Track => ({
  name,
  tone: 'plain',
  x: courses['known']!.mean,
  y: courses['junk']!.mean,
});
