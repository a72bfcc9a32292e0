/** Compressed files begin so; a server may also have unpacked them on the way. */
const gzipStart = 0x1f;

/**
 * Pagefind swallows the loss of a part of its index and answers from the rest. This stands in for
 * `fetch` under it and remembers whether everything came whole.
 */
export class CheckedFetch {
  #isDamaged = false;
  readonly #fetch: typeof fetch;

  constructor(original: typeof fetch) {
    this.#fetch = original;
  }

  /** Whether a file was missing or cut since the last question. */
  takeDamage(): boolean {
    const isDamaged = this.#isDamaged;
    this.#isDamaged = false;
    return isDamaged;
  }

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    try {
      const response = await this.#fetch(input);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      const bytes = await response.arrayBuffer();
      await assertWhole(bytes);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      this.#isDamaged = true;
      throw error;
    }
  };
}

async function assertWhole(bytes: ArrayBuffer): Promise<void> {
  if (new Uint8Array(bytes)[0] !== gzipStart) return;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  await new Response(unpacked).arrayBuffer();
}
