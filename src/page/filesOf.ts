import { readdir } from 'node:fs/promises';

/** Every file of a site that has been built, by its path from the site's folder, in order. */
export async function filesOf(site: string): Promise<readonly string[]> {
  const paths = await readdir(site, { recursive: true });
  return paths.map((path) => path.replaceAll('\\', '/')).toSorted();
}
