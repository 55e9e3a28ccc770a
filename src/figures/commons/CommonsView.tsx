import { memo, useMemo, useState } from 'react';
import { frame } from '../../chart/frame.ts';
import { PlaceMap } from '../../chart/PlaceMap.tsx';
import { type Layer, Stack, stackFrame } from '../../chart/Stack.tsx';
import { PLATFORMS, placeOf } from '../../sim/economy/platforms.ts';
import type { CommonsScenario } from '../../sim/scenario.ts';
import { thresholds } from '../../sim/theory/commons.ts';
import type { ViewProps } from '../definition.ts';
import { GenerationProbe } from '../GenerationProbe.tsx';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { useTween } from '../useTween.ts';
import type { CommonsScene } from './scene.ts';
import { NAMES, remark } from './words.ts';

const NARROW = 480;
/** From this width on there is room for the map, so wide. */
const WIDE = 640;
const MAP = 230;
const ROOM_FOR_NAMES = 118;
/** Of the map, clockwise: moderated, unmoderated, closed, outside, open. */
const RING = [0, 1, 3, 4, 2] as const;

/** Where everyone is, generation by generation, and, where there is room, a map of the generation shown. */
export const CommonsView = memo(({ picture }: Pick<ViewProps<CommonsScene, CommonsScenario>, 'picture'>) => {
  const { scene, scenario } = picture;
  const last = scenario.generations;
  const [pointed, setPointed] = useState<number>();
  const at = Math.min(pointed ?? picture.generation, last);
  const tips = useThresholds(scenario);
  const said = remark(scenario, scene, tips, at);
  const now = useTween(
    useMemo(() => Float32Array.of(...Array.from(scene.audience), ...Array.from(scene.junk)), [scene]),
  );
  const course = (i: number) => now.subarray(i * (last + 1), (i + 1) * (last + 1));
  const own = placeOf(scenario);
  const others = [...PLATFORMS.keys()].filter((place) => place !== own);
  return (
    <Sized className="plot-main" assumed={MAIN_PLOT}>
      {({ width, height }) => {
        const isNarrow = width < NARROW;
        const isWide = width >= WIDE;
        const stack = isWide ? width - MAP : width;
        const names = isWide ? ROOM_FOR_NAMES : undefined;
        const plot = stackFrame(stack, height, names);
        const layers: Layer[] = [
          {
            id: 'own',
            name: isNarrow ? 'this one' : 'this platform',
            shares: course(own),
            named: 'always',
            part: { id: 'junk', name: 'junk', shares: course(PLATFORMS.length + 1) },
          },
          ...others.map((place): Layer => {
            const { name } = PLATFORMS[place]!;
            return {
              id: name,
              name: NAMES[name][isNarrow ? 'brief' : 'full'],
              shares: course(place),
              named: 'always',
            };
          }),
          { id: 'outside', name: 'elsewhere', shares: course(PLATFORMS.length) },
        ];
        return (
          <>
            <svg role="presentation" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid">
              <Stack
                layers={layers}
                at={at}
                thinnest={0.02}
                title="where everyone is"
                remark={said}
                width={stack}
                height={height}
                label={`Where everyone is, generations 0 to ${last}, in one run`}
                {...(names && { names })}
              />
              {isWide && (
                <PlaceMap
                  places={RING.map((place) => ({
                    id: place === own ? 'own' : (PLATFORMS[place]?.name ?? 'outside'),
                    name: mapName(place, own),
                    share: course(place)[at]!,
                  }))}
                  flows={ringed(scene.flows)}
                  title={`who moves, generation ${picture.generation}`}
                  frame={frame(width, height, { top: 58, left: stack + 14, bottom: 40, right: 4 })}
                  label={`The five places, as large as their share of everyone, and who moved between them in generation ${picture.generation}`}
                />
              )}
            </svg>
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

/** The thresholds do not depend on how strictly, or when, the platform moderates, nor on luck. */
function useThresholds(scenario: CommonsScenario) {
  const key = JSON.stringify({
    ...scenario,
    selection: 0,
    moderatedFrom: 0,
    seed: 0,
    replicates: 1,
    size: 2,
  });
  return useMemo(() => thresholds(JSON.parse(key) as CommonsScenario), [key]);
}

const mapName = (place: number, own: number): readonly string[] => {
  if (place === own) return ['this', 'platform']; // in one line each, two large neighbours' names would meet
  const platform = PLATFORMS[place];
  return platform ? NAMES[platform.name].full.split(/(?<=,) /) : ['elsewhere'];
};

/** The flows in the order of the ring. */
const ringed = (flows: ArrayLike<number>): readonly number[] =>
  RING.flatMap((from) => RING.map((to) => flows[from * RING.length + to]!));
