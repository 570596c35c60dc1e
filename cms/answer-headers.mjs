// What every answer of the CMS carries, set last, on whatever Next has made: pages, JSON, files, redirects, errors.
// Plain JavaScript, as the server that uses it.

/** Pages of the admin bring a policy of their own, with a nonce (`src/admin/admin-policy.ts`). All else is data. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

const PERMISSIONS = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb'],
]

const ALWAYS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** Two years. */
const TLS_ONLY = 'max-age=63072000; includeSubDomains'

/** Files of the build, whose names change with what is in them; nothing else of the CMS is kept anywhere. */
const KEPT = /^\/_next\/static\//

/**
 * The headers of an answer. `has`: whether Next gave it a policy of its own. Whether it may be kept is said by the
 * address and the status, not by how the address ends: `/admin/x.css` is a page of the admin.
 *
 * @param {{ path: string, status: number, isEncrypted: boolean, hasPolicy: boolean, isDevelopment?: boolean }} answer
 * @returns {Record<string, string>}
 */
export function answerHeaders({ path, status, isEncrypted, hasPolicy, isDevelopment = false }) {
  const isKept = KEPT.test(path) && status < 300 && !isDevelopment
  return {
    ...ALWAYS,
    'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-store',
    ...(isEncrypted ? { 'Strict-Transport-Security': TLS_ONLY } : {}),
    ...(hasPolicy ? {} : { 'Content-Security-Policy': DATA_POLICY }),
  }
}
