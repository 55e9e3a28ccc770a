import { describe, expect, it } from 'vitest';
import { makeStill } from '../../figures/makeStill.ts';
import { selection } from '../../figures/selection/selection.tsx';
import { cardOf, sheetOf } from './print.tsx';
import { rasterOf } from './raster.ts';

const still = makeStill(selection);
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the press', () => {
  it('prints the same bytes each time', { timeout: 30_000 }, async () => {
    const [one, other] = [await sheetOf(selection, still), await sheetOf(selection, still)];
    expect(other).toBe(one);
    expect(await rasterOf(other, 2)).toEqual(await rasterOf(one, 2));
  });

  it('puts onto a sheet the title, the sentence, the source and the scenario', async () => {
    const svg = await sheetOf(selection, still);
    for (const words of [selection.title, 'CC BY 4.0', '"selection":']) expect(svg).toContain(words);
  });

  it('sets words in the page’s own fonts: a card without them comes out otherwise', async () => {
    const card = cardOf(selection, still);
    const strange = card.replaceAll('Source Serif 4', 'Nothing');
    expect(await rasterOf(strange, 1)).not.toEqual(await rasterOf(card, 1));
  });

  it('makes a card as large as networks ask for', async () => {
    expect(sizeOf(await rasterOf(cardOf(selection, still), 1))).toEqual([1200, 630]);
  });
});
