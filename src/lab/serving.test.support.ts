import { vi } from 'vitest';

/** A page at https://example.org/some/path/, whose fetches are answered so. @returns the addresses asked for, as they come */
export function serving(respond: () => Response | Promise<Response>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/some/path/?figure=echo',
    documentElement: { dataset: {} },
  });
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href);
    return Promise.resolve().then(respond);
  });
  return asked;
}
