import { expect, it } from 'vitest';
import { figures } from '../figures/index.ts';
import { oembedOf } from './oembed.ts';

it('an oEmbed answer is a quote that leads to the figure, and its frame, as WordPress lets them through', () => {
  const { html, title } = oembedOf('drift');
  // What is left of it in WordPress: the elements, and of their attributes those that it allows (wp_filter_oembed_result).
  const passed = html.replace(/ (class|sandbox|security)="[^"]*"/g, '');
  const [, quote, frame] = /^(<blockquote>.*?<\/blockquote>)(<iframe.*?><\/iframe>)$/s.exec(passed) ?? [];
  expect(title).toBe(figures.drift.title);
  expect(quote).toContain('<a href="http://localhost:4173/figures/drift/">');
  expect(frame).toContain(' src="http://localhost:4173/embed/drift/"');
  expect(html).toContain('sandbox="allow-scripts"');
});
