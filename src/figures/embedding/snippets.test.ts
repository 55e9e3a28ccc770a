import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Embedded, embedAddress, snippets } from './snippets.ts';

const drift: Embedded = {
  site: 'https://example.org/loop/',
  id: 'drift',
  title: 'A perfect archive',
  query: '?figure=drift&f=0.1&filter=popular',
  theme: 'auto',
  height: 1100,
};
const codes = (embedded: Embedded) =>
  Object.fromEntries(
    snippets(embedded).map(({ value, parts }) => [value, parts.map(({ code }) => code).join('\n')]),
  );

describe('what one pastes', () => {
  it.each([
    ['frame', 'src="https://example.org/loop/embed/drift/?f=0.1&amp;filter=popular"'],
    ['frame', 'height="1100"'],
    ['element', '<open-loop-figure figure="drift" f="0.1" filter="popular">'],
    ['element', 'href="https://example.org/loop/?figure=drift&amp;f=0.1&amp;filter=popular"'],
    ['element', '<script async src="https://example.org/loop/embed.js"></script>'],
    ['wordpress', 'https://example.org/loop/figures/drift/?f=0.1&filter=popular'],
    ['hugo', '{{< open-loop figure="drift" f="0.1" filter="popular" >}}'],
    [
      'markdown',
      '[![A perfect archive](https://example.org/loop/figures/drift/drift.png)](https://example.org/loop/figures/drift/?f=0.1&filter=popular)',
    ],
    ['oembed', 'https://example.org/loop/oembed/drift.json'],
  ])('as %s has %s', (value, code) => {
    expect(codes(drift)[value]).toContain(code);
  });

  it('says a theme only if one is chosen', () => {
    expect(codes(drift)['element']).not.toContain('theme');
    expect(codes({ ...drift, theme: 'dark' })['element']).toContain('theme="dark"');
    expect(embedAddress({ ...drift, theme: 'dark' })).toMatch(/[?&]theme=dark$/);
  });

  it('never lets a value out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, value) => {
        const query = `?${new URLSearchParams({ figure: 'drift', view: value })}`;
        const { frame, element } = codes({ ...drift, title, query });
        expect(frame?.match(/<|>/g)).toEqual(['<', '>', '<', '>']);
        expect(frame?.match(/"/g)).toHaveLength(2 * 8);
        expect(element?.match(/<|>/g)).toHaveLength(12);
      }),
    );
  });
});
