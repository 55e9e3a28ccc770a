import { gzipSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { createLab } from '../lab/lab.ts';
import { digest } from '../sim/digest.ts';
import { MOBY_DICK } from '../sim/language/mobyDick.test.support.ts';
import { run } from '../sim/run.ts';
import type { FigureDefinition } from './definition.ts';
import { Figure } from './Figure.tsx';
import { facesOf } from './faces.ts';
import { figures } from './index.ts';
import { makeStills } from './makeStill.ts';
import type { Stills } from './still.ts';

const library = () => MOBY_DICK;

describe.each<FigureDefinition>(Object.values(figures))('the stills of $id', (definition) => {
  const stills = makeStills(definition, library);
  const rendered = (from: Stills) =>
    renderToString(
      <LabProvider lab={createLab(inThread)}>
        <Figure definition={definition} stills={from} />
      </LabProvider>,
    );
  const html = rendered(stills);

  it('is the same each time it is made', () => {
    expect(makeStills(definition, library)).toEqual(stills);
  });

  it('draws the same after a journey as JSON, so that the browser finds what the server left', () => {
    expect(rendered(JSON.parse(JSON.stringify(stills)) as Stills)).toBe(html);
  });

  it('take 8 kB at most on the way, each', () => {
    for (const still of stills) expect(gzipSync(JSON.stringify(still)).length).toBeLessThan(8_000);
  });

  it('carries the digest of the run that it shows', () => {
    expect(html).toContain(`data-digest="${digest(run(definition.start.scenario, library))}"`);
  });

  it('says that it is not yet alive', () => {
    expect(html).toContain('data-state="static"');
    expect(html).toContain(`id="figure-${definition.id}"`);
  });

  it('names its three sliders in order', () => {
    const names = [...html.matchAll(/type="range"[^>]*?aria-label="([^"]+)"/g)].map(([, name]) => name);
    const first = names.indexOf('Synthetic fraction'); // what a figure has of its own stands before or after
    expect(names.slice(first, first + 3)).toEqual([
      'Synthetic fraction',
      'Fresh-data rate',
      'Selection pressure',
    ]);
  });

  it('has its numbers as a table and a caption', () => {
    expect(html).toMatch(/<table.*<\/table>/s);
    expect(html).toMatch(/<figcaption>.+<\/figcaption>/s);
  });
});

const faces = Object.values<FigureDefinition>(figures).flatMap((definition) =>
  facesOf(definition).map(({ option, face }) => ({ name: `${definition.id} ${option?.value ?? ''}`, face })),
);

describe.each(faces)('the presets of $name', ({ face: { start, presets } }) => {
  it('are four to six, each with a reason, the start among them', () => {
    expect(presets.length).toBeGreaterThanOrEqual(4);
    expect(presets.length).toBeLessThanOrEqual(6);
    expect(presets.every(({ reason }) => reason.length > 20)).toBe(true);
    const settings = presets.map(({ set }) => ({ ...start.scenario, ...set }));
    expect(settings).toContainEqual(start.scenario);
  });
});
