import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Nothing that would let it take a shorter way round: it optimises, and leaves each rounding where it is. */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort=', '--enable', 'simd'];
/** 64 kB each; more are asked for when they are needed. */
const PAGES = ['--initialMemory', '8'];

/**
 * The arithmetic of the kinds world, compiled. The compiler's version is pinned: the same source gives the same bytes.
 * @returns a WebAssembly module
 */
export function assembled(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'open-loop-'));
  try {
    const file = join(folder, 'kernel.wasm');
    const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
    const source = fileURLToPath(new URL('../sim/compiled/assembly/kernel.ts', import.meta.url));
    execFileSync(process.execPath, [compiler, source, '-o', file, ...OPTIONS, ...PAGES]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
