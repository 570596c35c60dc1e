import { accountActs, moneyActs, textActs, type StaffAct } from '../people/permissions.ts'

/** What may be tried with the rows of a collection, as Payload's doors have it. */
const OPERATIONS = ['create', 'read', 'update', 'delete', 'read_versions'] as const
/** What may be tried where the door itself stands open. */
const OTHERS = ['approve_own_text', 'give_oneself_roles', 'open_page'] as const

/** What somebody tried who was refused. Out of a closed list: the trail holds no word that anybody sent. */
export type Tried = TriedOperation | (typeof OTHERS)[number] | StaffAct
export type TriedOperation = (typeof OPERATIONS)[number]

const ALL: readonly string[] = [...OPERATIONS, ...OTHERS, ...Object.keys({ ...moneyActs, ...textActs, ...accountActs })]

export function isTried(cause: string | null): cause is Tried {
  return cause !== null && ALL.includes(cause)
}

/** What a request to Payload's doors tries, by its address: the collection's name (or "globals" and a name), and what follows. */
export function triedAt(method: string, slug: readonly string[]): { tried: TriedOperation; collection: string } {
  const [first = '', ...rest] = slug
  const isGlobal = first === 'globals'
  const collection = isGlobal ? (rest[0] ?? '') : first
  const after = isGlobal ? rest.slice(1) : rest
  return { tried: triedWith(method, after, isGlobal), collection }
}

function triedWith(method: string, after: readonly string[], isGlobal: boolean): TriedOperation {
  const isOfVersions = after.includes('versions')
  if (method === 'GET') return isOfVersions ? 'read_versions' : 'read'
  if (method === 'DELETE') return 'delete'
  return method === 'POST' && !isOfVersions && !isGlobal ? 'create' : 'update'
}
