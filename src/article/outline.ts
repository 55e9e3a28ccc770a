/** A section as the contents name it. */
export interface OutlineEntry {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** The section of rendered prose that a figure stands in; none: the opening. */
export function sectionAround(html: string, figure: string): OutlineEntry | undefined {
  return outlineOf(html.slice(0, html.indexOf(`data-root="${figure}"`))).at(-1);
}

/** The sections of rendered prose, in order. What says them there says them here: `Section`. */
export function outlineOf(html: string): readonly OutlineEntry[] {
  const sections = html.matchAll(
    /<section class="section" id="(?<id>[^"]+)".*?<span class="section-number">(?<number>.*?)<\/span>(?<title>.*?)<\/a>/gs,
  );
  return [...sections].map(({ groups }) => ({
    id: groups?.['id'] ?? '',
    number: groups?.['number'] ?? '',
    title: (groups?.['title'] ?? '').trim(),
  }));
}
