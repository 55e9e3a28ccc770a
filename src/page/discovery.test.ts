import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { feed, sitemap } from './discovery.ts';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe('what programs read of the site', () => {
  it('is a sitemap of whole addresses', () => {
    const places = [...parse(sitemap(['', 'figures/drift/'])).querySelectorAll('loc')];
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'http://localhost:4173/',
      'http://localhost:4173/figures/drift/',
    ]);
  });

  it('is a feed that holds words as they are, marks of markup included', () => {
    const xml = feed([{ id: 'drift', title: 'a < b & c', sentence: '“d”', caption: '' }]);
    const content = parse(xml).querySelector('content')?.textContent;
    expect(content).toContain('>a &lt; b &amp; c</a>: “d”</li>');
  });
});
