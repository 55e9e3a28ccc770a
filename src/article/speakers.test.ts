import { expect, it } from 'vitest';
import { definitions } from '../figures/atlas/definitions.tsx';
import references from './references.json';

const addresses = references.flatMap(({ URL, DOI }: { URL?: string; DOI?: string }) => [
  ...(URL ? [URL] : []),
  ...(DOI ? [`https://doi.org/${DOI}`] : []),
]);

it('every paper that the atlas names with a definition of collapse is among the references', () => {
  const named = definitions.flatMap(({ speakers }) => speakers.flatMap(({ url }) => (url ? [url] : [])));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((url) => !addresses.includes(url))).toEqual([]);
});
