type Answered = {
  /** Path and query, as they were asked for. */
  target: string
  status: number
  method: string
  contentType: string | null | undefined
}

export type OfferOnion = (answered: Answered) => Record<string, string>

/** Made for one person and one moment, and shown in a frame of the CMS. */
const PREVIEW = /^\/preview\//

/**
 * Tells Tor Browser where the same page is without leaving Tor: on pages alone, and over TLS alone, or it heeds nothing
 * (https://community.torproject.org/onion-services/advanced/onion-location/). Not on what a form came back as: whoever is
 * led on by themselves would lose what they typed.
 */
export function createOnionOffer({ onionUrl, isHttps }: { onionUrl: string | null; isHttps: boolean }): OfferOnion {
  if (onionUrl === null || !isHttps) return () => NOTHING
  return ({ target, status, method, contentType }) => {
    const isPage = contentType?.startsWith('text/html') === true && !PREVIEW.test(target)
    const isRead = (status === 200 || status === 304) && (method === 'GET' || method === 'HEAD')
    return isPage && isRead ? { 'Onion-Location': onionUrl + target } : NOTHING
  }
}

const NOTHING: Record<string, string> = {}
