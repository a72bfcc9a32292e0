import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Astro integration: prints with the styles of this site in the place of Starlight's, which change
 * every colour that ours sets again. Starlight has no option for it.
 */
export function printStyles(): AstroIntegration {
  return {
    name: 'print-styles',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const own = fileURLToPath(new URL('styles/print.css', config.srcDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'print-styles',
                enforce: 'pre',
                resolveId: (id, importer) =>
                  id.startsWith('../style/print.css') && importer?.includes('/starlight/')
                    ? id.replace('../style/print.css', own)
                    : null,
              },
            ],
          },
        });
      },
    },
  };
}
