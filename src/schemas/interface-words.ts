import { z } from 'astro/zod';

/**
 * Words round the page that Starlight does not bring. Both languages must have every key, or the
 * build stops.
 */
export const interfaceWords = z.object({
  'site.tagline': z.string().meta({ description: 'What the site is about, beside its name' }),
  'site.independent': z.string().meta({ description: 'Footer: not connected with Amazon' }),
  'site.marks': z.string().meta({ description: 'Footer: whose marks they are' }),
  'page.appliesTo': z.string(),
  'page.validity.sp-api': z.string(),
  'page.validity.amazon-pay': z.string(),
  'page.validity.mws': z.string(),
  'page.checked': z.string().meta({ description: '{{date}} is the day, already formatted' }),
  'page.checkedWhat': z.string().meta({ description: 'What the day says and does not say' }),
  'page.stale': z.string().meta({ description: 'Shown when the comparison is older than a year' }),
  'page.sources': z.string(),
  'page.sourceSeen': z.string().meta({ description: '{{date}} is the day the source was read' }),
});
