import fs from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inheritForTests } from '../environment.ts'
import { findFreePort } from '../ports/find-free-port.ts'
import { ROOT } from '../repository-root.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { stackUnderTest } from '../testing/stack-under-test.ts'
import { buildImage, type Image } from './build-image.ts'
import { copyBuildContext, openBuildContext } from './copy-build-context.ts'
import { runIn, startContainer } from './start-container.ts'

/** An image is built from nothing: packages, build, packages again. */
const A_WHOLE_BUILD = 600_000

let folder: string

beforeAll(async () => {
  folder = await makeTemporaryFolder('images')
  await copyBuildContext(ROOT, path.join(folder, 'context'))
})

afterAll(() => fs.rm(folder, { recursive: true, force: true }))

describe('what a container build is sent', () => {
  it.each(['.env', 'cms/.env.local', '.local/secrets.json', '.git/config', 'cms/node_modules/payload/package.json'])(
    'leaves out %s',
    async (file) => expect((await openBuildContext(ROOT)).isSeen(file)).toBe(false),
  )

  it.each([
    'cms/src/seed/seed.ts',
    'shared/local/stripe-double/double.ts',
    'cms/.next/BUILD_ID',
    'web/dist/server/serve.js',
  ])('leaves out %s, which is for one machine', async (file) =>
    expect((await openBuildContext(ROOT)).isSeen(file)).toBe(false),
  )

  it('has the sources and the lock file', async () => {
    const sent = ['pnpm-lock.yaml', 'cms/src/payload.config.ts', 'web/src/server/serve.ts', 'shared/src/money/money.ts']
    for (const file of sent) await expect(fs.stat(path.join(folder, 'context', file))).resolves.toBeDefined()
  })
})

describe('the image of the site', () => {
  let image: Image

  beforeAll(async () => {
    image = await build('web')
  }, A_WHOLE_BUILD)

  it('serves, as somebody without rights, becomes healthy, and ends when asked', async () => {
    const { siteUrl, cmsUrl, serviceKey } = stackUnderTest()
    const container = startContainer(image, {
      ...withThisNode(),
      ...{ SITE_URL: siteUrl, CMS_URL: cmsUrl, CMS_SERVICE_KEY: serviceKey },
      ...{ HOST: '127.0.0.1', WEB_PORT: String(await findFreePort()) },
    })
    await container.healthy
    expect(await container.stop()).toBe(0)
  }, 90_000)

  it('holds no package of the CMS', async () => {
    const packages = await fs.readdir(path.join(image.root, 'app/node_modules/.pnpm'))
    expect(packages.filter((name) => /^(?:payload|next|stripe|@payloadcms\+)/.test(name))).toEqual([])
  })
})

describe('the image of the CMS', () => {
  let image: Image

  beforeAll(async () => {
    image = await build('cms')
  }, A_WHOLE_BUILD)

  it('serves, as somebody without rights, becomes healthy, and ends when asked', async () => {
    const container = startContainer(image, { ...variablesOf(image), CMS_PORT: String(await findFreePort()) })
    await container.healthy
    // 143 is Next's way of saying that it ended because it was asked to.
    expect([0, 143]).toContain(await container.stop())
  }, 90_000)

  it('migrates by the command of the compose file', async () => {
    expect(await runIn(image, variablesOf(image), await commandOf('migrate'))).toBe(0)
  }, 90_000)

  it('works by the command of the compose file, and the check of the compose file hears it', async () => {
    const worker = startContainer(image, variablesOf(image), await commandOf('worker'))
    await worker.saysLine('The worker is ready.')
    expect(await runIn(image, variablesOf(image), await healthcheckOf('worker'))).toBe(0)
    expect(await worker.stop()).toBe(0)
  }, 90_000)

  it('has neither sample content nor stand-ins in it', async () => {
    await expect(fs.stat(path.join(image.root, 'app/cms/src/seed'))).rejects.toThrow('ENOENT')
    await expect(fs.stat(path.join(image.root, 'app/shared/local/stripe-double'))).rejects.toThrow('ENOENT')
  })
})

async function build(app: 'cms' | 'web'): Promise<Image> {
  const image = await buildImage({
    dockerfile: path.join(ROOT, app, 'Dockerfile'),
    context: path.join(folder, 'context'),
    folder: path.join(folder, app),
    inherited: withThisNode(),
  })
  // A volume belongs to the user of the image; here to whom the commands are run as.
  if (app === 'cms') await fs.chmod(path.join(image.root, 'data'), 0o777)
  return image
}

function variablesOf(image: Image): NodeJS.ProcessEnv {
  return {
    ...withThisNode(),
    ...stackUnderTest().environment,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: path.join(image.root, 'data'),
  }
}

/** The Node that runs the tests is the one that stands for the base image: `npm test` runs them on that of the containers too. */
function withThisNode(): NodeJS.ProcessEnv {
  const inherited = inheritForTests()
  return { ...inherited, PATH: [path.dirname(process.execPath), inherited['PATH']].join(path.delimiter) }
}

type Service = { command: string[]; healthcheck: { test: string[] } }

async function serviceOf(name: string): Promise<Service | undefined> {
  const text = await fs.readFile(path.join(ROOT, 'docker-compose.yml'), 'utf8')
  return (parse(text, { merge: true }) as { services: Record<string, Service> }).services[name]
}

async function commandOf(name: string): Promise<string[]> {
  return (await serviceOf(name))?.command ?? []
}

/** Without the word CMD before it. */
async function healthcheckOf(name: string): Promise<string[]> {
  return (await serviceOf(name))?.healthcheck.test.slice(1) ?? []
}
