import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Host, output } from './host.ts';

const PORT = 8081;
/** Debian's, with its themes and scripts. */
const PROGRAM = '/usr/share/wordpress';

/**
 * WordPress with a database of its own, both thrown away afterwards. It fetches a strange address only if its host is the blog's
 * or not a local one, and its port 80, 443 or 8080: the site stands at port 8080 of the same host, so that WordPress
 * needs no setting for it.
 */
export const wordpress: Host = {
  name: 'WordPress',
  packages: [
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'mariadb-server',
    'php-cli',
    'php-mysql',
    'php-curl',
    'php-xml',
    'php-mbstring',
  ],
  needs: ['php', 'mariadbd', `${PROGRAM}/wp-load.php`],
  async open(address, folder) {
    const [site, data, socket] = ['site', 'data', 'socket'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    cpSync(PROGRAM, site, { recursive: true, dereference: true });
    rmSync(join(site, 'wp-config.php'));
    copyFileSync('tests/hosts/wordpress/config.php', join(site, 'wp-config.php'));
    copyFileSync('tests/hosts/wordpress/install.php', join(site, 'install.php'));

    const database = await openDatabase(data, socket);
    const blog = `http://127.0.0.1:${PORT}`;
    const installed = output('php', [join(site, 'install.php'), blog, `${address}figures/drift/`]);
    const server = spawn('php', ['-q', '-S', `127.0.0.1:${PORT}`, '-t', site], {
      stdio: 'ignore',
      detached: true, // its workers go with it, as a group
      // Several at a time: a page of WordPress may ask the same server for more.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    });
    await patiently(() => fetch(`${blog}/wp-login.php`));
    const version = /\$wp_version = '(.*?)'/.exec(
      readFileSync(join(site, 'wp-includes/version.php'), 'utf8'),
    );
    return {
      made: `WordPress ${version?.[1]}`,
      posts: [
        {
          form: 'address on a line, by oEmbed discovery',
          url: installed.split('\n').at(-1) ?? '',
          settings: { fresh: 0 },
          height: 'told',
          highest: 1000, // wp-embed.js
        },
      ],
      async close() {
        await Promise.all([ended(server), ended(database)]);
      },
    };
  },
};

async function openDatabase(data: string, socket: string): Promise<ChildProcess> {
  const user = `--user=${output('id', ['-un']).trim()}`;
  output('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    user,
  ]);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
    { stdio: 'ignore', detached: true },
  );
  await patiently(async () =>
    output('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-e',
      'create database if not exists blog',
    ]),
  );
  return server;
}

/** A server is there a moment after it was started. @throws what was wrong the last time */
async function patiently(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      await ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(200);
    }
  }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    process.kill(-server.pid!);
  });
}
