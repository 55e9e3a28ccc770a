/** A file that is no text. The message is a sentence for whoever gave it. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/**
 * The text in a file: UTF-8, or UTF-16 that says so.
 * @param most its size at most, in bytes
 * @throws FileError if it is too large, cannot be read, or is written otherwise
 */
export async function fileText(file: File, most: number): Promise<string> {
  if (file.size > most)
    throw new FileError(
      `${file.name} is a file of ${megabytes(file.size)}; at most ${megabytes(most)} can be read here.`,
    );
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new FileError(`${file.name} cannot be read. Is it a folder, or was it moved?`);
    }),
  );
  const wide = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[bytes.subarray(0, 2).join()];
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(
      `${file.name} is no plain text in UTF-8. If it is a PDF or a word processor’s, open it, and copy its words into the field.`,
    );
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
