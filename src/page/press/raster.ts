import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { castFonts } from './fonts.ts';

let fonts: Promise<readonly Uint8Array[]> | undefined;

/** An SVG as a PNG, without a browser. @param density dots to a px */
export async function rasterOf(svg: string, density: number): Promise<Uint8Array> {
  fonts ??= start();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: density },
    font: { fontBuffers: [...(await fonts)], defaultFontFamily: 'Public Sans' },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return castFonts();
}
