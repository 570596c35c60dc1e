import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../rich-text.ts'
import { accessibilityPage } from './page.ts'

const WEB = path.resolve(import.meta.dirname, '../../../../../web')
const read = (file: string) => readFileSync(path.join(WEB, file), 'utf8')

/** In the order of the French model: state, tests, what is not accessible, how it was made, contact, recourse. */
const SECTIONS = 6

const statements = LOCALES.map((locale) => {
  const body = accessibilityPage.texts[locale]?.body ?? []
  return { locale, body, words: plainText(body).replaceAll(/[\u00a0\u202f]/g, ' ') }
})

/** What the checks are made with, as the site's package has it: "4.11". */
function versionOf(name: string): string {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  return ({ ...dependencies, ...devDependencies }[name] ?? '').split('.').slice(0, 2).join('.')
}

/** At which the pages are looked at, in the order of the list. */
function widthsLookedAt(): string[] {
  const [, list = ''] = /const WIDTHS = \[([\d, ]+)\]/.exec(read('e2e/accessibility/accessibility.spec.ts')) ?? []
  return list.split(', ')
}

describe.each(statements)('the accessibility statement in $locale', ({ body, words }) => {
  it('has the parts of the French model, a contact, and where to complain', () => {
    expect(body.filter(({ type }) => type === 'heading')).toHaveLength(SECTIONS)
    expect(words).toMatch(/RGAA/)
    expect(words).toMatch(/4\.1/)
    expect(words).toMatch(/2026/)
    const links = [...JSON.stringify(body).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url)
    expect(links).toContainEqual(expect.stringMatching(/^mailto:/))
    expect(links).toContainEqual(expect.stringContaining('defenseurdesdroits.fr'))
  })

  it('claims what the checks of this repository do, with what they do it, and says what they do not see', () => {
    expect(words).toContain(`axe-core ${versionOf('@axe-core/playwright')}`)
    expect(words).toContain(`html-validate ${versionOf('html-validate')}`)
    const said = /axe-core.*/.exec(words)?.[0].replaceAll(/(?<=\d)[ .,](?=\d{3}\b)/g, '') ?? ''
    expect(said.match(/\b\d{3,4}\b/g)).toEqual(widthsLookedAt())
    expect(words).toMatch(/\b106\b/)
  })

  it('is not conformant, as the foot of every page says, while nobody has audited the site', () => {
    expect(accessibilityPage.conformity).toBe('none')
    // No rate of conformity: how far a page was enlarged is the one percentage in it.
    expect(words.match(/\d+ ?%/g)).toEqual([expect.stringMatching(/^400/)])
  })
})
