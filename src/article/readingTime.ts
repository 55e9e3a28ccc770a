/** Words a minute for prose on a screen. Brysbaert 2019: 238 for English non-fiction; some time goes to the figures. */
const PACE = 220;

/** What is looked at or looked up, not read from end to end. */
const ASIDE = [
  /<(figure|script|table|math)\b[\s\S]*?<\/\1>/g,
  /<ul class="references"[\s\S]*?<\/ul>/g,
  /<span class="note"[\s\S]*?<\/span>/g,
];

/** Minutes, at least one, to read the text of a piece of HTML. */
export function readingMinutes(html: string): number {
  const read = ASIDE.reduce((rest, aside) => rest.replace(aside, ' '), html).replace(/<[^>]*>/g, ' ');
  return Math.max(1, Math.round(read.split(/\s+/).filter(Boolean).length / PACE));
}
