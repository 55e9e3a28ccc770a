import { embeddedFont } from '../save/font.ts';
import { pngOf } from '../save/png.ts';
import { CARD } from './Card.tsx';

/** A card as a PNG of just the size that networks ask for. @param svg as an easel leaves it */
export async function pictureOf(svg: string): Promise<Blob> {
  const fonts = await Promise.all([embeddedFont('Public Sans'), embeddedFont('Source Serif 4')]);
  const set = svg.replace('</title>', () => `</title><style>${fonts.join('')}</style>`);
  return pngOf({ svg: set, ...CARD }, 1);
}
