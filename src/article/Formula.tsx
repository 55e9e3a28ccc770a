import temml from 'temml';

/** A formula as MathML, made at build: no script, and a screen reader can read it. @param tex in LaTeX */
export function Formula({ tex, display }: { tex: string; display?: 'block' }) {
  const html = temml.renderToString(tex, { displayMode: display === 'block', throwOnError: true });
  const Box = display === 'block' ? 'div' : 'span';
  return <Box className={`formula ${display ?? 'inline'}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
