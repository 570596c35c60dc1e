import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { readBuiltAssets, readPreviewAssets, readWorkScript } from './built-assets.ts'
import { createSite } from './create-site.ts'
import { environment } from './environment.ts'
import { bankAccountOf } from './read-environment.ts'
import { createHttpServer } from './http-server.ts'
import { createLog } from './log.ts'
import { nameInstance } from './name-instance.ts'
import { createDrawingProcess } from '../sharing/images/drawing/draw-apart.ts'
import { securityHeaders } from './security-headers.ts'
import { readStaticFiles } from './static-files.ts'

/** Starts the built site. It takes connections at once; `/readyz` says when it has read the contents. */
const clientFolder = path.resolve(import.meta.dirname, '../client')
const log = createLog()
const { SITE_URL, CMS_URL, CMS_SERVICE_KEY, TRUSTED_PROXIES, WEB_PORT, HOST, STORIES_LEASE_SECONDS } = environment

const draw = createDrawingProcess(path.resolve(import.meta.dirname, 'drawing-process.js'))

const site = createSite({
  siteUrl: SITE_URL,
  cmsUrl: CMS_URL,
  serviceKey: CMS_SERVICE_KEY,
  leaseSeconds: STORIES_LEASE_SECONDS,
  instance: { id: randomUUID(), name: nameInstance(environment) },
  trustedProxies: TRUSTED_PROXIES ?? null,
  bankAccount: bankAccountOf(environment),
  onionUrl: environment.ONION_URL ?? null,
  assets: readBuiltAssets(clientFolder),
  workScript: readWorkScript(clientFolder),
  previewAssets: readPreviewAssets(clientFolder),
  drawShareImage: draw,
  drawPartnerFile: draw,
  files: await readStaticFiles(clientFolder),
  log,
})
const server = createHttpServer(site.answer, securityHeaders({ isHttps: SITE_URL.startsWith('https:') }))

await server.listen(WEB_PORT, HOST).catch((error: unknown) => {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  process.stderr.write(`The site cannot start: it could not listen on WEB_PORT of HOST (${reason}).\n`)
  process.exit(1)
})
site.start()
log.info({ port: WEB_PORT }, 'the site takes connections')

let isStopping = false
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  log.info('the site stops')
  await server.stop()
  await site.stop()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
