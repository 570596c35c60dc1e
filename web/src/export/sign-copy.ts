import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto'
import type { Copy } from './gather-copy.ts'

/** What is in a copy, file by file; what it says is signed, so that no file can be changed, added or left out unseen. */
export const MANIFEST = 'manifest.json'
/** Ed25519 over the bytes of the manifest (RFC 8032). */
export const SIGNATURE = 'manifest.sig'
export const PUBLIC_KEY = 'public-key.pem'

/** PKCS #8 before the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key pair of this site's copies: always the same for the same secret. */
export function signingKey(secret: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'campaign.export', 'ed25519', 32))
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
}

/** The copy with its manifest, its signature and the public key. */
export function signCopy(copy: Copy, key: KeyObject): Copy {
  const files = [...copy].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const listed = files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: digest(bytes) }))
  const manifest = Buffer.from(`${JSON.stringify({ files: listed }, null, 1)}\n`)
  const publicKey = createPublicKey(key).export({ format: 'pem', type: 'spki' })
  return new Map<string, Uint8Array>([
    ...files,
    [MANIFEST, manifest],
    [SIGNATURE, sign(null, manifest, key)],
    [PUBLIC_KEY, Buffer.from(publicKey)],
  ])
}

export type CopyFault = { file: string; fault: 'missing' | 'changed' | 'unlisted' | 'not_signed' }

/**
 * Whether a copy is whole and of whoever holds the secret behind `publicKey`, which has to come from elsewhere than the
 * copy. Empty where it is.
 */
export function checkCopy(copy: Copy, publicKey: KeyObject): CopyFault[] {
  const manifest = copy.get(MANIFEST)
  const signature = copy.get(SIGNATURE)
  if (!manifest || !signature || !verify(null, manifest, publicKey, signature))
    return [{ file: MANIFEST, fault: 'not_signed' }]
  const { files } = JSON.parse(new TextDecoder().decode(manifest)) as { files: { name: string; sha256: string }[] }
  const listed = new Map(files.map(({ name, sha256 }) => [name, sha256]))
  const own = new Set([MANIFEST, SIGNATURE, PUBLIC_KEY])
  return [
    ...files.filter(({ name }) => !copy.has(name)).map(({ name }) => ({ file: name, fault: 'missing' as const })),
    ...[...copy].flatMap(([file, bytes]): CopyFault[] => {
      if (own.has(file)) return []
      const sha256 = listed.get(file)
      if (sha256 === undefined) return [{ file, fault: 'unlisted' }]
      return sha256 === digest(bytes) ? [] : [{ file, fault: 'changed' }]
    }),
  ]
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
