import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Writes the state of the sidebar into the session storage of every reader, unasked (TDDDG § 25). */
const sidebarMemory = 'components-internals/SidebarPersistState.js';
/** Changes every colour for paper that ours sets again. */
const printSheet = 'style/print.css';

const ownPrintSheet = fileURLToPath(new URL('../styles/print.css', import.meta.url));

/**
 * Astro integration: takes two parts out of Starlight for which it has no option. The first leaves
 * nothing behind, the second makes place for a sheet of this site. Stops the build where one of them
 * was not met: it may go on under another name.
 */
export function starlightParts(): AstroIntegration {
  const met = new Set<string>();
  return {
    name: 'starlight-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [replacing(met)] } });
      },
      'astro:build:done': () => assertMet(met),
    },
  };
}

function replacing(met: Set<string>): Plugin {
  return {
    name: 'starlight-parts',
    enforce: 'pre',
    resolveId(id, importer) {
      const [file, query] = id.split('?');
      if (file !== `../${printSheet}` || !importer?.includes('/starlight/')) return null;
      met.add(printSheet);
      return query === undefined ? ownPrintSheet : `${ownPrintSheet}?${query}`;
    },
    load(id) {
      if (!id.split('?')[0]?.endsWith(`/starlight/dist/${sidebarMemory}`)) return null;
      met.add(sidebarMemory);
      return 'export {};';
    },
  };
}

/**
 * @param met parts of Starlight that were taken out
 * @throws Error that names those that were not, and what to do
 */
export function assertMet(met: ReadonlySet<string>): void {
  const missing = [sidebarMemory, printSheet].filter((part) => !met.has(part));
  if (missing.length === 0) return;
  throw new Error(
    `Starlight no longer brings ${missing.join(' and ')}. See what does its work now, and adapt src/integrations/starlight-parts.ts.`,
  );
}
