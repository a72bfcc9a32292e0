import { z } from 'astro/zod';

interface Caller {
  readonly props: Record<string, unknown>;
  readonly locals: App.Locals;
}

/**
 * Checks what an author gave a component in a page. MDX itself checks nothing: an unknown or
 * misspelt prop would be ignored without a word.
 *
 * @param component name as it stands in the page
 * @param shape the props and their schemas
 * @throws Error that names page, component, prop and what is allowed
 */
export function checkProps<Shape extends z.ZodRawShape>(
  component: string,
  shape: Shape,
  { props, locals }: Caller,
): z.output<z.ZodObject<Shape>> {
  const result = z.strictObject(shape).safeParse(props);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const prop = issue.path.length > 0 ? `prop "${issue.path.join('.')}": ` : '';
    return `  ${prop}${issue.message}`;
  });
  throw new Error(
    `<${component}> in ${locals.starlightRoute.entry.filePath}:\n${problems.join('\n')}\n  Known props: ${Object.keys(shape).join(', ')}`,
  );
}
