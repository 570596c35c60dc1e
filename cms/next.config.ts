import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const cmsFolder = path.dirname(fileURLToPath(import.meta.url))

/** What every answer of the CMS carries; the admin's content security policy is added to pages only. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Cache-Control', value: 'no-store' },
]

/** Everything but the admin's pages is data: it loads nothing and stands in no frame. */
const answersOnly = "default-src 'none'; frame-ancestors 'none'"

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Types are checked by the tests, once for the whole repository.
  typescript: { ignoreBuildErrors: true },
  // The workspace root, not this folder: pnpm keeps the packages there, and the build finds no Next otherwise.
  turbopack: { root: path.dirname(cmsFolder) },
  transpilePackages: ['@campaign/shared'],
  // Payload tells errors apart by the names of their classes, which shortening takes away: messages for staff were lost.
  experimental: { serverMinification: false },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  headers: async () => [
    { source: '/:path((?!_next/static).*)', headers: everywhere },
    { source: '/:path((?!_next|admin).*)', headers: [{ key: 'Content-Security-Policy', value: answersOnly }] },
  ],
}

export default withPayload(nextConfig)
