import type { z } from 'zod'

/** The variables of this process by a schema, empty meaning unset; or the names of those that are missing or malformed. */
export function readVariables<T>(
  schema: z.ZodType<T>,
): { isUsable: true; variables: T } | { isUsable: false; names: string[] } {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(set)
  if (read.success) return { isUsable: true, variables: read.data }
  return { isUsable: false, names: [...new Set(read.error.issues.map(({ path }) => path.join('.')))] }
}
