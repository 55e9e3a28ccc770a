import { build, type Rollup } from 'vite';

/** A module and all that it imports as one plain script, for a page to run. */
export async function bundled(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'entry' } },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
