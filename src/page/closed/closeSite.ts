import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedEmbed } from '../embeds.ts';
import { filesOf } from '../filesOf.ts';
import { hostFiles } from './hosts.ts';
import { inlineOf } from './inline.ts';
import { embedPolicy, pagePolicy, unframed, written } from './policy.ts';
import { rulesOf } from './rules.ts';

/**
 * Closes a site that has been built: gives each page the policy that fits what is in it, and writes down for static hosts
 * which headers go with which file.
 */
export async function closeSite(site: string, embeds: readonly RenderedEmbed[]): Promise<void> {
  const files = await filesOf(site);
  const policies = new Map<string, string>();
  for (const file of files.filter((path) => /(^|\/)index\.html$/.test(path))) {
    const path = file.slice(0, -'index.html'.length);
    const html = await readFile(join(site, file), 'utf8');
    const inline = inlineOf(html);
    const embed = embeds.find(({ id }) => path === `embed/${id}/`);
    const policy = embed
      ? embedPolicy(inline, embed.reads && new URL(embed.reads, embed.home).href)
      : pagePolicy(inline);
    policies.set(path, written(embed ? policy : unframed(policy)));
    await writeFile(join(site, file), withPolicy(html, written(policy)));
  }
  const pictures = files.filter((path) => path.endsWith('.svg'));
  const rules = rulesOf(
    policies,
    pictures,
    embeds.flatMap(({ reads }) => reads ?? []),
  );
  for (const [name, write] of Object.entries(hostFiles)) await writeFile(join(site, name), write(rules));
}

/** A policy binds what comes after it: it stands first, but for the encoding, which must be told early. */
function withPolicy(html: string, policy: string): string {
  const closed = html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  if (closed === html) throw new Error('closeSite: a page does not tell its encoding');
  return closed;
}
