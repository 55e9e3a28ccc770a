import { download } from './download.ts';

/** Gives a picture to another program where the browser lets pages do that, as on phones; else it is downloaded. */
export async function handOver(picture: Blob, name: string, words: ShareData): Promise<void> {
  const data = { ...words, files: [new File([picture], name, { type: picture.type })] };
  if (!navigator.canShare?.(data)) return download(picture, name, picture.type);
  try {
    await navigator.share(data);
  } catch (reason) {
    // Given up by the reader; whatever else is in the way must not cost the picture.
    if ((reason as Error).name !== 'AbortError') download(picture, name, picture.type);
  }
}
