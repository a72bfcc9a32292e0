import address from '../worker.ts?worker&url';

/** Trusted Types as far as they are used here; TypeScript's own library does not know them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(input: string): string };
}

/**
 * The one policy that the pages admit (src/publishing/policy.ts). Whatever it is asked, it gives the
 * address of the search worker: nobody gets another script past it.
 */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'search-worker',
  { createScriptURL: () => address },
);

/** The address of the search worker, as browsers that enforce Trusted Types want it. */
export const workerAddress = policy?.createScriptURL('') ?? address;
