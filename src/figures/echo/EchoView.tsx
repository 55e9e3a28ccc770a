import { memo } from 'react';
import { frame } from '../../chart/frame.ts';
import { count } from '../../chart/number.ts';
import { Passages } from '../../chart/Passages.tsx';
import type { TextScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { Sized } from '../Sized.tsx';
import { columnsFor, printed } from './printed.ts';
import type { EchoScene } from './scene.ts';
import { remark } from './words.ts';

const ASSUMED = [
  { width: 820, height: 330 },
  { width: 330, height: 280 },
] as const;
/** Px that a column wants. */
const COLUMN = 175;
const MOST_COLUMNS = 4;

/** Passages of a run side by side, from the first model's to that of the generation shown. */
export const EchoView = memo(
  ({ picture: { scene, generation, courses } }: Pick<ViewProps<EchoScene, TextScenario>, 'picture'>) => {
    const known = courses['vocabulary']!.mean;
    return (
      <Sized className="plot-main" assumed={ASSUMED}>
        {({ width, height }) => {
          const many = Math.max(2, Math.min(MOST_COLUMNS, Math.floor(width / COLUMN)));
          const box = frame(width, height, { top: 22, right: 2, bottom: 4, left: 0 });
          const generations = columnsFor(generation, many);
          return (
            <Passages
              columns={generations.map((t) => {
                const passage = scene.passages[t];
                return {
                  title: `generation ${t}`,
                  note: passage ? `knows ${count(known[t]!)} words` : 'is still to be written',
                  words: passage ? printed(passage, generation) : [],
                };
              })}
              slots={many}
              remark={remark(scene, generation)}
              frame={box}
              label={`What the models of one run write, generations ${generations.join(', ')}; struck through: words that no model knows by generation ${generation}`}
            />
          );
        }}
      </Sized>
    );
  },
);
