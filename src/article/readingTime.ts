/** Words a minute for prose on a screen. Brysbaert 2019: 238 for English non-fiction; some time goes to the figures. */
const PACE = 220;

/** Minutes, at least one, to read the text of a piece of HTML; figures and scripts count for nothing. */
export function readingMinutes(html: string): number {
  const text = html.replace(/<(figure|script)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / PACE));
}
