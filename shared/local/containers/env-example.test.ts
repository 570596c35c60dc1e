import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { VARIABLES as CMS_VARIABLES, readEnvironment as readForCms } from '../../../cms/src/read-environment.ts'
import {
  VARIABLES as SITE_VARIABLES,
  readEnvironment as readForSite,
} from '../../../web/src/server/read-environment.ts'
import { ROOT } from '../repository-root.ts'

const entries = readExample()

/** Of the command that makes copies; what else it reads, the site reads too. */
const OF_COPIES = 'EXPORT_KEY'

describe('.env.example', () => {
  it('names every variable the product reads, and no other', () => {
    const read = [...CMS_VARIABLES, ...SITE_VARIABLES, ...variablesOfCompose(), OF_COPIES]
    expect(entries.map(({ name }) => name).toSorted()).toEqual([...new Set(read)].toSorted())
  })

  it.each(entries)('explains $name and gives an example', ({ words, example }) => {
    expect(words.length).toBeGreaterThan(20)
    expect(example).not.toBe('')
  })

  it('sets nothing: copied as it is, it changes nothing', () => {
    expect(entries.filter(({ value }) => value !== '')).toEqual([])
  })

  it('has examples that CMS and site take', () => {
    const variables = Object.fromEntries(entries.map(({ name, example }) => [name, example]))
    expect(readForCms(variables).outcome).toBe('complete')
    expect(readForSite(variables).outcome).toBe('complete')
  })

  it('says of a variable that the containers need it where the compose file insists', () => {
    const insisted = new Set([...compose().matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name))
    const said = entries.filter(({ words }) => words.endsWith('Containers.')).map(({ name }) => name)
    expect(new Set(said)).toEqual(insisted)
  })
})

type Entry = { name: string; value: string; words: string; example: string }

function readExample(): Entry[] {
  const paragraphs = fs.readFileSync(path.join(ROOT, '.env.example'), 'utf8').split('\n\n')
  return paragraphs.flatMap((paragraph) => {
    const lines = paragraph.trim().split('\n')
    const [, name, value = ''] = /^(\w+)=(.*)$/.exec(lines.at(-1) ?? '') ?? []
    if (name === undefined) return []
    const comments = lines.slice(0, -1).map((line) => line.replace(/^# ?/, ''))
    const example = comments.find((line) => line.startsWith('Example: '))?.slice('Example: '.length) ?? ''
    return [{ name, value, words: comments.filter((line) => !line.startsWith('Example: ')).join(' '), example }]
  })
}

function compose(): string {
  return fs.readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8')
}

function variablesOfCompose(): string[] {
  return [...compose().matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name)
}
