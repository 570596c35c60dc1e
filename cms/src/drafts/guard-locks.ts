import type { Access, PayloadRequest, SanitizedConfig } from 'payload'

/**
 * That somebody works on a text is said by themselves: Payload lets whoever is in say it of a colleague, and take a
 * colleague's lock off. Taking a text over is saying that oneself works on it. The screens' own locks do not come this way.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload keeps its locks elsewhere')
  locks.access = { ...locks.access, create: namesOneself, update: takesOver, delete: ownLock }
  return config
}

/** Without data Payload asks whether anything of the kind may be done at all. */
const namesOneself: Access = ({ data, req }) =>
  req.user !== null && (data === undefined || holderIn(data) === req.user.id)

const takesOver: Access = ({ data, req }) => {
  if (req.user === null) return false
  const saysWho = data !== undefined && 'user' in data
  return saysWho ? holderIn(data) === req.user.id : ownLockOf(req)
}

const ownLock: Access = ({ req }) => ownLockOf(req)

function ownLockOf({ user }: PayloadRequest) {
  return user === null ? false : { 'user.value': { equals: user.id } }
}

function holderIn(data: { user?: { value?: unknown } | null }): unknown {
  return data.user?.value
}
