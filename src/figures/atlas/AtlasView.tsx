import { useState } from 'react';
import { IsoMap, isoMapFrame } from '../../chart/IsoMap.tsx';
import { PlanePointer } from '../../controls/PlanePointer.tsx';
import { SIDE } from '../../sim/atlas/grid.ts';
import type { KindsScenario } from '../../sim/scenario.ts';
import type { Steer, ViewProps } from '../definition.ts';
import { isSame } from '../history.ts';
import { Sized } from '../Sized.tsx';
import { scales, tracks } from '../tracks.ts';
import { useTween } from '../useTween.ts';
import type { Colour } from './colours.ts';
import { evidenceOf } from './evidence.ts';
import { pinsFor } from './pins.ts';
import type { AtlasScene } from './scene.ts';
import { type AtlasMap, useAtlasMap } from './useAtlasMap.ts';
import { useRunCells } from './useRunCells.ts';
import { Verdicts } from './Verdicts.tsx';
import { settingWords } from './words.ts';

export interface AtlasViewProps {
  readonly drawn: ViewProps<AtlasScene, KindsScenario>;
  readonly steer: Steer;
  readonly colour: Colour;
}

const MAP_PLOT = [
  { width: 540, height: 380 },
  { width: 330, height: 280 },
] as const;
const NARROW = 430;

const TICKS_X = scales.synthetic.map(({ value, text }) => ({ at: tracks.synthetic.place(value), text }));
const TICKS_Y = scales.fresh.map(({ value, text }) => ({ at: tracks.fresh.place(value), text }));

/** The map of all settings with the reader's on it; beside it, which definitions of collapse hold there. */
export function AtlasView({ drawn: { picture, companions }, steer, colour }: AtlasViewProps) {
  const here = steer.scenario as KindsScenario; // every face of this figure is of this world
  const map = useAtlasMap(here, colour);
  const [touched, setTouched] = useState(false);
  const isWhole = [picture, ...companions].every(
    ({ replicates, scenario }) => replicates === scenario.replicates,
  );
  const isAtRest = isWhole && isSame(picture.scenario, here);
  const cells = useRunCells(touched && isAtRest ? here : undefined, colour);
  const evidence = evidenceOf(picture, companions);
  const value = colour.value(evidence);
  const words = isAtRest ? (Number.isNaN(value) ? 'not known here' : colour.words(value)) : 'being run';
  return (
    <div className="atlas">
      <Sized className="plot-main" assumed={MAP_PLOT}>
        {({ width, height }) => {
          const { left, right, top, bottom } = isoMapFrame(width, height);
          return (
            <>
              <Relief
                key={colour.id}
                map={map}
                colour={colour}
                cells={cells}
                here={here}
                words={words}
                width={width}
                height={height}
              />
              <PlanePointer
                name="Point on the map"
                keys="Left and right arrows change the synthetic fraction, up and down arrows the fresh-data rate."
                words={`Now ${settingWords(here)}: ${words}.`}
                x={{ track: tracks.synthetic, value: here.synthetic }}
                y={{ track: tracks.fresh, value: here.fresh }}
                left={left}
                top={top}
                width={right - left}
                height={bottom - top}
                onHold={() => {
                  setTouched(true);
                  steer.hold();
                }}
                onMove={(synthetic, fresh) => steer.change({ synthetic, fresh })}
              />
              {map.lack && (
                <p className="atlas-lack">
                  {map.lack.words}{' '}
                  {map.lack.retry && (
                    <button type="button" onClick={map.lack.retry}>
                      Retry
                    </button>
                  )}
                </p>
              )}
            </>
          );
        }}
      </Sized>
      <Verdicts evidence={evidence} colour={colour} onTurn={steer.turn} />
    </div>
  );
}

interface ReliefProps {
  readonly map: AtlasMap;
  readonly colour: Colour;
  readonly cells: ReturnType<typeof useRunCells>;
  readonly here: KindsScenario;
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

const NOTHING = new Float32Array(0);

function Relief({ map: { values }, colour, cells, here, words, width, height }: ReliefProps) {
  const isNarrow = width < NARROW;
  const now = useTween(values ?? NOTHING);
  return (
    <IsoMap
      grid={{ columns: SIDE, rows: SIDE, values: values && now }}
      scale={colour.scale}
      lines={colour.lines}
      ticksX={isNarrow ? TICKS_X.filter(({ text }) => text !== 'search') : TICKS_X}
      ticksY={TICKS_Y}
      titleX="synthetic fraction"
      titleY="fresh-data rate"
      pins={pinsFor(here)}
      cells={cells}
      here={{ x: tracks.synthetic.place(here.synthetic), y: tracks.fresh.place(here.fresh) }}
      width={width}
      height={height}
      label={`A map over the synthetic fraction and the fresh-data rate. Shown: ${colour.scale.title}. At the point: ${words}`}
    />
  );
}
