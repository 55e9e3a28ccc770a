import { about } from '../../article/about.ts';
import { wrap } from '../../chart/wrap.ts';
import { CARD, Name } from '../../figures/card/Card.tsx';
import { Lines } from '../../figures/card/Lines.tsx';
import { Row } from '../../figures/card/Row.tsx';
import type { Plate } from './plate.tsx';

const EDGE = 48;
/** Of the column that the title stands in, in px that `wrap` knows. */
const COLUMN = 115;
const LOOP = { width: 640, height: 350 };

/** The article as networks show it beside a link: its title, and the loop of its first figure. */
export function TitleCard({ plate }: { readonly plate: Plate }) {
  const [loop] = plate.charts({ alone: LOOP, beside: LOOP });
  return (
    <svg className="card" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
      <title>{about.title}</title>
      <rect className="card-paper" {...CARD} />
      <Name />
      <Lines className="card-headline" of={wrap(about.title, COLUMN)} x={EDGE} y={262} leading={60} />
      <Lines
        className="press-standfirst"
        of={['An interactive article', 'on model collapse']}
        x={EDGE}
        y={462}
        leading={36}
      />
      {loop && <Row of={[loop]} x={CARD.width - EDGE - LOOP.width + 6} y={150} gap={0} />}
    </svg>
  );
}
