/** One of the page's own fonts as a style sheet that needs no file; empty where it cannot be had. */
export async function embeddedFont(family: 'Public Sans' | 'Source Serif 4'): Promise<string> {
  try {
    const face = fontFaces().find((rule) => rule.style.getPropertyValue('font-family').includes(family));
    const source = face?.style.getPropertyValue('src').match(/url\("?([^")]+)"?\)/)?.[1];
    if (!face || !source) return '';
    const base = face.parentStyleSheet?.href ?? location.href;
    const blob = await (await fetch(new URL(source, base))).blob();
    return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${await asDataUrl(blob)})}`;
  } catch {
    return ''; // a frame that may not fetch: the picture falls back on the system's font
  }
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .filter(({ href }) => href === null || new URL(href).origin === location.origin)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => !/local\(/.test(rule.style.getPropertyValue('src')));
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
