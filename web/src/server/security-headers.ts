export type HeaderSettings = {
  /** True when readers reach the site over TLS. Over plain http the browser must not be told to insist on it. */
  isHttps: boolean
  /** True in `npm run dev` only: the page then reloads itself when a file changes. */
  isDevelopment?: boolean
}

/** The headers of every answer there is: pages, pictures, redirects, errors. */
export function securityHeaders(settings: HeaderSettings): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(settings),
    'Reporting-Endpoints': 'csp="/csp-reports"',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(settings.isHttps ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' } : {}),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), payment=(), browsing-topics=()',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
  }
}

/** Made to be shown on pages of others: pictures for links to ours, and what partners put on theirs. */
const FOR_OTHERS = /^\/(?:share|partners)\//

/** The headers of every answer, by the path that was asked for. */
export function headersByPath(settings: HeaderSettings): (path: string) => Record<string, string> {
  const ours = securityHeaders(settings)
  const forOthers = { ...ours, 'Cross-Origin-Resource-Policy': 'cross-origin' }
  return (path) => (FOR_OTHERS.test(path) ? forOthers : ours)
}

/**
 * What a page may load: our own files, nothing inline, nobody else's. `formTargets` are the origins a form of this
 * page may end at after redirects: browsers hold `form-action` against each step, so the donate page has to name the
 * payment page's origin. `framedBy`: the one origin that may show this page in a frame; nobody unless said.
 */
export function contentSecurityPolicy(
  { isHttps, isDevelopment = false }: HeaderSettings,
  formTargets: readonly string[] = [],
  framedBy = "'none'",
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Vite's reloading client writes its messages into the page with inline styles.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
    "object-src 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
    'report-to csp',
  ].join('; ')
}
