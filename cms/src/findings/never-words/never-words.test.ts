import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureNeverWords, trialKey } from '../trial/measure-never-words.ts'
import { readCorpus } from '../trial/read-corpus.ts'
import { digestNeverWord } from './digest-never-word.ts'
import { findNeverWords } from './find-never-words.ts'
import { sealWith } from './seal.ts'
import { writeSkeletons } from './write-skeleton.ts'

const keep = (...words: string[]) => new Set(words.flatMap((word) => digestNeverWord(word, trialKey)))
const find = (text: string, ...words: string[]) =>
  findNeverWords(text, keep(...words), trialKey).map((found) => found.text)

describe('never-words of the seen corpus', () => {
  const figures = measureNeverWords(readCorpus('seen').neverWords)

  it('are all found, declined, transliterated and disguised', () => {
    expect(figures.hits).toBeGreaterThan(200)
    expect(figures.missed).toEqual([])
  })

  it('are not seen in words that only look like them', () => {
    expect(figures.misses).toBeGreaterThan(100)
    expect(figures.falseHits.length, figures.falseHits.join('\n')).toBeLessThanOrEqual(2)
  })
})

describe('never-words', () => {
  it.each([
    ['in ISO 9, French, German and English', 'Žukov, Joukov, Schukow, Zhukov', 'Жуков', 4],
    ['with figures for letters', 'П3тр0в и Петр0в', 'Петров', 1],
    ['pulled apart', 'П е т р о в', 'Петров', 1],
    ['with Latin letters inside', 'Пeтpoва', 'Петров', 1],
    ['in a slug', 'the-story-of-petrov-2', 'Петров', 1],
    ['in a name of two words, the other way round', 'Костылевой Марине', 'Марина Костылева', 1],
    ['in a name of two words with a patronymic between', 'Марины Ивановны Костылевой', 'Марина Костылева', 1],
    ['without a vowel that comes and goes', 'у Скворца, Льва Орла', 'Скворец', 1],
    ['with another consonant before an ending', 'на Ользі, у Калузі', 'Калуга', 1],
  ])('are found %s', (_, text, word, times) => {
    expect(find(text, word)).toHaveLength(times)
  })

  it('are no hit by half of a name of two words', () => {
    expect(find('Марина приехала. Костылева ждали.', 'Марина Костылева')).toEqual([])
    expect(find('Марина приехала', 'Марина Костылева')).toEqual([])
  })

  it('are quoted as they stand in the original', () => {
    const text = 'Мы видели Пет\u200bровых вчера.'
    expect(findNeverWords(text, keep('Петров'), trialKey)).toEqual([
      { class: 'never_word', start: 10, end: 19, text: 'Пет\u200bровых' },
    ])
  })

  it('are found with the key they were kept with, and with no other', () => {
    expect(findNeverWords('Петров', keep('Петров'), trialKey)).toHaveLength(1)
    expect(findNeverWords('Петров', keep('Петров'), new Uint8Array(32).fill(1))).toEqual([])
  })

  it('are kept so that nothing of them can be read', () => {
    for (const digest of digestNeverWord('Костылева', trialKey)) {
      expect(digest).toMatch(/^word:[\w-]{43}$/u)
      expect(digest.toLowerCase()).not.toContain('kostil')
    }
  })

  it('refuses a short key, and a word without letters', () => {
    expect(() => digestNeverWord('Петров', new Uint8Array(31))).toThrow(RangeError)
    expect(() => digestNeverWord('12 - 3', trialKey)).toThrow(RangeError)
  })

  it('never throws on a text, and quotes it rightly', { timeout: 60_000 }, () => {
    const digests = keep('Петров', 'Марина Костылева', 'Ян')
    const pieces = fc.constantFrom('Петровым', 'Marina', ' ', '-', 'Kostyleva', '\u200b', 'Яна', '1', "'")
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        for (const finding of findNeverWords(text, digests, trialKey)) {
          expect(finding.text).toBe(text.slice(finding.start, finding.end))
          expect(finding.text).not.toBe('')
        }
      }),
    )
  })

  it('reads 100,000 hostile characters in time', { timeout: 60_000 }, () => {
    for (const piece of ['Марина ', 'а', "a'", 'щ1', 'aB']) {
      const start = process.cpuUsage()
      findNeverWords(piece.repeat(100_000 / piece.length), keep('Марина Костылева', 'Ян'), trialKey)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
    }
  })
})

describe('the seal', () => {
  it('is HMAC-SHA-256 as Node computes it, for keys of every length', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 200 }), fc.string(), (key, stem) => {
        const expected = createHmac('sha256', key).update(`word ${stem}`).digest('base64url')
        expect(sealWith(key)('word', stem)).toBe(`word:${expected}`)
      }),
    )
  })
})

describe('skeletons', () => {
  it.each([
    ['Щёлково', ['Shchyolkovo', 'Chtchiolkovo', 'Schtscholkowo', 'Ščëlkovo', 'Щолково', 'Щелково']],
    ['Журавлёва', ['Zhuravleva', 'Jouravleva', 'Schurawljowa', 'Žuravlëva', 'Журавльова']],
    ['Юнусов', ['Yunusov', 'Iounoussov', 'Junussow', 'Ûnusov']],
    ['Цыплаков', ['Tsyplakov', 'Zyplakow', 'Cyplakov', 'Циплаков']],
  ])('of %s are those of its other spellings', (word, spellings) => {
    const [skeleton] = writeSkeletons(word.toLowerCase())
    for (const spelling of spellings) expect(writeSkeletons(spelling.toLowerCase())).toContain(skeleton)
  })
})
