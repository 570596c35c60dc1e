import type { Locale } from '@campaign/shared/locales/locales.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { placeWords, REQUEST_FORMS } from '../screen/copy-words.ts'
import { OUTSIDE_PLACES, type OutsidePlace } from '../withdrawal.ts'
import { ARCHIVE_LETTER, requestWords } from './request-words.ts'

type Words = Record<keyof typeof requestWords, string>

/**
 * Everything a reviewer needs to ask others to remove their copies of a withdrawn story, as one plain text in their own
 * language: to whom, by which way, in which words. `addresses`: all that the story ever had.
 */
export function writeRemovalRequests(addresses: readonly string[], language: Locale): string {
  const words: Words = pickWords(requestWords, language)
  const parts = OUTSIDE_PLACES.map((place) => `${placeWords[place][language]}\n${writeRequest(place, words)}`)
  return [words.title, words.caution, ...parts, `${words.addresses}\n${addresses.join('\n')}`].join('\n\n')
}

function writeRequest(place: OutsidePlace, words: Words): string {
  const form = REQUEST_FORMS[place]
  if (place === 'partners') return `${words.toPartners}\n\n${indent(words.partnerLetter)}`
  if (form === null) return words.onEachCopy
  if (!form.startsWith('mailto:')) return fillIn(words.byForm, { form })
  return `${fillIn(words.byMail, { form: form.slice('mailto:'.length) })}\n\n${indent(ARCHIVE_LETTER)}`
}

function indent(letter: string): string {
  return letter.replaceAll(/^/gm, '    ')
}
