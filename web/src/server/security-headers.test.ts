import { expect, test } from 'vitest'
import { contentSecurityPolicy, headersByPath, securityHeaders } from './security-headers.ts'

test('over TLS every answer has exactly these headers', () => {
  expect(securityHeaders({ isHttps: true })).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; upgrade-insecure-requests; report-to csp",
    'Reporting-Endpoints': 'csp="/csp-reports"',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), payment=(), browsing-topics=()',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
  })
})

test('over plain http nothing tells a browser to insist on TLS', () => {
  const headers = securityHeaders({ isHttps: false })
  expect(headers['Strict-Transport-Security']).toBeUndefined()
  expect(headers['Content-Security-Policy']).not.toContain('upgrade-insecure-requests')
})

test('the donate page may send its form to the payment page, and nothing else is wider for it', () => {
  const plain = contentSecurityPolicy({ isHttps: true })
  const donate = contentSecurityPolicy({ isHttps: true }, ['https://checkout.stripe.com'])
  expect(donate).toBe(plain.replace("form-action 'self'", "form-action 'self' https://checkout.stripe.com"))
})

test('nothing inline is allowed outside development', () => {
  expect(contentSecurityPolicy({ isHttps: true })).not.toContain('unsafe')
  expect(contentSecurityPolicy({ isHttps: true, isDevelopment: true })).toContain('unsafe-inline')
})

test('what is made to be shown elsewhere may be, and nothing else is wider for it', () => {
  const headersOf = headersByPath({ isHttps: true })
  const ours = securityHeaders({ isHttps: true })
  for (const path of ['/share/fr/x.png', '/partners/poster.svg'])
    expect(headersOf(path)).toEqual({ ...ours, 'Cross-Origin-Resource-Policy': 'cross-origin' })
  for (const path of ['/fr', '/media/x.webp', '/shared/x', '/fr/share/x', '/share'])
    expect(headersOf(path)).toEqual(ours)
})
