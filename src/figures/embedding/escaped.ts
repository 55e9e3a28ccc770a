const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML and HTML may hold them, in an element or in an attribute. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
