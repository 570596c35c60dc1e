import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createMessages } from '../messages/messages.ts'
import { emptyFormState } from '../testing/empty-form-state.ts'
import { DefencePanel } from './DefencePanel.tsx'
import type { DefenceState } from './defence-state.ts'

const proof: DefenceState = { kind: 'proof', script: '/assets/work.js', bits: 12, seconds: 41 }

function draw(defence: DefenceState | undefined, locale: (typeof LOCALES)[number] = 'fr'): string {
  const form = { ...emptyFormState('x'), ...(defence && { defence }) }
  return renderToStaticMarkup(<DefencePanel t={createMessages(locale)} form={form} />)
}

describe('the panel of a form', () => {
  it('is not there on a form like any other, and neither is the script', () => {
    expect(draw(undefined)).toBe('')
    expect(draw({ kind: 'stale' })).not.toContain('<script')
  })

  it.each(LOCALES)('says in %s how long to wait, without the script, and has the words for it', (locale) => {
    const page = draw(proof, locale)
    expect(page).toMatch(/id="defence-wait">[^<]*\b41\b/)
    for (const words of ['working', 'sending', 'ready']) expect(page).toMatch(new RegExp(`data-${words}="[^"]{15,}"`))
    expect(page).toMatch(/data-working="[^"]*#[^"]*"/)
    expect(page).toContain('role="status"')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toMatch(/<script src="\/assets\/work.js" type="module"><\/script>/)
  })
})
