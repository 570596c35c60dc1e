import fs from 'node:fs'
import path from 'node:path'
import { DCLinter } from 'dclint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { securityHeaders } from '../../../web/src/server/security-headers.ts'
import { ROOT } from '../repository-root.ts'
import { COMPILED_AT_ONCE } from '../services/service-plans.ts'
import { readDockerfile } from './read-dockerfile.ts'

const FILE = path.join(ROOT, 'docker-compose.yml')

type Service = {
  image: string
  build?: { dockerfile: string }
  command?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test?: string[]; disable?: boolean }
  ports?: string[]
  environment?: Record<string, string>
}

const text = fs.readFileSync(FILE, 'utf8')
const { services, configs } = parse(text, { merge: true }) as {
  services: Record<string, Service>
  configs: { proxy: { content: string } }
}

/** Holds files against the Compose schema first; these are the rules beside it that find mistakes, not tastes. */
const linter = new DCLinter({
  rules: {
    'no-duplicate-container-names': 2,
    'no-duplicate-exported-ports': 2,
    'no-version-field': 2,
    'require-quotes-in-ports': 2,
    'service-image-require-explicit-tag': 0,
    'no-build-and-image': 0,
    'no-quotes-in-volumes': 0,
    'no-unbound-port-interfaces': 0,
    'require-project-name-field': 2,
    'service-container-name-regex': 2,
    'service-dependencies-alphabetical-order': 0,
    'service-keys-order': 0,
    'service-ports-alphabetical-order': 0,
    'services-alphabetical-order': 0,
    'top-level-properties-order': 0,
  },
  quiet: true,
  debug: false,
  exclude: [],
})

describe('docker-compose.yml', () => {
  it('is what the Compose schema asks for', () => {
    expect(faultsOf(FILE)).toEqual([])
  })

  it('would be refused with a key the schema does not know', ({ onTestFinished }) => {
    const folder = fs.mkdtempSync('/tmp/compose-')
    onTestFinished(() => fs.rmSync(folder, { recursive: true }))
    fs.writeFileSync(
      path.join(folder, 'docker-compose.yml'),
      text.replace('  postgres:\n', '  postgres:\n    colour: blue\n'),
    )
    const faults = faultsOf(path.join(folder, 'docker-compose.yml')).join()
    expect(faults).toMatch(/services\/postgres.*must NOT have additional properties/)
  })

  it('takes every foreign image by an exact version', () => {
    const foreign = Object.values(services).filter(({ build }) => build === undefined)
    expect(foreign.map(({ image }) => image).filter((image) => !/:v?\d+\.\d+/.test(image))).toEqual([])
    expect(foreign.length).toBeGreaterThan(2)
  })

  it('runs PostgreSQL 18, the one its volume is laid out for', () => {
    expect(services['postgres']?.image).toMatch(/^postgres:18\./)
  })

  it('starts the parts in the order in which they need each other', () => {
    expect(waitsOf('migrate')).toEqual({ postgres: 'service_healthy' })
    expect(waitsOf('cms')).toEqual({ migrate: 'service_completed_successfully' })
    expect(waitsOf('worker')).toEqual({ migrate: 'service_completed_successfully' })
    expect(waitsOf('site')).toEqual({ cms: 'service_healthy' })
    expect(waitsOf('proxy')).toEqual({ cms: 'service_healthy', site: 'service_healthy' })
  })

  it('knows how to ask whether a part is healthy wherever another waits for that', () => {
    const awaited = Object.values(services)
      .flatMap(({ depends_on: waits = {} }) => Object.entries(waits))
      .filter(([, { condition }]) => condition === 'service_healthy')
      .map(([name]) => name)
    expect(new Set(awaited)).toEqual(new Set(['postgres', 'cms', 'site']))
    for (const name of awaited) expect([name, isAskable(services[name])]).toEqual([name, true])
  })

  it('opens no port to the world but those of the proxy', () => {
    const open = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.filter((port) => !port.startsWith('127.0.0.1:')).map((port) => `${name} ${port}`),
    )
    expect(open).toEqual(['proxy 80:80', 'proxy 443:443'])
  })

  it('has a proxy that keeps nothing of who reads, adds nothing, and fails with the headers of every answer', () => {
    expect(faultsOfProxy(configs.proxy.content)).toEqual([])
  })

  it('would be found out with a proxy as they usually are', () => {
    const usual = '${SITE_URL:?set it in .env} {\n  encode zstd gzip\n  reverse_proxy site:8080\n}\n${CMS_URL:?x} {\n}'
    expect(faultsOfProxy(usual)).toEqual([
      ...['writes down who asked for what failed', 'compresses what only one person may read', 'says what it is'],
      ...['answers without the headers of the site', 'tells nobody to come back'],
    ])
  })

  it('would be found out compressing what colleagues read', () => {
    const { content } = configs.proxy
    const compressing = content.replace(/^\$\{CMS_URL.*\{\n/m, (begins) => `${begins}        encode gzip\n`)
    expect(faultsOfProxy(compressing)).toEqual(['compresses what only one person may read'])
  })

  it('holds no secret: each comes from outside, and its absence is said', () => {
    const secret = /PASSWORD|SECRET|KEY/
    for (const { environment = {} } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (secret.test(name)) expect(`${name}: ${value}`).toMatch(/\$\{\w+(?::\?.+|:-)\}$/)
  })

  it('can reach no stand-in for Stripe', () => {
    expect(text).not.toContain('STRIPE_API_BASE')
  })

  it('has PostgreSQL keep no words of what was erased beside its tables', () => {
    expect(services['postgres']?.command).toEqual(
      expect.arrayContaining(['wal_recycle=off', 'log_error_verbosity=terse']),
    )
  })

  it.each(['migrate', 'worker'])('gives %s a command that exists', (name) => {
    const script = services[name]?.command?.at(-1) ?? ''
    expect(fs.existsSync(path.join(ROOT, 'cms', script))).toBe(true)
  })

  it('begins what looks through texts as the local stack does, in every way there is', () => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'cms/package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = [
      readDockerfile(path.join(ROOT, 'cms/Dockerfile')).at(-1)?.command?.slice(0, 2),
      services['worker']?.command?.slice(0, 2),
      ...['start', 'dev', 'worker'].map((name) => scripts[name]?.split(' ').slice(0, 2)),
    ]
    expect(commands).toEqual(commands.map(() => ['node', COMPILED_AT_ONCE]))
  })
})

/** What Caddy does unasked (seen in 2.6.2): a line with address, page, browser and referrer for each page that failed. */
function faultsOfProxy(caddyfile: string): string[] {
  const site = /^\$\{SITE_URL[\s\S]*?(?=^\$\{CMS_URL)/m.exec(caddyfile)?.[0] ?? ''
  const failing = /handle_errors \{[\s\S]*/.exec(site)?.[0] ?? ''
  const isQuiet = /log default \{\s*exclude http\.log http\.handlers http\.stdlib\s*\}/.test(caddyfile)
  const saysLittle = (part: string) => part.includes('-Server\n') && part.includes('-Via\n')
  const headers = Object.entries(securityHeaders({ isHttps: true }))
  const hasAll = headers.every(
    ([name, value]) => new RegExp(`^ +${name} (["\`])(.*)\\1$`, 'm').exec(failing)?.[2] === value,
  )
  const faults: [boolean, string][] = [
    [!isQuiet || /^\s*log\s*(\{|$)/m.test(caddyfile), 'writes down who asked for what failed'],
    [/^\s*encode\b/m.test(caddyfile), 'compresses what only one person may read'],
    [!saysLittle(site.replace(failing, '')) || !saysLittle(failing), 'says what it is'],
    [!hasAll, 'answers without the headers of the site'],
    [!/Retry-After "\d+"/.test(failing) || !failing.includes('no-store'), 'tells nobody to come back'],
  ]
  return faults.filter(([isSo]) => isSo).map(([, fault]) => fault)
}

function faultsOf(file: string): string[] {
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))
}

function waitsOf(name: string): Record<string, string> {
  const waits = Object.entries(services[name]?.depends_on ?? {})
  return Object.fromEntries(waits.map(([awaited, { condition }]) => [awaited, condition]))
}

function isAskable(service: Service | undefined): boolean {
  if (service?.healthcheck?.test) return true
  const dockerfile = service?.build?.dockerfile
  return dockerfile !== undefined && readDockerfile(path.join(ROOT, dockerfile)).at(-1)?.healthcheck !== undefined
}
