import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUuid } from '../donations/is-uuid.ts'

/** What a link leads to: one monthly gift, as long as no newer link was issued for it. */
type ManageLink = {
  /** Our id, a UUID. */
  id: string
  /** From 1 on. */
  linkVersion: number
}

const ID_BYTES = 16
const VERSION_BYTES = 4
/** 128 bits of a SHA-256: nobody guesses that, and the link stays short enough for a mail. */
const SEAL_BYTES = 16

/** Another use of the same key must not yield a link by chance. */
const PURPOSE = 'campaign/manage-subscription/1'

/**
 * The text by which a donor manages their monthly gift: 48 characters that may stand in a URL. Whoever holds it may
 * change and end the gift, so it is told to nobody but the donor and never logged. `key`: DONOR_LINK_KEY. Throws
 * RangeError for an id or a version that cannot be one of ours.
 */
export function manageLinkOf({ id, linkVersion }: ManageLink, key: string): string {
  const content = Buffer.alloc(ID_BYTES + VERSION_BYTES)
  if (!isUuid(id) || !Number.isInteger(linkVersion)) throw new RangeError('a link needs a UUID and a version')
  content.write(id.replaceAll('-', ''), 'hex')
  content.writeUInt32BE(linkVersion, ID_BYTES)
  return Buffer.concat([content, sealOf(content, key)]).toString('base64url')
}

/**
 * What a link says, where it was made with `key`; null for anything else, whatever it is. Whether it is the newest one
 * only the row can tell. Takes the same time however much of the seal is right.
 */
export function readManageLink(text: string, key: string): ManageLink | null {
  // 36 bytes fill 48 characters to the last bit: there is one way of writing each link.
  if (!/^[\w-]{48}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64url')
  const content = bytes.subarray(0, ID_BYTES + VERSION_BYTES)
  if (!timingSafeEqual(bytes.subarray(content.length), sealOf(content, key))) return null
  return { id: toUuid(content.subarray(0, ID_BYTES)), linkVersion: content.readUInt32BE(ID_BYTES) }
}

function sealOf(content: Buffer, key: string): Buffer {
  return createHmac('sha256', key).update(PURPOSE).update('\0').update(content).digest().subarray(0, SEAL_BYTES)
}

function toUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
