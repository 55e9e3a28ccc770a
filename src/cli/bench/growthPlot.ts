import { scaleLog } from 'd3-scale';
import type { Growth } from './growth.ts';

const PANEL = { width: 380, height: 250 };
const PLOT = { left: 58, right: 362, top: 44, bottom: 200 };

/** On its own paper, by day and by night, with the hues of the page: an image cannot ask the page for them. */
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #57524a; }
  .title { font-weight: 600; fill: #1d1b18; }
  .paper { fill: #fbf8f1; }
  .tick { stroke: #6f695f; }
  .law { stroke: #57524a; stroke-width: 1.5; stroke-dasharray: 5 4; }
  .point { fill: #d55e00; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b3b0a9; }
    .title { fill: #e9e5dc; }
    .paper { fill: #10151d; }
    .tick { stroke: #918f8b; }
    .law { stroke: #b3b0a9; }
    .point { fill: #ff8f4a; }
  }`;

/** A panel a quantity, both axes logarithmic, so that a law in proportion rises by the same slope everywhere. */
export function growthPlot(growths: readonly Growth[]): string {
  const rows = Math.ceil(growths.length / 2);
  const [width, height] = [2 * PANEL.width, rows * PANEL.height];
  const panels = growths.map((growth, i) => {
    const [x, y] = [(i % 2) * PANEL.width, Math.floor(i / 2) * PANEL.height];
    return `<g transform="translate(${x} ${y})">${panel(growth)}</g>`;
  });
  const said = growths.map(({ name, exponent }) => `${name} to the power of ${exponent.toFixed(2)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>Time of a run on one thread grows with ${said.join(', ')}</title>
<style>${STYLE}
</style>
<rect class="paper" width="${width}" height="${height}"/>
${panels.join('\n')}
</svg>
`;
}

function panel({ name, points, exponent }: Growth): string {
  const values = points.map(({ value }) => value);
  const x = scaleLog([values[0]!, values.at(-1)!], [PLOT.left + 8, PLOT.right - 8]);
  const times = points.map(({ milliseconds }) => milliseconds);
  // Three powers of ten at least: what is flat should look flat.
  const low = 10 ** Math.floor(Math.log10(Math.min(...times)));
  const high = Math.max(low * 1000, 10 ** Math.ceil(Math.log10(Math.max(...times))));
  const y = scaleLog([low, high], [PLOT.bottom, PLOT.top]);

  const marks = points.map(
    ({ value, milliseconds }) =>
      `<circle class="point" cx="${x(value).toFixed(1)}" cy="${y(milliseconds).toFixed(1)}" r="4"/>`,
  );
  const middle = Math.exp(mean(times.map(Math.log)) - exponent * mean(values.map(Math.log)));
  const [first, last] = [values[0]!, values.at(-1)!].map((value) => middle * value ** exponent);
  const law = `<line class="law" x1="${x(values[0]!)}" y1="${y(first!).toFixed(1)}" x2="${x(values.at(-1)!)}" y2="${y(last!).toFixed(1)}"/>`;
  const xTicks = [values[0]!, values[values.length >> 1]!, values.at(-1)!].map(
    (value) =>
      `<path class="tick" d="M${x(value).toFixed(1)} ${PLOT.bottom}v5"/><text x="${x(value).toFixed(1)}" y="${PLOT.bottom + 20}" text-anchor="middle">${written(value)}</text>`,
  );
  const yTicks = powersOfTen(low, high).map(
    (value) =>
      `<path class="tick" d="M${PLOT.left} ${y(value).toFixed(1)}h-5"/><text x="${PLOT.left - 9}" y="${(y(value) + 4.5).toFixed(1)}" text-anchor="end">${written(value)}</text>`,
  );
  return [
    `<text class="title" x="${PLOT.left - 40}" y="24">milliseconds, by ${name}: power ${exponent.toFixed(2)}</text>`,
    `<path class="tick" fill="none" d="M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}"/>`,
    ...xTicks,
    ...yTicks,
    law,
    ...marks,
  ].join('\n');
}

const mean = (all: readonly number[]): number => all.reduce((sum, x) => sum + x) / all.length;

const powersOfTen = (low: number, high: number): readonly number[] =>
  Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, i) => low * 10 ** i);

/** Up to a hundred thousand in full, above as a power of ten. */
function written(value: number): string {
  if (value < 1e5) return String(value).replace(/(\d)(?=(\d{3})+$)/g, value >= 10_000 ? '$1\u202f' : '$1');
  return `10<tspan dy="-5" font-size="10">${Math.round(Math.log10(value))}</tspan>`;
}
