import type { z } from 'astro/zod';
import { inspect } from 'node:util';
import type { SiteAddress } from './address.ts';
import { siteAddress } from './address.ts';
import { MendableError } from './mendable-error.ts';
import type { RequiredField } from './required.ts';
import { missingFields } from './required.ts';
import type { StatedConfig } from './schema.ts';
import { siteConfigSchema } from './schema.ts';

/** What the site knows of itself and of whoever runs it. */
export interface Site extends SiteAddress, Omit<StatedConfig, 'url' | 'basePath' | 'indexing'> {
  /** Whether search engines are asked to stay away: on request, and as long as anything is missing. */
  readonly noindex: boolean;
  /** Fields that a published site must state and this one does not. */
  readonly missing: readonly RequiredField[];
}

/** Environment variables; `SITE_URL` and `BASE_PATH` win over the file. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Stands where no address is stated. `.example` belongs to nobody (RFC 2606). */
const placeholderUrl = 'https://warifu.example';

/**
 * Validates a configuration.
 *
 * @param config what the file exports; nothing is taken for granted
 * @param file name of the file, for the message
 * @throws MendableError that lists every wrong field with its value, what is wrong with it and the mend
 */
export function readSite(config: unknown, env: Environment, file: string): Site {
  const stated = withoutEmpty(config);
  const fromEnv = {
    ...(env.SITE_URL && { url: env.SITE_URL }),
    ...(env.BASE_PATH && { basePath: env.BASE_PATH }),
  };
  const merged = isRecord(stated) ? { ...stated, ...fromEnv } : stated;
  const result = siteConfigSchema.safeParse(merged, { reportInput: true });
  if (!result.success) throw new MendableError(problemReport(result.error.issues, fromEnv, file));

  const { url, basePath, indexing, ...rest } = result.data;
  const missing = missingFields(result.data);
  return {
    ...rest,
    ...siteAddress(url ?? placeholderUrl, basePath ?? '/'),
    noindex: indexing === 'noindex' || missing.length > 0,
    missing,
  };
}

/** Takes empty texts, lists and groups for not stated, at any depth: they wait to be filled in. */
function withoutEmpty(config: unknown): unknown {
  if (!isRecord(config)) return config;
  const fields = Object.entries(config).map(([key, value]) => [key, statedValue(value)]);
  return Object.fromEntries(fields);
}

function statedValue(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (!isRecord(value)) return value;
  const group = withoutEmpty(value) as object;
  return Object.values(group).some((field) => field !== undefined) ? group : undefined;
}

/** Whether a value is `{ … }`; a list, a date and the like are values, and wrong ones at that. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

const variables: Readonly<Record<string, string>> = { url: 'SITE_URL', basePath: 'BASE_PATH' };

function problemReport(issues: readonly z.core.$ZodIssue[], fromEnv: object, file: string): string {
  const lines = issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `  ${path && `${path}.`}${key} ${issue.message}`);
    }
    const field = path in fromEnv ? `${variables[path]} (environment)` : path || file;
    if (issue.input === undefined) {
      return [`  ${field} is not stated. State it, or leave the fields beside it empty as well.`];
    }
    return [`  ${field}: ${shown(issue.input)} ${issue.message}`];
  });
  return `${file} cannot be used:\n${lines.join('\n')}`;
}

const shown = (value: unknown) =>
  typeof value === 'string'
    ? JSON.stringify(value)
    : inspect(value, { breakLength: Infinity, compact: true });
