import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Fan, fanFrame } from './Fan.tsx';
import type { Ghost, Series } from './series.ts';

const flat = (value: number) => [value, value, value];
const band = { mean: [0, 5, 10], q05: flat(0), q25: flat(2), q75: flat(8), q95: flat(10) };
const series: Series = { name: 'this run', tone: 'synthetic', band, singles: [] };

function drawn(run: Partial<Series> = {}, ghosts: readonly Ghost[] = []): string {
  return renderToStaticMarkup(
    <Fan
      series={[{ ...series, ...run }]}
      ghosts={ghosts}
      at={1}
      levels={[]}
      least={0}
      most={10}
      format={String}
      width={200}
      height={100}
      label="known"
    />,
  );
}

/** The points of a path of straight strokes, each said from the last. */
function points(markup: string, className: string): readonly (readonly number[])[] {
  const [, d = ''] = markup.match(new RegExp(`class="${className}" d="([^"]*)"`)) ?? [];
  let at: readonly [number, number] = [0, 0];
  return [...d.matchAll(/([Ml])(-?[\d.]+),(-?[\d.]+)/g)].map(([, verb, x, y]) => {
    const [fromX, fromY] = verb === 'l' ? at : [0, 0];
    at = [Math.round((fromX + Number(x)) * 10) / 10, Math.round((fromY + Number(y)) * 10) / 10];
    return at;
  });
}

describe('a fan', () => {
  const { left, right, top, bottom } = fanFrame(200, 100);
  const centre = [(left + right) / 2, (top + bottom) / 2];

  it('leads its mean from the foot of the scale to its top when the data do', () => {
    expect(points(drawn(), 'fan-mean')).toEqual([[left, bottom], centre, [right, top]]);
  });

  it('spreads its outer band over the middle nine tenths', () => {
    const heights = points(drawn(), 'fan-outer').map(([, y]) => y);
    expect(new Set(heights)).toEqual(new Set([top, bottom]));
  });

  it('puts the playhead on the mean of the generation shown', () => {
    expect(drawn()).toContain(`cx="${centre[0]}" cy="${centre[1]}"`);
  });

  it('draws theory and ghost only where there are any', () => {
    expect(drawn()).not.toMatch(/fan-theory|fan-ghost/);
    const both = drawn({ theory: flat(5) }, [{ id: 'one', name: 'before', mean: flat(1) }]);
    expect(points(both, 'fan-theory').every(([, y]) => y === centre[1])).toBe(true);
    expect(points(both, 'fan-ghost')).toHaveLength(3);
  });

  it('names a ghost on its line, unless the mean runs there too', () => {
    expect(drawn({}, [{ id: 'one', name: 'before', mean: flat(1) }])).toContain('>before<');
    expect(drawn({}, [{ id: 'one', name: 'before', mean: [0, 5, 10] }])).not.toContain('>before<');
  });

  it('draws replicates one by one in place of the bands', () => {
    const markup = drawn({ singles: [flat(1), flat(2)] });
    expect(markup).not.toMatch(/fan-outer|fan-inner/);
    expect(points(markup, 'fan-singles')).toHaveLength(6);
  });

  it('draws a ghost of another length over the same width', () => {
    const ghost = points(drawn({}, [{ id: 'one', name: 'before', mean: [0, 1, 2, 3, 4] }]), 'fan-ghost');
    expect([ghost[0]![0], ghost.at(-1)![0]]).toEqual([left, right]);
  });
});
