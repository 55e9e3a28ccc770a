import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../sim/parseScenario.ts';
import { MODEL_VERSION } from '../sim/version.ts';
import { anyShown } from './anyShown.test.support.ts';
import { archive } from './archive/archive.tsx';
import { echo } from './echo/echo.tsx';
import { isFor, readLink, readSettings, writeLink } from './link.ts';
import { tails } from './tails/tails.tsx';

describe('a link', () => {
  it('opens the state that it was written from', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        expect(readLink(writeLink(tails, shown), tails)).toEqual({ shown, notices: [] });
      }),
    );
  });

  it('says only what differs from the start of its figure', () => {
    expect(writeLink(tails, tails.start)).toBe('?figure=tails');
    const { scenario } = tails.start;
    expect(
      writeLink(tails, { scenario: { ...scenario, fresh: 0.05, memory: 'budget' }, generation: 20 }),
    ).toBe('?figure=tails&f=0.05&memory=budget&gen=20&model=1');
  });

  it('is for the figure that it names', () => {
    expect([isFor('?figure=tails&s=1', tails), isFor('?figure=drift', tails), isFor('', tails)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('never throws, and never opens what cannot be run', () => {
    const garbage = fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('s', 'f', 'k', 'gen', 'seed', 'memory', 'junkKinds', 'generations', '__proto__'),
          fc.string(),
        ),
        fc.oneof(
          fc.string(),
          fc.double().map(String),
          fc.constantFrom('', '1', 'replace', '1e999', '-0', '0x10'),
        ),
      ),
    );
    fc.assert(
      fc.property(garbage, (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString();
        const { shown } = readLink(`?${query}`, tails);
        expect(parseScenario(shown.scenario)).toEqual(shown.scenario);
        expect(shown.generation).toBeLessThanOrEqual(shown.scenario.generations);
      }),
    );
  });

  it.each([
    ['?f=2', 'fresh'],
    ['?f=', 'fresh'],
    ['?k=NaN', 'selection'],
    ['?gen=41', 'generation'],
    ['?gen=1.5', 'generation'],
    ['?memory=forever', 'memory'],
    ['?colour=red', 'colour'],
    ['?junkKinds=0', 'junkKinds'],
    ['?toString=1', 'toString'],
  ])('%s is ignored, with a notice that names %s', (query, name) => {
    const { shown, notices } = readLink(query, tails);
    expect(shown).toEqual(tails.start);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(name);
  });

  it('keeps its good values when another is bad', () => {
    const { shown, notices } = readLink('?f=0.05&k=x&gen=20', tails);
    expect([shown.scenario.fresh, shown.scenario.selection, shown.generation]).toEqual([0.05, 0, 20]);
    expect(notices).toHaveLength(1);
  });

  it('may set together what neither value could alone', () => {
    const { shown, notices } = readLink('?junkKinds=0&hallucination=0', tails);
    expect([shown.scenario, notices]).toEqual([expect.objectContaining({ junkKinds: 0 }), []]);
  });

  it('is refused a run that would try the reader’s patience', () => {
    const { notices } = readLink('?kinds=20000&novelty=0.1&newborn=20000&replicates=2000', tails);
    expect(notices).not.toEqual([]);
  });

  it('of another version of the model says so, and opens all the same', () => {
    for (const version of [MODEL_VERSION + 1, 'x'.repeat(5000), '']) {
      const { shown, notices } = readLink(`?f=0.05&model=${version}`, tails);
      expect(shown.scenario.fresh).toBe(0.05);
      expect(notices).toEqual([
        expect.stringMatching(/^The link is of version .{0,100} of the model, and this is/),
      ]);
    }
    expect(readLink(`?f=0.05&model=${MODEL_VERSION}`, tails).notices).toEqual([]);
  });

  it('to what a reader brought opens the figure’s own in its place, and keeps the rest', () => {
    const { scenario, generation } = echo.start;
    const query = writeLink(echo, {
      scenario: { ...scenario, book: '0123456789abcdef', size: 80, fresh: 0.05 },
      generation,
    });
    expect(query).toContain('book=0123456789abcdef');
    const { shown, notices } = readLink(query, echo);
    expect(shown).toEqual({ scenario: { ...scenario, fresh: 0.05 }, generation });
    expect(notices).toEqual([echo.brought!.missing]);
    expect(readLink('?book=ulysses', echo).notices).toEqual([expect.stringContaining('it may be moby-dick')]);
  });

  it('passes over the parameters of others in silence', () => {
    expect(readLink('?theme=dark&utm_source=x&figure=tails', tails).notices).toEqual([]);
  });
});

describe('settings from elsewhere', () => {
  const read = (settings: Record<string, unknown>) => readSettings(Object.entries(settings), tails);

  it('are read by the names of links, of scenarios, or of attributes, as numbers or as text', () => {
    for (const settings of [
      { f: '0.1', junkkinds: '20' },
      { fresh: 0.1, junkKinds: 20 },
    ]) {
      const { shown, notices } = read(settings);
      expect([shown.scenario, notices]).toEqual([expect.objectContaining({ fresh: 0.1, junkKinds: 20 }), []]);
    }
  });

  it('may be a whole scenario', () => {
    const scenario = { ...tails.start.scenario, fresh: 0.2, seed: 9 };
    expect(read(scenario)).toEqual({ shown: { ...tails.start, scenario }, face: undefined, notices: [] });
  });

  it('may name one of the figure’s worlds, and are refused another', () => {
    const { shown, face } = readSettings([['world', 'kinds']], archive);
    expect([shown.scenario.world, face]).toEqual(['kinds', 'kinds']);
    expect(read({ world: 'gaussian', fresh: 0.1 })).toMatchObject({
      shown: { scenario: { world: 'kinds', fresh: 0.1 } },
      notices: ['world cannot be "gaussian"; it may be kinds.'],
    });
  });

  it('without end are looked at for a while only', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, i]));
    expect(read(many).notices.length).toBeLessThan(50);
  });
});
