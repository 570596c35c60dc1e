import { z } from 'zod'
import { invalidRequest } from './stripe-refusal.ts'
import type { StripeRefusal } from './stripe-refusal.ts'
import type { Parameters } from './parse-form.ts'

/** Checks and types what was sent. Throws a StripeRefusal that names the first parameter at fault, as Stripe does. */
export function readParameters<T>(schema: z.ZodType<T>, sent: Parameters): T {
  const read = schema.safeParse(sent)
  if (read.success) return read.data
  throw refusalFor(read.error.issues, sent)
}

/** A whole number in decimal digits. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, { error: 'integer' })
  .transform(Number)

export const boolean = z.enum(['true', 'false']).transform((value) => value === 'true')

/** An address a browser can be sent to. */
export const webAddress = z
  .string()
  .max(5000)
  .refine((value) => /^https?:\/\/[^/]/i.test(value) && URL.canParse(value), { error: 'url' })

/** What an array of `T` looks like in form encoding: a group named "0", "1", …. */
export function arrayOf<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return z.preprocess((group) => {
    const isGroup = typeof group === 'object' && group !== null
    return isGroup && Object.keys(group).every((name) => /^\d+$/.test(name)) ? Object.values(group) : group
  }, z.array(item)) as z.ZodType<T[]>
}

/** Up to 50 texts by name; an empty text removes its name, which for a new object means that it is not kept. */
export const metadata = z
  .record(z.string().max(40, { error: 'metadata_key' }), z.string().max(500, { error: 'metadata_value' }))
  .refine((pairs) => Object.keys(pairs).length <= 50, { error: 'metadata_count' })
  .transform((pairs) => Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== '')))

/** Metadata of an object that is there already: an empty text removes its name, '' in place of all removes everything. */
export const metadataChange = z.union([
  z.literal(''),
  z
    .record(z.string().max(40, { error: 'metadata_key' }), z.string().max(500, { error: 'metadata_value' }))
    .refine((pairs) => Object.keys(pairs).length <= 50, { error: 'metadata_count' }),
])

export const expand = arrayOf(z.string()).optional()

function refusalFor(issues: readonly z.core.$ZodIssue[], sent: Parameters): StripeRefusal {
  // Stripe names a parameter it does not know before it looks at the others.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) return invalidRequest('Invalid request.')
  if (issue.code === 'unrecognized_keys') {
    const param = toParameterName([...issue.path, issue.keys[0] ?? ''])
    return invalidRequest(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param })
  }
  const param = toParameterName(issue.path)
  const value = valueAt(sent, issue.path)
  if (value === undefined)
    return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  if (value === '')
    return invalidRequest(`You passed an empty string for '${param}'.`, { code: 'parameter_invalid_empty', param })
  return refusalForValue(issue, param, value)
}

function refusalForValue(issue: z.core.$ZodIssue, param: string, value: string | Parameters): StripeRefusal {
  const shown = typeof value === 'string' ? value : 'hash'
  if (issue.code === 'invalid_value')
    return invalidRequest(`Invalid ${param}: must be one of ${issue.values.join(', ')}`, { param })
  if (issue.message === 'integer')
    return invalidRequest(`Invalid integer: ${shown}`, { code: 'parameter_invalid_integer', param })
  if (issue.message === 'url') return invalidRequest('Not a valid URL', { code: 'url_invalid', param })
  if (issue.message === 'metadata_key')
    return invalidRequest('Metadata keys may have at most 40 characters.', { param })
  if (issue.message === 'metadata_value')
    return invalidRequest('Metadata values may have at most 500 characters.', { param })
  if (issue.message === 'metadata_count') return invalidRequest('Metadata may have at most 50 keys.', { param })
  if (issue.code === 'too_big')
    return invalidRequest(`Invalid string: ${param} may have at most ${issue.maximum} characters.`, {
      code: 'parameter_invalid_string_too_long',
      param,
    })
  return invalidRequest(`Invalid ${param}`, { param })
}

/** ["line_items", 0, "price_data"] → "line_items[0][price_data]". */
function toParameterName(path: readonly PropertyKey[]): string {
  const [first = '', ...rest] = path.map(String)
  return first + rest.map((part) => `[${part}]`).join('')
}

function valueAt(sent: Parameters, path: readonly PropertyKey[]): string | Parameters | undefined {
  let value: string | Parameters | undefined = sent
  for (const part of path) {
    if (typeof value !== 'object') return undefined
    value = value[String(part)]
  }
  return value
}
