import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { Section } from './Section.tsx';

it('the outline names every section by its address, number and title', () => {
  const html = renderToStaticMarkup(
    <>
      <p>Before.</p>
      <Section id="tails" n={1} title="The rare things go first">
        <p>Words.</p>
      </Section>
      <Section id="loop" n={2} title="The loop has to stay closed">
        <p>More.</p>
      </Section>
    </>,
  );
  expect(outlineOf(html)).toEqual([
    { id: 'tails', number: '1', title: 'The rare things go first' },
    { id: 'loop', number: '2', title: 'The loop has to stay closed' },
  ]);
});
