import { gunzipSync, gzipSync } from 'node:zlib';

/** Pagefind marks its files with this before it compresses them. */
const signature = Buffer.from('pagefind_dcd');

/**
 * What one of Pagefind's compressed files holds.
 *
 * @throws Error for a file that is not one of them
 */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error('Pagefind marks its files in another way than the one known here.');
  }
  return bytes.subarray(signature.length);
}

/** A file as Pagefind's script expects it. */
export function packed(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, content]), { level: 9 });
}
