import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SharePicture } from '../share-picture.ts'
import { createDrawingProcess } from './draw-apart.ts'

/** A script that does what a title tells it to: the real one is drawn with in `share-images.int.test.ts`. */
const SCRIPT = `
process.on('disconnect', () => process.exit())
process.on('message', ({ number, picture: { title } }) => {
  if (title === 'die') process.exit(1)
  if (title === 'fail') process.send({ number, fault: 'no such colour' })
  if (title === 'tell') {
    const told = { pid: process.pid, secrets: Object.keys(process.env).filter((name) => !name.startsWith('MALLOC_')) }
    process.send({ number, image: new TextEncoder().encode(JSON.stringify(told)) })
  }
})`

let folder = ''
let script = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drawing-'))
  script = path.join(folder, 'script.mjs')
  await writeFile(script, SCRIPT)
})

afterAll(() => rm(folder, { recursive: true }))

const picture = (title: string): SharePicture => ({
  locale: 'fr',
  subject: 'home',
  ground: { kind: 'bands' },
  association: 'Association',
  host: 'site.example',
  title,
  line: null,
})

type Told = { pid: number; secrets: string[] }
const read = (image: Uint8Array) => JSON.parse(new TextDecoder().decode(image)) as Told

describe('what draws images', () => {
  it('is one process for all of them, which is not ours and knows nothing of our environment', async () => {
    const draw = createDrawingProcess(script)
    const [one, other] = await Promise.all([draw(picture('tell')), draw(picture('tell'))])
    expect(read(one).pid).not.toBe(process.pid)
    expect(read(other).pid).toBe(read(one).pid)
    expect(read(one).secrets).toEqual([])
  })

  it('fails the one image it cannot draw', async () => {
    const draw = createDrawingProcess(script)
    const { pid } = read(await draw(picture('tell')))
    await expect(draw(picture('fail'))).rejects.toThrow('no such colour')
    expect(read(await draw(picture('tell'))).pid).toBe(pid)
  })

  it.each(['die', 'hang'])('is begun anew after it has come to %s, and nobody waits for ever', async (title) => {
    const draw = createDrawingProcess(script, { patienceMs: 1500 })
    const { pid } = read(await draw(picture('tell')))
    await expect(draw(picture(title))).rejects.toThrow(/ended|too long/)
    expect(read(await draw(picture('tell'))).pid).not.toBe(pid)
  })

  it('ends when there is nothing to draw, and gives back its memory', async () => {
    const draw = createDrawingProcess(script, { idleMs: 200 })
    const { pid } = read(await draw(picture('tell')))
    await expect.poll(() => isRunning(pid)).toBe(false)
    expect(read(await draw(picture('tell'))).pid).not.toBe(pid)
  })

  it('says so where there is no such script', async () => {
    await expect(createDrawingProcess(path.join(folder, 'none.mjs'))(picture('x'))).rejects.toThrow('ended')
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
