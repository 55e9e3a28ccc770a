import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutFonts } from '../cli/cutFonts.ts';

it('are cut as their rules say: after a change of those, `npm run fonts` cuts them again', async () => {
  for (const { file, bytes } of await cutFonts())
    expect(readFileSync(new URL(file, import.meta.url)).equals(bytes), file).toBe(true);
});
