import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Where Chromium is: CHROMIUM_PATH, else Debian's headless shell, which is the same engine without windows and is done
 * sooner, installed where that can be; else the whole browser of the system, or Playwright's.
 */
export function findChromium(): string {
  return (
    found('CHROMIUM_PATH', [HEADLESS_SHELL]) ??
    installedByDebian('chromium-headless-shell', HEADLESS_SHELL) ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existing) ??
    existing(chromium.executablePath()) ??
    installedByDebian('chromium', '/usr/bin/chromium') ??
    installedByPlaywright() ??
    missing('Chromium', 'CHROMIUM_PATH')
  );
}

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Where Firefox is: FIREFOX_PATH, else the system's; installed if there is none and this is Debian. */
export function findFirefox(): string {
  return (
    found('FIREFOX_PATH', [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]) ??
    installedByDebian('firefox-esr', '/usr/bin/firefox-esr') ??
    missing('Firefox', 'FIREFOX_PATH')
  );
}

function found(variable: string, paths: readonly string[]): string | undefined {
  const told = process.env[variable];
  if (told && !existsSync(told)) throw new Error(`${variable} is ${told}, where there is no browser`);
  return told ?? paths.find((path) => existsSync(path));
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Only for root on Debian and its kin: nobody else is asked for a password by a test. Undefined where there is no such package. */
function installedByDebian(name: string, path: string): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
  } catch {
    return undefined; // it has said why
  }
  return existing(path);
}

function installedByPlaywright(): string | undefined {
  execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  return existing(chromium.executablePath());
}

function missing(browser: string, variable: string): never {
  throw new Error(`The browser tests need ${browser}: install it, or say where it is in ${variable}.`);
}
