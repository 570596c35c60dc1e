import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PhrasingContent, RootContent } from 'mdast'
import { ROLES } from '../people/roles.ts'
import { chapters } from './chapters.ts'
import { CHAPTER_IDS, CHAPTERS_OF, GUIDE_LANGUAGES, type GuideLanguage, OUTLINE } from './guide.ts'
import { pictureName, readMarkdown, resolveLink } from './read-markdown.ts'
import { typesetFrench } from './typeset-french.ts'

const PICTURES = path.join(import.meta.dirname, 'pictures')
const MOST_BYTES = 2.5 * 1024 * 1024
/** Of a chapter: what is read before doing the thing, not instead of it. */
const MOST_WORDS = 900

type Node = RootContent | PhrasingContent

type Place = { where: string; text: string; language: GuideLanguage }

function places(language: GuideLanguage): Place[] {
  return CHAPTER_IDS.flatMap((id) => {
    const { title, about, sections } = chapters[language][id]
    const texts = Object.entries<{ title: string; text: string }>(sections)
    return [
      { where: id, text: `${title}\n\n${about}`, language },
      ...texts.map(([anchor, section]) => ({
        where: `${id}#${anchor}`,
        text: `${section.title}\n${section.text}`,
        language,
      })),
    ]
  })
}

function nodesIn(text: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...('children' in node ? (node.children as Node[]).flatMap(walk) : [])]
  return readMarkdown(text).flatMap(walk)
}

function picturesIn(language: GuideLanguage): { where: string; name: string; alt: string }[] {
  return places(language).flatMap(({ where, text }) =>
    nodesIn(text).flatMap((node) =>
      node.type === 'image' ? [{ where, name: pictureName(node.url), alt: node.alt ?? '' }] : [],
    ),
  )
}

describe('the guide', () => {
  it('has the same chapters and sections in French and English, each with words', () => {
    for (const language of GUIDE_LANGUAGES)
      for (const id of CHAPTER_IDS) {
        const { sections } = chapters[language][id]
        expect(Object.keys(sections), `${id} in ${language}`).toEqual([...OUTLINE[id]])
        for (const section of Object.values<{ text: string }>(sections)) expect(section.text.trim()).not.toBe('')
      }
  })

  it('gives each role its chapters, and every chapter to somebody', () => {
    for (const role of ROLES) expect(new Set(CHAPTERS_OF[role]).size).toBe(CHAPTERS_OF[role].length)
    expect(new Set(Object.values(CHAPTERS_OF).flat())).toEqual(new Set(CHAPTER_IDS))
    for (const role of ROLES) expect(CHAPTERS_OF[role]).toEqual(expect.arrayContaining(['emergencies', 'refused']))
  })

  it('shows the same pictures in the same places, with words for those who do not see them', () => {
    const [french, english] = [picturesIn('fr'), picturesIn('en')]
    expect(english.map(({ where, name }) => [where, name])).toEqual(french.map(({ where, name }) => [where, name]))
    for (const { alt, name } of [...french, ...english]) expect(alt.length, name).toBeGreaterThan(20)
    for (const [index, { alt, name }] of french.entries()) expect(english[index]?.alt, name).not.toBe(alt)
  })

  it('has every picture that it shows, and shows every picture that it has', () => {
    const shown = picturesIn('fr').map(({ name }) => `${name}.webp`)
    for (const language of GUIDE_LANGUAGES)
      expect(fs.readdirSync(path.join(PICTURES, language)).toSorted()).toEqual([...new Set(shown)].toSorted())
  })

  it('weighs little', () => {
    const files = GUIDE_LANGUAGES.flatMap((language) =>
      fs.readdirSync(path.join(PICTURES, language)).map((name) => path.join(PICTURES, language, name)),
    )
    const bytes = files.map((file) => fs.statSync(file).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })

  it('contains nothing that it cannot show, and leads nowhere but to itself and to the admin', () => {
    const shown = [
      'paragraph',
      'list',
      'listItem',
      'blockquote',
      'text',
      'strong',
      'emphasis',
      'inlineCode',
      'link',
      'image',
    ]
    for (const { where, text } of GUIDE_LANGUAGES.flatMap(places))
      for (const node of nodesIn(text)) {
        expect(shown, where).toContain(node.type)
        if (node.type === 'link') expect(resolveLink(node.url), where).toMatch(/^\/admin(?:\/|$)/)
      }
  })

  it('refuses a link to elsewhere, to a chapter or section that is not there, and raw HTML', () => {
    for (const url of ['https://example.org', 'guide:nothing', 'guide:sign-in#nothing', 'javascript:alert(1)'])
      expect(() => resolveLink(url), url).toThrow('the guide has no')
    expect(() => pictureName('/admin/x.webp')).toThrow('no picture')
    expect(nodesIn('a <b>c</b>').map(({ type }) => type)).toContain('html')
  })

  it('sets every label as one strong word: no mark of emphasis is left over as text', () => {
    for (const { where, text } of GUIDE_LANGUAGES.flatMap(places))
      for (const node of nodesIn(text))
        if (node.type === 'text') expect(node.value, where).not.toMatch(/\*\*|undefined|\{\w+\}/)
  })

  it('is short enough to be read before doing the thing', () => {
    for (const language of GUIDE_LANGUAGES)
      for (const id of CHAPTER_IDS) {
        const words = Object.values<{ text: string }>(chapters[language][id].sections).flatMap(({ text }) =>
          text.split(/\s+/),
        )
        expect(words.length, `${id} in ${language}`).toBeLessThan(MOST_WORDS)
      }
  })
})

describe('the typography of the guide', () => {
  it('puts narrow spaces before double signs and inside quotes in French', () => {
    for (const { where, text } of places('fr')) {
      const read = wordsOf(text)
      expect(read.match(/[^\u202F][;?!»]|[^\u202F\d]:(?!\/\/)|«[^\u202F]/g) ?? [], where).toEqual([])
    }
  })

  it('uses curly apostrophes and quotes', () => {
    for (const { where, text } of GUIDE_LANGUAGES.flatMap(places)) expect(wordsOf(text), where).not.toMatch(/['"]/)
    for (const { where, text } of places('fr')) expect(wordsOf(text), where).not.toMatch(/[“”]/)
    for (const { where, text } of places('en')) expect(wordsOf(text), where).not.toMatch(/[«»\u202F]/)
  })

  it('the control: without the rule the French spaces are missing', () => {
    expect(typesetFrench('« Oui » : ou non ; sûr ?')).toBe('«\u202FOui\u202F»\u202F: ou non\u202F; sûr\u202F?')
    expect(typesetFrench('[a](guide:consent#word)')).toBe('[a](guide:consent#word)')
  })
})

/** What is read of a text: without the addresses of its links and pictures. */
function wordsOf(text: string): string {
  return nodesIn(text)
    .map((node) => (node.type === 'text' ? node.value : node.type === 'image' ? node.alt : ''))
    .join('\n')
}
