import { resolve } from 'node:path';
import { type AliasOptions, build, type Plugin, type Rolldown } from 'vite';

export interface Bundling {
  readonly plugins?: readonly Plugin[];
  readonly alias?: AliasOptions;
  /** Names in the sources → the expressions that stand for them. */
  readonly define?: Readonly<Record<string, string>>;
}

/** One script or style sheet with all that it imports, as text. @param entry from the root with a slash, or of a plugin's */
export async function bundled(
  root: string,
  entry: string,
  { plugins = [], alias = {}, define = {} }: Bundling,
) {
  const isStyle = entry.endsWith('.css');
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...plugins],
    resolve: { alias },
    define,
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry.startsWith('/') ? resolve(root, entry.slice(1)) : entry,
        output: { format: isStyle ? 'es' : 'iife' },
        // "use client" means nothing here; Vite's helper for dynamic imports asks for its address, which it does not need.
        onLog: (level, log, report) =>
          ['MODULE_LEVEL_DIRECTIVE', 'EMPTY_IMPORT_META'].includes(log.code ?? '') || report(level, log),
      },
    },
  })) as Rolldown.RolldownOutput;
  const made = output.find((file) => (isStyle ? file.fileName.endsWith('.css') : file.type === 'chunk'))!;
  return (made.type === 'chunk' ? made.code : String(made.source)).trim();
}
