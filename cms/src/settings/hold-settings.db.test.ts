import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleSettings } from '../seed/settings.ts'
import { dismissStaff, gatherStaff, knock, rest, staff } from '../trail/trial/staff-at-work.ts'
import { settingsFaults } from './settings-words.ts'

let before: Record<string, unknown>
beforeAll(async () => {
  await gatherStaff()
  before = (await staff().office.payload.findGlobal({ slug: 'settings', overrideAccess: true, depth: 0 })) as never
})
beforeEach(() => set(sampleSettings))
afterEach(async () => {
  await staff().office.rows('delete from settings_entries')
  await knock('reviewer', 'never-words/[of]', { of: 'all' }, { clear: true }).catch(() => null)
})
afterAll(async () => {
  const { association, contact } = before
  await set({ association, contact })
  await dismissStaff()
})

type Who = 'administrator' | 'second'

/** By the system, of whom nothing is asked. */
async function set(data: object): Promise<void> {
  await staff().office.payload.updateGlobal({ slug: 'settings', overrideAccess: true, data })
}

async function enter(who: Who, data: object): Promise<void> {
  await rest(who, 'POST', '/api/globals/settings?locale=fr', data)
}

async function said() {
  const { association, contact } = (await rest('administrator', 'GET', '/api/globals/settings?locale=fr')).body as {
    association: Record<string, unknown>
    contact: Record<string, unknown>
  }
  return { ...association, ...contact }
}

const email = { contact: { email: 'nous@example.org' } }
const name = (text: string) => ({ association: { name: text } })
const emptied = { association: { name: '', address: '', registration: '', publicationDirector: '', host: '' } }

describe('what the site says of the association', () => {
  it('changes when two administrators enter the same, and stays as it is until then', async () => {
    await expect(enter('administrator', email)).rejects.toThrow(settingsFaults.takesTwo.fr)
    expect(await said()).toMatchObject(sampleSettings.contact)
    await enter('second', email)
    expect(await said()).toMatchObject({ ...email.contact, ...sampleSettings.association })
  })

  it('does not change for one who enters it twice, nor for two who enter something else', async () => {
    for (const [who, data] of [
      ['administrator', email],
      ['administrator', email],
      ['second', { contact: { email: 'autre@example.org' } }],
      ['second', { ...email, ...name('Une autre association') }],
    ] as const)
      await expect(enter(who, data)).rejects.toThrow('409')
    expect(await said()).toMatchObject({ ...sampleSettings.contact, ...sampleSettings.association })
  })

  it('does not change with what was entered more than a day ago, or once already', async () => {
    await expect(enter('administrator', email)).rejects.toThrow('409')
    await staff().office.rows(`update settings_entries set at = now() - interval '25 hours'`)
    await expect(enter('second', email)).rejects.toThrow('409')
    await enter('administrator', email)
    await set(sampleSettings)
    await expect(enter('administrator', email)).rejects.toThrow('409')
  })

  it('is not emptied by one, and is filled in by one where nothing was ever said', async () => {
    const nothing = { ...emptied, contact: { email: null } }
    await expect(enter('administrator', nothing)).rejects.toThrow('409')
    await set(nothing)
    await enter('administrator', email)
    expect(await said()).toMatchObject(email.contact)
  })

  it('is saved with nothing changed, and with another campaign as the home page, by one', async () => {
    await enter('administrator', {})
    await enter('administrator', { ...sampleSettings, homeCampaign: null })
    await set({ homeCampaign: before['homeCampaign'] })
  })

  it.each([
    ['a telephone', name('Appelez le +33 6 12 34 56 78'), 'Nom (Numéro de téléphone)'],
    ['a military unit', name('Pour ceux de la в/ч 12345'), 'Nom ('],
    ['somebody’s mailbox', { association: { address: 'chez ivan.petrov@example.org' } }, 'Adresse postale ('],
  ])('never tells of %s, by whomever it is entered', async (_, data, named) => {
    for (const who of ['administrator', 'second'] as const) await expect(enter(who, data)).rejects.toThrow(named)
    await expect(set(data)).rejects.toThrow('(')
    expect(await said()).toMatchObject(sampleSettings.association)
  })

  it('never tells a word that must never be published', async () => {
    await knock('reviewer', 'never-words/[of]', { of: 'all' }, { words: ['Zvenigorodka'] })
    await expect(enter('administrator', name('Maison de Zvenigorodka'))).rejects.toThrow('Nom (')
  })

  it('may say what the law asks for', async () => {
    await expect(
      enter('administrator', {
        association: {
          ...sampleSettings.association,
          registration: 'Association loi 1901, RNA W751212345, SIREN 512 345 678',
          publicationDirector: 'Jeanne Exemple',
          host: 'Hébergeur SA, 12 rue de la Paix, 75002 Paris, +33 1 42 68 53 00, https://example.org',
        },
      }),
    ).rejects.toThrow(settingsFaults.takesTwo.fr)
  })
})
