import { describe, expect, it } from 'vitest';
import { FileError, fileText } from './fileText.ts';

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'tale.txt');
/** UTF-16, with its mark. */
const wide = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((letter, i) => {
    view.setUint16(2 * i, letter.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
};

describe('the text in a file', () => {
  it.each([
    ['UTF-8', file('weiße Wale')],
    ['UTF-8 that says so', file('\ufeffweiße Wale')],
    ['UTF-16, either way round', file(wide('weiße Wale', true))],
    ['UTF-16, the other way round', file(wide('weiße Wale', false))],
  ])('is read in %s', async (_, given) => {
    expect(await fileText(given, 1000)).toBe('weiße Wale');
  });

  it.each([
    ['too large', file('whale '.repeat(400_000)), 'is a file of 2.4 MB; at most 1.0 MB'],
    ['no text', file(Uint8Array.of(0x25, 0x50, 0xff, 0xfe, 0x00)), 'tale.txt is no plain text'],
    ['written as it was long ago', file(Uint8Array.of(0x77, 0xe9)), 'tale.txt is no plain text'],
  ])('that is %s is refused in a sentence', async (_, given, reason) => {
    await expect(fileText(given, 1_000_000)).rejects.toThrow(FileError);
    await expect(fileText(given, 1_000_000)).rejects.toThrow(reason);
  });
});
