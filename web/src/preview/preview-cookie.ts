import { PREVIEW_LIFETIME_SECONDS, previewPath, type PreviewAddress } from '@campaign/shared/preview/preview.ts'

/**
 * What a token was exchanged for. No script reads it, and it goes to the page of this one document in this one language
 * alone. `Strict` reaches the admin's frame, for a site is what lies under one registrable domain (and one scheme), as
 * site and CMS do; a stranger's page never sends it.
 */
export function writePreviewCookie(grant: string, address: PreviewAddress, { isHttps }: { isHttps: boolean }): string {
  const parts = [
    `${nameOf(isHttps)}=${grant}`,
    `Path=${previewPath(address)}`,
    `Max-Age=${PREVIEW_LIFETIME_SECONDS}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isHttps ? ['Secure'] : []),
  ]
  return parts.join('; ')
}

/** Null where there is none, or more than one. */
export function readPreviewCookie(header: string | undefined, { isHttps }: { isHttps: boolean }): string | null {
  const found = (header ?? '').split(';').flatMap((pair) => {
    const [name = '', value] = pair.trim().split('=', 2)
    return name === nameOf(isHttps) && value !== undefined ? [value] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Over TLS a name that no plain http page beside us could set. */
function nameOf(isHttps: boolean): string {
  return isHttps ? '__Secure-preview' : 'preview'
}
