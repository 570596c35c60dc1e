import type { FindingClass } from '../findings/finding.ts'
import { findIdentifiers } from '../findings/find-identifiers.ts'
import { findNeverWords } from '../findings/never-words/find-never-words.ts'
import { readFindableTexts } from '../findings/read-findable-texts.ts'
import type { KeptNeverWords } from '../never-words/read-never-words.ts'

type Values = Record<string, unknown>

/** What readers meet, by its place ("association.name"). Which campaign is the home page is approved as a text. */
export type SaidByPlace = ReadonlyMap<string, string>

export function whatSettingsSay({ association, contact }: Values): SaidByPlace {
  const texts = readFindableTexts({ association, contact }, NOTHING_IS_HARMLESS)
  return new Map(texts.map(({ path, text }) => [path, text.replaceAll('\r\n', '\n').trim()]))
}

const NOTHING_IS_HARMLESS = { anywhere: new Set(['id']), at: new Set<string>() }

const NUMBERS = ['passport', 'tax_or_insurance_number', 'case_number', 'phone'] as const

/** What a field is there to say. */
const MEANT: Readonly<Record<string, readonly FindingClass[]>> = {
  'association.address': ['address'],
  'association.registration': NUMBERS,
  'association.publicationDirector': ['full_name'],
  'association.host': ['address', 'mail', 'link', ...NUMBERS],
  'contact.email': ['mail'],
}

export type FoundInSettings = { place: string; class: FindingClass }

/** What stands in `now`, was not there before, and is not what its field is there for. */
export function findInSettings(
  before: SaidByPlace,
  now: SaidByPlace,
  { digests, key }: KeptNeverWords,
): FoundInSettings[] {
  return [...now]
    .filter(([place, text]) => before.get(place) !== text)
    .flatMap(([place, text]) =>
      [...findNeverWords(text, digests, key), ...findIdentifiers(text)]
        .filter((found) => !(MEANT[place] ?? []).includes(found.class))
        .map((found) => ({ place, class: found.class })),
    )
}
