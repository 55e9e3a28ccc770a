import type { Sheet } from './sheet.ts';

/** Dots to a px: sharp on paper and on dense screens. */
const DENSITY = 2;

/** A sheet as a picture of dots. @throws Error if the browser cannot draw it */
export async function pngOf({ svg, width, height }: Sheet): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))));
  });
}
