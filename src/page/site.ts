const AT_HOME = 'http://localhost:4173/';

/**
 * Where the site will stand, with a slash at its end. Pages find each other by relative addresses; only what is read
 * away from the site (canonical links, social pictures, oEmbed, the feed, the way back from an embed) needs a whole one.
 * @param address `SITE_URL` of the build's environment; without it, where `npm start` serves
 * @throws RangeError if it is not an http or https address
 */
export function siteUrl(address = process.env['SITE_URL']): string {
  if (!address) return AT_HOME;
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new RangeError(`SITE_URL must be an http or https address, not ${JSON.stringify(address)}`);
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A whole address of something on the site. @param path from the site's folder, without a slash at its beginning */
export const addressOf = (path: string): string => new URL(path, siteUrl()).href;
