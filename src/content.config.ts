import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { interfaceWords } from './schemas/interface-words.ts';
import { pageFacts } from './schemas/page-facts.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFacts }) }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: interfaceWords }),
  }),
};
