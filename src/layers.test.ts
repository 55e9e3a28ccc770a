import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = dirname(fileURLToPath(import.meta.url));

/** What each layer may import besides itself. Types of plain data may also come from `sim`: see `PLAIN_DATA`. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  random: [],
  sim: ['random'],
  lab: ['sim', 'random'],
  chart: [],
  controls: [],
  figures: ['lab', 'sim', 'random', 'chart', 'controls'],
  article: ['figures', 'lab', 'sim', 'random', 'chart', 'controls'],
  embed: ['figures', 'lab', 'sim', 'random', 'chart', 'controls'],
  page: ['article', 'embed', 'figures', 'lab', 'sim', 'random', 'chart', 'controls'],
  cli: ['sim', 'random'],
};

/** Layers that stand beside `lab`: of `sim` they may know the shape of data, and run nothing of it. */
const PLAIN_DATA = ['chart', 'controls'];

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|mdx)$/.test(path) && path.includes('/') && !path.includes('.test.'))
  .map((path) => ({ path, layer: path.split('/')[0]!, source: readFileSync(join(SRC, path), 'utf8') }));

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** The import and export-from lines, and dynamic imports, with the target's path below src where it is relative. */
function importsOf({ path, source }: { path: string; source: string }): Import[] {
  const lines = source.matchAll(
    /^(?:import|export)\s(?<type>type\s)?(?:[^;'"]*?\sfrom\s)?\s*['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm,
  );
  return [...lines].map(({ groups }) => {
    const from = groups?.['from'] ?? groups?.['dynamic'] ?? '';
    return {
      target: from.startsWith('.') ? relative(SRC, join(SRC, dirname(path), from)) : from,
      typeOnly: groups?.['type'] !== undefined,
    };
  });
}

function trespasses(file: (typeof FILES)[number]): string[] {
  const allowed = [file.layer, ...(BELOW[file.layer] ?? [])];
  return importsOf(file)
    .filter(({ target }) => Object.hasOwn(BELOW, target.split('/')[0]!))
    .filter(({ target, typeOnly }) => {
      const layer = target.split('/')[0]!;
      const plainData = layer === 'sim' && typeOnly && PLAIN_DATA.includes(file.layer);
      return !allowed.includes(layer) && !plainData;
    })
    .map(({ target }) => `${file.path} imports ${target}`);
}

describe('layers', () => {
  it('are all known', () => {
    expect(
      [...new Set(FILES.map(({ layer }) => layer))].filter((layer) => !Object.hasOwn(BELOW, layer)),
    ).toEqual([]);
  });

  it('import only downwards', () => {
    expect(FILES.flatMap(trespasses)).toEqual([]);
  });

  it('would notice an import that points upwards', () => {
    const upward = {
      path: 'sim/loop.ts',
      layer: 'sim',
      source: "import { useRun } from '../lab/useRun.ts';",
    };
    expect(trespasses(upward)).toEqual(['sim/loop.ts imports lab/useRun.ts']);
  });
});

describe('the random library and the simulation', () => {
  const pure = FILES.filter(({ layer }) => layer === 'random' || layer === 'sim');

  it('draw from streams only, and ask no engine for the last bit of a transcendental', () => {
    // ECMAScript leaves these to the engine; sqrt, and whatever is exact, is not among them.
    const forbidden =
      /\bMath\.(random|exp|expm1|log|log1p|log2|log10|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b/;
    const found = pure.flatMap(({ path, source }) =>
      source
        .split('\n')
        .filter((line) => forbidden.test(line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, '')))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('import no package', () => {
    const packages = pure.flatMap((file) =>
      importsOf(file).filter(({ target }) => !/^(random|sim)\//.test(target)),
    );
    expect(packages).toEqual([]);
  });
});
