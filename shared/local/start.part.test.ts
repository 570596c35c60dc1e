import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inheritForTests } from './environment.ts'
import { findFreePort } from './ports/find-free-port.ts'
import { isAlive } from './processes/is-alive.ts'
import { ROOT } from './repository-root.ts'
import { makeTemporaryFolder } from './testing/make-temporary-folder.ts'

// `npm start` as a person runs it, on ports and with data of its own.

const READY = /Ready in /
// The first start fills a database, beside other checks.
const TIME_TO_START = 150_000

let folder = ''
let ports = { WEB_PORT: '', CMS_PORT: '' }
let started: ChildProcess | undefined

// One set of data for all of them: after the first start each is quick, and each start after a killed one shows that
// nothing was broken by it.
beforeAll(async () => {
  folder = await makeTemporaryFolder('start')
})

afterAll(() => fs.rm(folder, { recursive: true, force: true }))

beforeEach(async () => {
  ports = { WEB_PORT: String(await findFreePort()), CMS_PORT: String(await findFreePort()) }
})

afterEach(() => {
  started?.kill('SIGKILL')
})

type Running = { child: ChildProcess; output: () => string; exit: Promise<number | null> }

function run(command: string, words: string[], options: { uid?: number; more?: Record<string, string> } = {}): Running {
  // Empty is unset, and wins over a .env file of whoever runs the tests.
  const unset = { DATABASE_URL: '', STRIPE_SECRET_KEY: '', SMTP_URL: '', DATA_DIR: '', SITE_URL: '', CMS_URL: '' }
  const child = spawn(command, words, {
    cwd: ROOT,
    env: { ...inheritForTests(), ...unset, ...ports, ...options.more },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid }),
  })
  started = child
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => output, exit }
}

function startByNode(options?: Parameters<typeof run>[2]): Running {
  return run(process.execPath, ['shared/local/bootstrap.mjs', 'start', '--data', path.join(folder, 'local')], options)
}

type Written = { stack: number; processes: Record<string, number> }

async function untilReady(running: Running): Promise<Written> {
  const deadline = Date.now() + TIME_TO_START
  while (!READY.test(running.output())) {
    if (running.child.exitCode !== null || Date.now() > deadline)
      throw new Error(`it was not ready in time:\n${running.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return JSON.parse(await fs.readFile(path.join(folder, 'local', 'running.json'), 'utf8')) as Written
}

async function expectNoneLeft({ stack, processes }: Written): Promise<void> {
  const names = ['PostgreSQL', 'Stripe double', 'mail catcher', 'CMS', 'worker', 'site']
  expect(Object.keys(processes).toSorted()).toEqual(names.toSorted())
  const left = (): string[] =>
    Object.entries({ ...processes, start: stack }).flatMap(([name, pid]) => (isAlive(pid) ? [name] : []))
  await expect.poll(left, { timeout: 15_000 }).toEqual([])
  // PostgreSQL's own server is a child of the process that keeps it.
  const postmaster = path.join(folder, 'local', 'postgres', 'postmaster.pid')
  await expect
    .poll(
      () =>
        fs.access(postmaster).then(
          () => 'there',
          () => 'gone',
        ),
      { timeout: 15_000 },
    )
    .toBe('gone')
}

test('Ctrl-C stops every process and is no failure', async () => {
  const running = startByNode()
  const written = await untilReady(running)
  // A terminal sends it to the whole group, so the one who does the work gets it twice.
  process.kill(written.stack, 'SIGINT')
  running.child.kill('SIGINT')
  expect(await running.exit).toBe(0)
  await expectNoneLeft(written)
}, 240_000)

test('a second start on the same data is refused while the first runs; SIGTERM to npm stops every process of it', async () => {
  const first = run('npm', ['start', '--', '--data', path.join(folder, 'local')])
  const written = await untilReady(first)
  const second = startByNode()
  started = first.child
  expect(await second.exit).toBe(1)
  expect(second.output()).toMatch(/It is already running with the data in .* \(process \d+\)/)
  first.child.kill('SIGTERM')
  await first.exit
  await expectNoneLeft(written)
}, 240_000)

test('no process is left when the start is killed outright', async () => {
  const running = startByNode()
  const written = await untilReady(running)
  process.kill(written.stack, 'SIGKILL')
  running.child.kill('SIGKILL')
  await running.exit
  await expectNoneLeft(written)
}, 240_000)

test('when a part ends by itself, the start says which, stops the others and fails', async () => {
  const running = startByNode()
  const written = await untilReady(running)
  process.kill(written.processes['worker'] ?? 0, 'SIGKILL')
  expect(await running.exit).toBe(1)
  expect(running.output()).toContain('worker ended by itself (signal SIGKILL)')
  await expectNoneLeft(written)
}, 240_000)

test('a taken port is one sentence that names the port and the variable, and nothing is started', async () => {
  const other = net.createServer()
  await new Promise<void>((resolve) => other.listen(Number(ports.WEB_PORT), '127.0.0.1', resolve))
  try {
    const running = startByNode()
    expect(await running.exit).toBe(1)
    expect(running.output()).toMatch(
      new RegExp(
        `^\\s*Port ${ports.WEB_PORT}, where the site should answer, is taken .*WEB_PORT=\\d+ npm start\\.\\s*$`,
      ),
    )
  } finally {
    other.close()
  }
})

test('a malformed variable is named, its value is not shown', async () => {
  const running = startByNode({ more: { WEB_PORT: 'eighty-eighty' } })
  expect(await running.exit).toBe(1)
  expect(running.output()).toContain('Not usable as it is set: WEB_PORT')
  expect(running.output()).not.toContain('eighty-eighty')
})

test('a folder that may not be written is one sentence that says how to mend it', async () => {
  const isRoot = process.getuid?.() === 0
  const nobody = 65_534
  if (!isRoot) await fs.chmod(path.join(folder, 'local'), 0o555)
  const running = startByNode(isRoot ? { uid: nobody } : {})
  expect(await running.exit).toBe(1)
  if (!isRoot) await fs.chmod(path.join(folder, 'local'), 0o755)
  expect(running.output()).toMatch(/^\s*You may not write to \S+: run this as the user who owns the folder, .*\.\s*$/)
})
