import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

const versions = { ...manifest.dependencies, ...manifest.devDependencies };
const names = Object.keys(versions);

/** Package, or all of a scope as `@scope/…` → why it is there, from the table of the README. */
const reasons = new Map<string, string>();
const table = readFileSync('README.md', 'utf8').split('## Dependencies, and why')[1]?.split('\n## ')[0] ?? '';
for (const [, packages, reason] of [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(2)) {
  let scope = '';
  for (const name of packages!.split(', ')) {
    scope = /^@[^/]+/.exec(name)?.[0] ?? scope;
    // `…/name` is of the same scope as the name before it.
    reasons.set(name.replace(/^…(?=\/)/, scope), reason!);
  }
}

describe('dependencies', () => {
  it('are each pinned to one version', () => {
    const loose = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('have each a reason in the README', () => {
    const reasonOf = (name: string) => reasons.get(name) ?? reasons.get(name.replace(/\/.*/, '/…')) ?? '';
    expect(names.filter((name) => reasonOf(name).length < 4)).toEqual([]);
  });

  it('are all that the README gives a reason for', () => {
    const isThere = (named: string) =>
      names.some((name) => name === named || named.replace(/…$/, '') === name.replace(/[^/]*$/, ''));
    expect([...reasons.keys()].filter((named) => !isThere(named))).toEqual([]);
  });
});
