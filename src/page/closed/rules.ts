import { picturePolicy, workerPolicy, written } from './policy.ts';

/** Headers for some files of the site. */
export interface Rule {
  /** From the site's folder. `*` at the end stands for whatever follows. No two rules that set the same header meet. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const POLICY = 'Content-Security-Policy';
const CACHE = 'Cache-Control';

/** Kept by browsers, and asked about each time. */
const ASKED = 'public, max-age=0, must-revalidate';
/** The name of such a file changes with what is in it. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a page might ask the reader for. These do not; to copy a link is the one permission that they use. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** No Cross-Origin-Opener-Policy: with one, the link of an embed to the article fails where its frame is sandboxed. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
};

/**
 * What a static host is to say of each file.
 * @param policies path of a page from the site's folder, with a slash at its end → its policy
 * @param pictures SVGs, which browsers open as documents
 * @param read files that embeds read: in a sandboxed frame they come from nowhere, and ask as strangers
 */
export function rulesOf(
  policies: ReadonlyMap<string, string>,
  pictures: readonly string[],
  read: readonly string[],
): readonly Rule[] {
  return [
    { paths: ['*'], headers: EVERYWHERE },
    { paths: ['assets/*'], headers: { [CACHE]: FOR_EVER } },
    { paths: ['sw.js'], headers: { [POLICY]: written(workerPolicy), [CACHE]: ASKED } },
    { paths: ['embed.js'], headers: { [CACHE]: ASKED } },
    { paths: read, headers: { 'Access-Control-Allow-Origin': '*', [CACHE]: ASKED } },
    { paths: pictures, headers: { [POLICY]: written(picturePolicy) } },
    ...[...policies].map(([page, policy]) => ({
      paths: [page, `${page}index.html`],
      headers: { [POLICY]: policy, [CACHE]: ASKED },
    })),
  ];
}
