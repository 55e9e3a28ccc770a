import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program itself, to its end. */
function simulate(words: readonly string[], standardInput = '', folder = ROOT): Promise<Ending> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/simulate.ts', ...words], {
    cwd: folder,
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdin.on('error', () => {}); // it may have ended before all was said
  child.stdin.end(standardInput);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Bad input: exit code 2, nothing on standard output, one line on standard error. */
function expectRefused({ code, out, err }: Ending, start: string): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(start), err.slice(0, 300)).toBe(true);
  expect(err).toContain('allowed ');
  expect(err.slice(0, -1)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  expect(err.at(-1)).toBe('\n');
}

/** Each way in; what else is refused, request.test.ts says. Words of the command, what stands on standard input, and how the one line of the refusal begins. */
const REFUSED: readonly (readonly [words: readonly string[], standardInput: string, start: string])[] = [
  [['{"fresh":2}'], '', 'fresh: got 2;'],
  [['{"a\\nb\\u001b[2J":1}'], '', 'a\\nb\\u001b[2J: unknown field;'],
  [['{"kinds":20000,"generations":200,"replicates":2000,"memory":"budget"}'], '', 'scenario: needs about '],
  [['--bogus'], '', 'option: got "--bogus";'],
  [['-'], '', 'scenario: got "", which is not JSON;'],
  [['-'], '{"fresh":-1}', 'fresh: got -1;'],
  [
    ['-', '--values'],
    '\u202e<script>alert(1)</script>',
    'scenario: got "\\u{202e}<script>alert(1)</script>"',
  ],
  [['-'], `{"size":"${'9'.repeat(1_000_000)}"}`, 'size: got "999'],
  [['-'], `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'scenario: got what JSON cannot hold;'],
  [['-'], '\0\xff', 'scenario: got "'],
];

describe('simulate, as it is called', () => {
  const endings: Ending[] = [];
  // Two at a time, as most machines can.
  beforeAll(async () => {
    let next = 0;
    const work = async () => {
      while (next < REFUSED.length) {
        const i = next++;
        endings[i] = await simulate(REFUSED[i]![0], REFUSED[i]![1]);
      }
    };
    await Promise.all([work(), work()]);
  }, 120_000);

  it.each(REFUSED.map(([words, , start], i) => ({ i, start, called: words.join(' ').slice(0, 60) })))(
    'refuses, with one line and code 2: $called',
    ({ i, start }) => expectRefused(endings[i]!, start),
  );

  it('answers standard input as it answers its words', async () => {
    const scenario = '{"size":50,"kinds":20,"generations":2,"replicates":2}';
    const [said, piped] = await Promise.all([simulate([scenario]), simulate(['-'], scenario)]);
    expect([said!.code, said!.err, piped!.code, piped!.err]).toEqual([0, '', 0, '']);
    expect(JSON.parse(piped!.out).digest).toBe(JSON.parse(said!.out).digest);
  });
});

describe('simulate, where its book is', () => {
  const book = readFileSync(join(ROOT, 'public/moby-dick.txt'), 'utf8');
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-loop-'));
    for (const part of ['random', 'sim', 'cli'])
      cpSync(join(ROOT, 'src', part), join(folder, 'src', part), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'public'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['missing', undefined, 'it cannot be read (ENOENT)'],
    ['cut short', book.slice(0, -500), 'it is cut short'],
    ['empty', '', 'it is empty'],
    ['a page in its place', '<!doctype html>\n<title>Not found</title>\n', 'it is not a book'],
  ])('%s, refuses the text world alone, on any number of threads', async (_, text, reason) => {
    const file = join(folder, 'public/moby-dick.txt');
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
    const tiny = '"size":20,"generations":1,"replicates":2';
    const [one, two, kinds] = await Promise.all([
      simulate([`{"world":"text",${tiny}}`], '', folder),
      simulate([`{"world":"text",${tiny}}`, '--threads', '2'], '', folder),
      simulate([`{${tiny}}`], '', folder),
    ]);
    for (const ending of [one!, two!]) expectRefused(ending, `book: got public/moby-dick.txt, but ${reason}`);
    expect(kinds!.code).toBe(0);
  });
});
