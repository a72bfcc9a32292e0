import { z } from 'astro/zod';

/**
 * Words round the page that Starlight does not bring. Both languages must have every key, or the
 * build stops.
 */
export const interfaceWords = z.object({
  'site.tagline': z.string().meta({ description: 'What the site is about, beside its name' }),
  'site.feed': z.string().meta({ description: 'What feed readers call the feed of changes' }),
  'site.independent': z.string().meta({ description: 'Footer: not connected with Amazon' }),
  'site.marks': z.string().meta({ description: 'Footer: whose marks they are' }),
  'site.version': z.string().meta({ description: '{{version}} is the day and the commit' }),
  'page.appliesTo': z.string(),
  'page.validity.sp-api': z.string(),
  'page.validity.amazon-pay': z.string(),
  'page.validity.mws': z.string(),
  'page.checked': z.string().meta({ description: '{{date}} is the day, already formatted' }),
  'page.checkedWhat': z.string().meta({ description: 'What the day says and does not say' }),
  'page.stale': z.string().meta({ description: 'Shown when the comparison is older than a year' }),
  'page.sources': z.string(),
  'page.sourceSeen': z.string().meta({ description: '{{date}} is the day the source was read' }),
  'page.changed': z.string().meta({ description: '{{date}} is the day of the last change' }),
  'page.report': z.string().meta({ description: 'Link that opens a mail or an issue' }),
  'page.reportSubject': z.string().meta({ description: '{{path}} is the address of the page' }),
  'page.reportHint': z.string().meta({ description: 'Begins the report: what to write, what not' }),
});
