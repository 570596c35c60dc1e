import fs from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inheritForTests } from '../environment.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { isAlive } from './is-alive.ts'
import { keepProcesses, type ProcessKeeper, type ServicePlan } from './keep-processes.ts'

let folder = ''
let keeper: ProcessKeeper

beforeEach(async () => {
  folder = await makeTemporaryFolder('processes')
  keeper = keepProcesses()
})

afterEach(async () => {
  await keeper.stopAll()
  await fs.rm(folder, { recursive: true })
})

function plan(name: string, script: string, more: Partial<ServicePlan> = {}): ServicePlan {
  const logFile = path.join(folder, `${name}.log`)
  return { name, node: ['-e', script], cwd: folder, environment: inheritForTests(), logFile, ...more }
}

const runsForEver = 'setInterval(() => {}, 1000); console.log("up")'

test('a service is ended with the stack', async () => {
  const service = keeper.startService(plan('site', runsForEver))
  await service.waitForLine(/up/, 5000)
  await keeper.stopAll()
  expect(isAlive(service.pid)).toBe(false)
})

test('a service that does not listen to SIGTERM is made to end, with what it has started', async () => {
  const stubborn = `
    process.on('SIGTERM', () => {})
    const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    console.log('child ' + child.pid)
    setInterval(() => {}, 1000)`
  const service = keeper.startService(plan('site', stubborn))
  const line = await service.waitForLine(/child \d+/, 5000)
  await keeper.stopAll()
  expect(isAlive(service.pid)).toBe(false)
  // Killed with the group, but the system takes a moment to bury it.
  await expect.poll(() => isAlive(Number(line.split(' ')[1])), { timeout: 5000 }).toBe(false)
}, 20_000)

test('the database ends after the services that write to it', async () => {
  const sayWhen = (name: string, delay: number): string =>
    `process.on('SIGTERM', () => setTimeout(() => {
      require('fs').appendFileSync('order', '${name} '); process.exit(0) }, ${delay}))
    ${runsForEver}`
  const services = [
    keeper.startService(plan('database', sayWhen('database', 0), { isStoppedLast: true })),
    keeper.startService(plan('worker', sayWhen('worker', 300))),
  ]
  for (const service of services) await service.waitForLine(/up/, 5000)
  await keeper.stopAll()
  expect(await fs.readFile(path.join(folder, 'order'), 'utf8')).toBe('worker database ')
})

test('a service that ends by itself is reported with its last words', async () => {
  keeper.startService(plan('worker', 'console.error("no queue"); process.exit(3)'))
  await expect(keeper.unexpectedEnd).resolves.toMatch(/^worker ended by itself \(exit code 3\).*\nno queue$/s)
})

test('a task that fails throws its last words; one that succeeds does not', async () => {
  await keeper.runTask(plan('migrations', ''))
  await expect(keeper.runTask(plan('migrations', 'throw new Error("column missing")'))).rejects.toThrow(
    'column missing',
  )
})

test('nothing is started any more once the stack is stopping', async () => {
  await keeper.stopAll()
  expect(() => keeper.startService(plan('site', runsForEver))).toThrow('stopping')
})
