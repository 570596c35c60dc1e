/**
 * What a page of the admin may load and run: our own files, and the scripts that carry this page's nonce. Nothing from
 * anyone else's server, so that a text somebody pasted cannot report who reads it. Styles are written inline by Payload
 * and by the editor, which a nonce cannot cover. Hot reload, in development alone, evaluates code and keeps a socket.
 */
export function adminPolicy(
  nonce: string,
  { isDevelopment, siteUrl }: { isDevelopment: boolean; siteUrl: string },
): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'manifest-src': ["'self'"],
    // The preview of a text: a page of the site in a frame, and the form that asks for it.
    'frame-src': [siteUrl],
    'form-action': ["'self'", siteUrl],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
