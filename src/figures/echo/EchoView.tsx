import { memo } from 'react';
import { frame } from '../../chart/frame.ts';
import { count } from '../../chart/number.ts';
import { Passages } from '../../chart/Passages.tsx';
import { wrap } from '../../chart/wrap.ts';
import type { TextScenario } from '../../sim/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { MAIN_PLOT, Sized } from '../Sized.tsx';
import { columnsFor, printed } from './printed.ts';
import type { EchoScene } from './scene.ts';
import { remark } from './words.ts';

/** Px that a column wants. */
const COLUMN = 175;
const MOST_COLUMNS = 4;

/** Passages of a run side by side, from the first model's to that of the generation shown. */
export const EchoView = memo(
  ({ picture: { scene, generation } }: Pick<ViewProps<EchoScene, TextScenario>, 'picture'>) => {
    // Of a run under way, what has died is known as far as it is written.
    const by = Math.min(generation, scene.passages.length - 1);
    return (
      <Sized className="plot-main" assumed={MAIN_PLOT}>
        {({ width, height }) => {
          const many = Math.max(2, Math.min(MOST_COLUMNS, Math.floor(width / COLUMN)));
          const said = wrap(remark(scene, by), 0.93 * width); // it is bold
          const box = frame(width, height, { top: 7 + 15 * said.length, right: 2, bottom: 4, left: 0 });
          const generations = columnsFor(generation, many);
          return (
            <Passages
              columns={generations.map((t) => {
                const passage = scene.passages[t];
                return {
                  title: `generation ${t}`,
                  note: passage ? `knows ${count(passage.known)} words` : 'is still to be written',
                  words: passage ? printed(passage, by) : [],
                };
              })}
              slots={many}
              remark={said}
              frame={box}
              label={`What the models of one run write, generations ${generations.join(', ')}; struck through: words that no model knows by generation ${generation}`}
            />
          );
        }}
      </Sized>
    );
  },
);
