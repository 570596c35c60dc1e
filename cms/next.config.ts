import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const cmsFolder = path.dirname(fileURLToPath(import.meta.url))

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Types are checked by the tests, once for the whole repository.
  typescript: { ignoreBuildErrors: true },
  // The workspace root, not this folder: pnpm keeps the packages there, and the build finds no Next otherwise.
  turbopack: {
    root: path.dirname(cmsFolder),
    // Pages of versions write moments by the clock of whatever machine they run on; ours does by that of Paris.
    resolveAlias: { '@payloadcms/ui/shared': './src/admin/moments/payload-shared.ts' },
  },
  transpilePackages: ['@campaign/shared'],
  experimental: {
    // Payload tells errors apart by the names of their classes, which shortening takes away: messages for staff were lost.
    serverMinification: false,
    // Nobody reads them: code of the server keeps its names, and the browser's goes out without. With the cache below, half
    // of what a build worked and three quarters of what it wrote.
    turbopackSourceMaps: false,
    // Containers and `npm test` on a fresh clone build once, for which it is written in vain.
    turbopackFileSystemCacheForBuild: false,
  },
  // Pictures are made by the workshop: the address at which Next would open any stays shut.
  images: { unoptimized: true },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(nextConfig)
