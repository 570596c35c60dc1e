import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { isProtected, permissions, type ProtectedSlug, type Row } from '../permissions.ts'
import type { Role } from '../roles.ts'

/**
 * How a reading may be bent. "Refused": whoever asks; "staff only": to the site, which reads what is public and no more.
 * `by`: those who may read the field that is named; others are refused. `inVersions`: the same, asked of versions.
 */
export type Modifier = {
  query: string
  kind: 'plain' | 'staff_only' | 'refused'
  by?: readonly Role[]
  inVersions?: string
}

const OF_EVERYTHING: readonly [string, Modifier['kind']][] = [
  ['', 'plain'],
  ['depth=1', 'plain'],
  ['depth=2', 'staff_only'],
  ['depth=99', 'refused'],
  ['draft=true', 'staff_only'],
  ['trash=true', 'refused'],
  ['trash=false', 'staff_only'],
  ['locale=all', 'refused'],
  ['locale=*', 'refused'],
  ['fallback-locale=en', 'refused'],
  ['joins[x][limit]=1', 'refused'],
  ['populate[users][email]=true', 'staff_only'],
  ['select[id]=true', 'plain'],
  ['select[hash]=true', 'refused'],
  ['where[hash][like]=p', 'refused'],
  ['where[and][0][or][0][salt][exists]=true', 'refused'],
  ['where[resetPasswordToken][exists]=true', 'refused'],
  ['where[nothing.hash][equals]=x', 'refused'],
  ['where[constructor][equals]=x', 'refused'],
  ['sort=hash', 'refused'],
  ['sort=-sessions.expiresAt', 'refused'],
  ['overrideAccess=true', 'refused'],
  ['showHiddenFields=true', 'refused'],
  ['user=administrator', 'refused'],
]

export const MODIFIERS: readonly Modifier[] = OF_EVERYTHING.map(([query, kind]) => ({ query, kind }))

/** All that is tried with each collection of the table. */
export function modifiersByCollection({ collections }: SanitizedConfig): ReadonlyMap<string, readonly Modifier[]> {
  const ours = collections.filter(({ slug }) => isProtected(slug))
  return new Map(ours.map((collection) => [collection.slug, [...MODIFIERS, ...modifiersOfFields(collection)]]))
}

/** Fields of a collection by which nobody, or not everybody, may filter or sort: hidden, narrower, or in another document. */
function modifiersOfFields({ slug, flattenedFields }: SanitizedCollectionConfig): Modifier[] {
  const narrow: Row['fields'] = (permissions[slug as ProtectedSlug] as Row).fields ?? {}
  return flattenedFields.flatMap((field): Modifier[] => {
    if (isHidden(field)) return asked(field.name, { kind: 'refused' })
    const readers = narrow[field.name]?.read
    const own: Modifier[] =
      readers === undefined || ('virtual' in field && field.virtual === true)
        ? []
        : asked(field.name, { kind: 'staff_only', by: readers })
    const leads = field.type === 'relationship' || field.type === 'upload'
    if (!leads) return own
    const condition = '[contains][updatedAt][exists]=true'
    const elsewhere = ofField(field.name, (name) => `where[${name}]${condition}`, { kind: 'refused' })
    return [...own, ...asked(`${field.name}.updatedAt`, { kind: 'refused' }), elsewhere]
  })
}

type Answer = Pick<Modifier, 'kind' | 'by'>

function asked(field: string, answer: Answer): Modifier[] {
  return [
    ofField(field, (name) => `where[${name}][exists]=true`, answer),
    ofField(field, (name) => `sort=-${name}`, answer),
  ]
}

function ofField(field: string, query: (name: string) => string, answer: Answer): Modifier {
  return { ...answer, query: query(field), inVersions: query(`version.${field}`) }
}

function isHidden(field: FlattenedField): boolean {
  return 'hidden' in field && field.hidden === true
}
