import birds from './lists/birds.txt?raw';
import languages from './lists/languages.txt?raw';
import type { NameList } from './nameList.ts';

/** A list of kinds that everybody has. */
export interface PublicList extends NameList {
  /** What its kinds are. */
  readonly title: string;
  /** Who counted them, where, and under which terms. */
  readonly source: string;
}

/** Made when they are first asked for. */
let lists: readonly PublicList[] | undefined;

export function publicLists(): readonly PublicList[] {
  lists ??= [
    {
      title: 'Languages of the web',
      source:
        'The 60 commonest languages of web pages in October 2024, as a program (CLD2) tells them: Common Crawl, ' +
        'CC-MAIN-2024-42, to our knowledge under the Apache License 2.0.',
      ...read(languages),
    },
    {
      title: 'Birds struck by aircraft',
      source:
        'Birds of 29 known species in 10,000 reports of aircraft that struck an animal, 1990 to 2002: U.S. Federal ' +
        'Aviation Administration, public domain, by way of vega-datasets.',
      ...read(birds),
    },
  ];
  return lists;
}

/** Names and whole counts, the commonest first. Readers' own lists need more care: see nameList.ts. */
function read(file: string): NameList {
  const lines = file.trim().split('\n');
  const cut = lines.map((line) => line.lastIndexOf(' '));
  return {
    names: lines.map((line, i) => line.slice(0, cut[i])),
    counts: lines.map((line, i) => Number(line.slice(cut[i]))),
  };
}
