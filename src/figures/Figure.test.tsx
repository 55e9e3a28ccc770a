import { gzipSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inThread } from '../lab/inThread.ts';
import { LabProvider } from '../lab/LabProvider.tsx';
import { digest } from '../sim/digest.ts';
import { run } from '../sim/run.ts';
import { Figure } from './Figure.tsx';
import { figures } from './index.ts';
import { makeStill, type Still } from './still.ts';

describe.each(Object.values(figures))('the still of $id', (definition) => {
  const still = makeStill(definition);
  const rendered = (from: Still) =>
    renderToString(
      <LabProvider runner={inThread}>
        <Figure definition={definition} still={from} />
      </LabProvider>,
    );
  const html = rendered(still);

  it('is the same each time it is made', () => {
    expect(makeStill(definition)).toEqual(still);
  });

  it('draws the same after a journey as JSON, so that the browser finds what the server left', () => {
    expect(rendered(JSON.parse(JSON.stringify(still)) as Still)).toBe(html);
  });

  it('takes 8 kB at most on the way', () => {
    expect(gzipSync(JSON.stringify(still)).length).toBeLessThan(8_000);
  });

  it('carries the digest of the run that it shows', () => {
    expect(html).toContain(`data-digest="${digest(run(definition.start.scenario))}"`);
  });

  it('says that it is not yet alive', () => {
    expect(html).toContain('data-state="static"');
    expect(html).toContain(`id="figure-${definition.id}"`);
  });

  it('names its three sliders in order', () => {
    const names = [...html.matchAll(/type="range"[^>]*?aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect(names.slice(-3)).toEqual(['Synthetic fraction', 'Fresh-data rate', 'Selection pressure']);
  });

  it('has its numbers as a table and a caption', () => {
    expect(html).toMatch(/<table.*<\/table>/s);
    expect(html).toMatch(/<figcaption>.+<\/figcaption>/s);
  });
});

describe.each(Object.values(figures))('the presets of $id', ({ start, presets }) => {
  it('are four to six, each with a reason, the start among them', () => {
    expect(presets.length).toBeGreaterThanOrEqual(4);
    expect(presets.length).toBeLessThanOrEqual(6);
    expect(presets.every(({ reason }) => reason.length > 20)).toBe(true);
    const settings = presets.map(({ set }) => ({ ...start.scenario, ...set }));
    expect(settings).toContainEqual(start.scenario);
  });
});
