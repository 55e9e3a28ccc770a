import { createHash } from 'node:crypto';

/** What a page holds in itself and a browser would run or apply, as a policy names it: by its hash. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const ELEMENT = /<(script|style)\b([^>]*)>(.*?)<\/\1\s*>/gis;

/** @param html as it is served, to the letter */
export function inlineOf(html: string): Inline {
  const found: Record<string, string[]> = { script: [], style: [] };
  for (const [, name, attributes, text] of html.matchAll(ELEMENT)) {
    // JSON is never run. Other text is: an embed keeps its figure's script as text until the figure is seen.
    const isInert = /\ssrc=|\stype="application\/([a-z]+\+)?json"/i.test(attributes!);
    if (!isInert) found[name!.toLowerCase()]!.push(hashOf(text!));
  }
  return { scripts: found['script']!, styles: found['style']! };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
