import { writeFileSync } from 'node:fs';
import { assembled } from './assembled.ts';

/** Compiles src/sim/compiled/assembly and writes what comes of it beside it, as text that scripts can import. */
const bytes = assembled();
writeFileSync(
  new URL('../sim/compiled/bytes.ts', import.meta.url),
  `/** assembly/kernel.ts as a WebAssembly module, in base64. Written by \`npm run compile\`; a test compares the two. */
export const BYTES =
  '${bytes.toString('base64')}';
`,
);
console.log(`${bytes.length} bytes, written to src/sim/compiled/bytes.ts.`);
