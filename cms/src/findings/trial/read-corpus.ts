import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { IdentifierClass } from '../finding.ts'

export type MarkedItem = { id: string; class: IdentifierClass; language: string; text: string; marked: string }
export type CleanItem = { id: string; language: string; text: string }
type NeverWordForm = { language: string; text: string; form?: string }
export type NeverWordItem = { id: string; word: string; kind: string; hits: NeverWordForm[]; misses: NeverWordForm[] }

export type Corpus = { marked: MarkedItem[]; evasions: MarkedItem[]; clean: CleanItem[]; neverWords: NeverWordItem[] }

/** The rules were written beside `seen`; nobody who writes rules looks into `held-back`. */
export const readCorpus = (part: 'seen' | 'held-back'): Corpus => ({
  marked: read(`marked-${part}.json`),
  evasions: read(`evasions-${part}.json`),
  clean: read(`clean-${part}.json`),
  neverWords: read(part === 'seen' ? 'never-words.json' : 'never-words-held-back.json'),
})

const read = (name: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, 'corpus', name), 'utf8'))
