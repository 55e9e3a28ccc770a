import temml from 'temml';
import { Scrolled } from './Scrolled.tsx';

/** A formula as MathML, made at build: no script, and a screen reader can read it. @param tex in LaTeX */
export function Formula({ tex, display }: { tex: string; display?: 'block' }) {
  const html = temml.renderToString(tex, { displayMode: display === 'block', throwOnError: true });
  if (display !== 'block') return <span className="formula" dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <Scrolled>
      <div className="formula block" dangerouslySetInnerHTML={{ __html: html }} />
    </Scrolled>
  );
}
