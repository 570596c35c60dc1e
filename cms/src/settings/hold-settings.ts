import { isDeepStrictEqual } from 'node:util'
import { APIError, type GlobalBeforeChangeHook, type PayloadRequest } from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { EVERY_TEXT } from '../never-words/never-words-of.ts'
import { neverWordRefusalWords } from '../never-words/never-word-words.ts'
import { readNeverWords } from '../never-words/read-never-words.ts'
import { findingClassWords } from '../review/screen/finding-words.ts'
import { enteredByTwo } from './enter-by-two.ts'
import { findInSettings, whatSettingsSay, type FoundInSettings, type SaidByPlace } from './find-in-settings.ts'
import { settingsFaults, settingsWords } from './settings-words.ts'

type Values = Record<string, unknown>

/**
 * What every page says of the association, and where people write to, goes through what texts go through: nothing that
 * leads to a person may slip in, and one account that was taken over cannot send people to somebody else's mailbox. Two
 * administrators enter the same. What was never filled in, one may fill in.
 */
export const holdSettings: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = whatSettingsSay((originalDoc ?? {}) as Values)
  const now = whatSettingsSay({ ...(originalDoc as Values | undefined), ...(data as Values) })
  if (isDeepStrictEqual(before, now)) return data
  await refuseFindings(req, before, now)
  if (!req.user || before.size === 0 || (await enteredByTwo(req, now))) return data
  throw new APIError(sayTo(req, settingsFaults.takesTwo), 409, null, true)
}

async function refuseFindings(req: PayloadRequest, before: SaidByPlace, now: SaidByPlace): Promise<void> {
  const neverWords = await readNeverWords(req, { collection: 'pages', document: EVERY_TEXT }, { shared: {} })
  if (!neverWords.isReadable) refuse(sayTo(req, neverWordRefusalWords.never_words_unreadable))
  const found = findInSettings(before, now, neverWords)
  if (found.length === 0) return
  const named = [...new Set(found.map((one) => name(req, one)))].join('; ')
  refuse(sayTo(req, settingsFaults.found).replace('{found}', () => named))
}

function refuse(words: string): never {
  throw new APIError(words, 422, null, true)
}

function name(req: PayloadRequest, { place, class: kind }: FoundInSettings): string {
  const field = place.split('.').at(-1) ?? ''
  const words = isNamed(field) ? sayTo(req, settingsWords[field].label) : field
  return `${words} (${sayTo(req, findingClassWords[kind])})`
}

function isNamed(field: string): field is keyof typeof settingsWords {
  return Object.hasOwn(settingsWords, field)
}
