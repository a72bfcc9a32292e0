import type { AstroIntegration } from 'astro';

const sidebarMemory = '/starlight/dist/components-internals/SidebarPersistState.js';

/**
 * Astro integration: leaves out the script with which Starlight writes the state of its sidebar into
 * the session storage of every reader, unasked (TDDDG § 25). Starlight has no option for it.
 */
export function nothingStoredUnasked(): AstroIntegration {
  return {
    name: 'nothing-stored-unasked',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'nothing-stored-unasked',
                enforce: 'pre',
                load: (id) => (id.split('?')[0]?.endsWith(sidebarMemory) ? 'export {};' : null),
              },
            ],
          },
        });
      },
    },
  };
}
