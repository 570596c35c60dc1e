import { isLocale } from '@campaign/shared/locales/locales.ts'
import {
  APIError,
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { peopleFaults } from './people-words.ts'

/** What of an operation names fields: a condition, an order, a field of which all values are asked for. */
type Asked = { where?: unknown; sort?: unknown; field?: unknown }

/**
 * Whoever filters or sorts by what stands in another document (`where[related.standfirst][like]=…`) learns of that
 * document, a letter at a time, what they may not read: a draft, a story that was taken down. Payload asks for the right
 * to its fields, and not in each of its ways for the right to that very document. Nobody here needs it, so people are
 * refused it, by whatever way they ask; rules of ours may.
 */
export function askOwnFieldsOnly(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const ofVersions = buildVersionCollectionFields(config, collection, true)
    const fields = [...collection.flattenedFields, ...ofVersions]
    // Texts share one list of hooks.
    collection.hooks.beforeOperation = [refuseElsewhere(fields), ...collection.hooks.beforeOperation]
  }
  return config
}

function refuseElsewhere(fields: readonly FlattenedField[]): CollectionBeforeOperationHook {
  return ({ args, overrideAccess, req }) => {
    if (overrideAccess === true) return args
    const { where, sort, field } = args as Asked
    if ([...pathsIn(where), ...sortsIn(sort), ...sortsIn(field)].some((path) => leadsElsewhere(fields, path)))
      throw new APIError(sayTo(req, peopleFaults.fieldElsewhere), 400)
    return args
  }
}

/** Behind which a condition is about another document, however it goes on. */
const ELSEWHERE = Symbol('elsewhere')
type Path = string | typeof ELSEWHERE

function* pathsIn(where: unknown): Generator<Path> {
  if (!isRecord(where)) return
  for (const [name, asked] of Object.entries(where)) {
    if (Array.isArray(asked)) for (const condition of asked) yield* pathsIn(condition)
    if (!isRecord(asked)) continue
    yield name
    // `{ related: { contains: { standfirst: … } } }`: a condition of its own, on each of those documents.
    if (Object.values(asked).some((value) => [value].flat().some(isRecord))) yield ELSEWHERE
  }
}

function sortsIn(sort: unknown): string[] {
  return [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',').map((path) => path.trim().replace(/^-/, '')) : []))
}

/** What may follow the name of a reference: itself. */
const OF_REFERENCE = new Set(['id', 'value', 'relationTo'])

function leadsElsewhere(fields: readonly FlattenedField[], path: Path): boolean {
  if (path === ELSEWHERE) return true
  // Payload takes two low lines for a full stop.
  const names = path
    .replaceAll('__', '.')
    .split('.')
    .filter((name) => !isLocale(name))
  let within = fields
  for (const [at, name] of names.entries()) {
    const field = within.find((one) => one.name === name)
    const rest = names.slice(at + 1)
    // What there is not, Payload refuses.
    if (field === undefined) return false
    if (field.type === 'relationship' || field.type === 'upload') return rest.some((part) => !OF_REFERENCE.has(part))
    if (field.type === 'join' || field.type === 'blocks') return rest.length > 0
    if (!('flattenedFields' in field)) return false
    within = field.flattenedFields
  }
  return false
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
