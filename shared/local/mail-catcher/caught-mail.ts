import PostalMime from 'postal-mime'
import type { Address } from 'postal-mime'

/** A mail as it arrived, for people and tests to read. */
export type CaughtMail = {
  id: number
  /** ISO 8601, UTC. */
  receivedAt: string
  /** Who the sending program said it was from and to, whatever stands in the mail itself. */
  envelope: { from: string; to: string[] }
  from: string
  to: string[]
  subject: string
  /** The plain text part; empty when there is none. */
  text: string
  /** The HTML part as source; null when there is none. */
  html: string | null
  headers: Record<string, string>
  attachments: { filename: string | null; mimeType: string; size: number }[]
}

/** Reads a mail in its wire form (RFC 5322). */
export async function readMail(raw: Buffer, envelope: CaughtMail['envelope'], id: number): Promise<CaughtMail> {
  const mail = await PostalMime.parse(raw)
  return {
    id,
    receivedAt: new Date().toISOString(),
    envelope,
    from: mail.from === undefined ? '' : showAddress(mail.from),
    to: (mail.to ?? []).map(showAddress),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      size: typeof content === 'string' ? content.length : content.byteLength,
    })),
  }
}

function showAddress({ name, address }: Address): string {
  if (address === undefined) return name
  return name === '' ? address : `${name} <${address}>`
}
