import { describe, expect, it } from 'vitest';
import { siteUrl } from './site.ts';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/essays/loop', 'https://example.org/essays/loop/'],
    ['https://example.org/loop/?a=1#b', 'https://example.org/loop/'],
    ['', 'http://localhost:4173/'],
  ])('%s is read as %s', (address, url) => {
    expect(siteUrl(address)).toBe(url);
  });

  it.each(['example.org', 'javascript:alert(1)', 'file:///srv'])('%s is refused by name', (address) => {
    expect(() => siteUrl(address)).toThrow(`SITE_URL must be an http or https address, not "${address}"`);
  });
});
