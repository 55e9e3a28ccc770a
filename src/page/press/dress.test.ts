import { describe, expect, it } from 'vitest';
import { dressed } from './dress.ts';

const dress = (inner: string, css: string, theme: 'light' | 'dark' = 'light') =>
  dressed(`<div class="plot"><svg viewBox="0 0 40 20">${inner}</svg></div>`, css, theme)[0]!;

describe('a chart away from its style sheets', () => {
  it('is painted by the strongest selector, not by the last', () => {
    const { svg } = dress(
      '<text class="name"/>',
      '.plot .name { fill: red } .plot text { fill: blue } .name { fill: lime }',
    );
    expect(svg).toContain('fill="red"');
  });

  it('takes a custom property from the nearest element that has one', () => {
    const css =
      ':root { --tone: gray } .tone-junk { --tone: var(--junk); --junk: purple } path { stroke: var(--tone) }';
    expect(dress('<g class="tone-junk"><path/></g>', css).svg).toContain('stroke="purple"');
    expect(dress('<g><path/></g>', css).svg).toContain('stroke="gray"');
  });

  it('is painted in one theme', () => {
    const css = ':root { --ink: light-dark(#111111, #eeeeee) } path { stroke: var(--ink) }';
    expect(dress('<path/>', css, 'light').svg).toContain('stroke="#111111"');
    expect(dress('<path/>', css, 'dark').svg).toContain('stroke="#eeeeee"');
  });

  it('has its colours mixed and its sums done, and says how opaque they are in a way that all programs know', () => {
    const css =
      'path { fill: color-mix(in oklab, #d55e00 16%, transparent); stroke-width: calc(var(--document, 4) * 1.5) }';
    const { svg } = dress('<path/>', css);
    expect(svg).toContain('fill="rgb(213, 94, 0)"');
    expect(svg).toContain('fill-opacity="0.16"');
    expect(svg).toContain('stroke-width="6"');
  });

  it('leaves out what holds under a condition, and what only the page can use', () => {
    const { svg } = dress(
      '<path class="a" aria-label="b" data-c="d"/>',
      'path { opacity: 0.5; cursor: help } @media (width < 9px) { path { opacity: 1 } }',
    );
    expect(svg).toContain('<path opacity="0.5" />');
  });

  it('keeps its clips, and knows its size', () => {
    const { svg, width, height } = dress('<clipPath id="a"><rect/></clipPath><g clip-path="url(#a)"/>', '');
    expect(svg).toContain('<clipPath id="a">');
    expect([width, height]).toEqual([40, 20]);
  });

  it('is refused where a value stands for nothing', () => {
    expect(() => dress('<path/>', 'path { fill: var(--nothing) }')).toThrow('no value for --nothing');
  });
});
