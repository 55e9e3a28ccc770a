import chart from '../../chart/chart.css?raw';
import goal from '../../chart/goal.css?raw';
import isoMap from '../../chart/isoMap.css?raw';
import loop from '../../chart/loop.css?raw';
import prediction from '../../chart/prediction.css?raw';
import tone from '../../chart/tone.css?raw';
import card from '../../figures/card/card.css?raw';
import theme from '../theme.css?raw';
import press from './press.css?raw';

// The page's families have stand-ins with the same metrics; what is printed has only what the reader's system has.
const FAMILIES = `:root {
  --sans: 'Public Sans', Arial, sans-serif;
  --serif: 'Source Serif 4', Georgia, serif;
}`;

const PAGE = [theme, FAMILIES, tone];

/** What charts are dressed by, in the page's order. */
export const chartLooks = [...PAGE, chart, goal, isoMap, loop, prediction].join('\n');

/** What the words around them are dressed by. */
export const pressLooks = [...PAGE, card, press].join('\n');
