import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importBoundaries } from './import-boundaries.mjs';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig(
  { ignores: ['dist*/', '.astro/', '.vitest/', '**/fixtures/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.astro'],
      },
    },
  },
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/require-unicode-regexp': 'error',
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Code points are the unit here, not letters as people count them.
      '@typescript-eslint/no-misused-spread': 'off',
      // Numbers are safe in a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Event handlers are arrow functions in properties and call methods for their effect.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/components/checker/*-element.ts', 'tests/elements/**'],
    rules: {
      // The element is rendered by Checker.astro; its parts are there, or the test fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Here the linter does not know what an .astro file exports; astro check does.
    files: ['src/standalone/standalone-file.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  { plugins: { 'jsx-a11y': jsxA11y } },
  ...importBoundaries,
);
