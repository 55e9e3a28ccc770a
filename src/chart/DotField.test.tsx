import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DotField } from './DotField.tsx';
import { dotPlaces, LEAST } from './dotPlaces.ts';
import { fieldFrame } from './fieldFrame.ts';

const { plot, strip } = fieldFrame(820, 330);
const dots = dotPlaces(
  Array.from({ length: 2000 }, (_, i) => (i + 1) ** -1.1),
  plot,
);

function drawn(lit: ArrayLike<number>): (path: string) => number {
  const html = renderToString(
    <DotField
      dots={dots}
      lit={lit}
      junk={[0, 1]}
      plot={plot}
      strip={strip}
      dotWords="each dot is a kind"
      filledWords="its filling"
      junkWords="junk 9 %"
      lostWords="none gone"
      remark="Even the edge is lit."
      label="A field of dots"
    />,
  );
  return (path) =>
    (new RegExp(`class="${path}"[^>]*? d="([^"]*)"`).exec(html)?.[1]?.split(/m/i).length ?? 0) - 1;
}

describe('the field of dots', () => {
  it('shows every kind once, lit or dark, and every larger one in the ring of reality', () => {
    const rings = drawn(new Float32Array(2000))('dots-ring');
    const of = drawn(new Float32Array(2000).fill(LEAST, 0, 700));
    expect(of('dots-small')).toBe(700);
    expect(of('dots-dark')).toBe(1300);
    expect(of('dots-ring')).toBe(rings);
    expect(drawn(new Float32Array(2000))('dots-dark')).toBe(2000 - rings);
  });

  it('shows what is on its way out over its dark place', () => {
    const of = drawn(new Float32Array(2000).fill(LEAST / 2, 1000));
    expect(of('dots-filled')).toBe(1000);
    expect(of('dots-small')).toBe(0);
    expect(of('dots-dark')).toBeGreaterThanOrEqual(1000);
  });
});
