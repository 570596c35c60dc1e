import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordsButton, writeButton } from './button-markup.tsx'
import { BUTTON_LOOKS, PARTNER_FILES, partnerFileName, readPartnerFileName } from './partner-files.ts'

const button = { href: 'https://don.example.org/fr/donate', locale: 'fr', words: 'Faire un don : A & "B" <b>' } as const
const LOOKS = ['words', ...BUTTON_LOOKS] as const

describe('the code of a button', () => {
  it.each(LOOKS)('%s: is a link that no policy forbids: no script, no style, nothing loaded from us', (look) => {
    const code = writeButton(look, button)
    expect(code).toMatch(/^<a href="https:\/\/don\.example\.org\/fr\/donate" hreflang="fr" rel="noreferrer">/)
    expect(code).not.toMatch(/<script|<link|<iframe|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(code.match(/(?:https?:)?\/\//g)).toHaveLength(1)
  })

  it.each(LOOKS)('%s: says the words, whatever is in them', (look) => {
    expect(writeButton(look, button)).toContain('Faire un don : A &amp; &quot;B&quot; &lt;b&gt;')
  })

  it('of words is what our own page shows', () => {
    const plain = { ...button, words: 'Faire un don' }
    const shown = renderToStaticMarkup(<WordsButton {...plain} />)
    const bare = (html: string) => html.toLowerCase().replaceAll(/\s*\n\s*|\s+(?=faire)/g, '')
    expect(bare(writeButton('words', plain))).toBe(bare(shown))
  })
})

it('a file for partners is known by its name, and no other name is', () => {
  for (const file of PARTNER_FILES) expect(readPartnerFileName(partnerFileName(file))).toEqual(file)
  for (const name of ['poster-a5.pdf', 'button-red.svg', '', '..', 'poster-a4.pdf.br'])
    expect(readPartnerFileName(name)).toBeNull()
})
