import { siteFolder } from '../lab/siteFolder.ts';

/** What the page's policy asks before text becomes a script's address, where browsers know of it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

// Workers are of the site. Nothing makes markup or script of text at all.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    new URL(address, document.baseURI).href.startsWith(siteFolder().href) ? address : null,
});
