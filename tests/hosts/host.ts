import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A blog on this machine with figures of ours in its posts. */
export interface Blog {
  /** The software and its version. */
  readonly made: string;
  readonly posts: readonly Post[];
  close(): Promise<void>;
}

/** A post with the `drift` figure in it, at the settings that its form can say. */
export interface Post {
  readonly form: string;
  readonly url: string;
  readonly settings: { readonly fresh: number };
  /** How the frame comes to be as high as its figure: the page listens, or the author has said a height. */
  readonly height: 'told' | 'written';
  /** No frame of this host is higher, in px. */
  readonly highest?: number;
}

/** Something that makes blogs: it puts figures of the site at `address` into one. */
export interface Host {
  readonly name: string;
  /** Debian's packages of it. */
  readonly packages: readonly string[];
  /** The commands, or files, without which it is not there. */
  readonly needs: readonly string[];
  open(address: string, folder: string): Promise<Blog>;
}

export const output = (command: string, args: readonly string[], cwd?: string): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...(cwd && { cwd }) });

/** Is it there? If it is not and this is Debian, and root asks, it is installed. */
export function isThere({ needs, packages }: Host): boolean {
  if (needs.every(has)) return true;
  if (process.getuid?.() !== 0 || !has('apt-get')) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
  return needs.every(has);
}

function has(need: string): boolean {
  if (need.startsWith('/')) return existsSync(need);
  try {
    output('sh', ['-c', `command -v ${need}`]);
    return true;
  } catch {
    return false;
  }
}
