import { queryOptions } from '@tanstack/react-query';
import { type Atlas, AtlasError, decode } from '../sim/atlas/planes.ts';
import { siteFolder } from './siteFolder.ts';

/** The map is not to be had. The message is a sentence for the reader. */
export class AtlasUnavailable extends Error {
  override readonly name = 'AtlasUnavailable';
  constructor(reason: string) {
    super(`The map could not be loaded (${reason}).`);
  }
}

/** The survey of the atlas, fetched once a page. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ signal }) => fetchAtlas(new URL('atlas.bin', siteFolder()), signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false, // half a million bytes
  retry: false, // the reader is asked
  networkMode: 'always', // a server on this machine needs no network
});

/** @throws AtlasUnavailable if the file is missing, cut short or something else, or there is no network */
async function fetchAtlas(address: URL, signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(address, { signal }).catch(() => {
    throw new AtlasUnavailable('there is no connection to where it lies');
  });
  if (!response.ok) throw new AtlasUnavailable(`the server answered ${response.status}`);
  const packed = await response.blob().catch(() => {
    throw new AtlasUnavailable('the connection broke off');
  });
  try {
    return decode(await unpacked(packed));
  } catch (error) {
    throw new AtlasUnavailable(error instanceof AtlasError ? error.message : 'it cannot be unpacked');
  }
}

/** The file is packed by whoever made it: few hosts would pack it on the way. */
const unpacked = async (packed: Blob): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer(),
  );
