import type { PayloadRequest } from 'payload'
import { asOneAct } from '../../database/as-one-act.ts'
import { waitForTurn } from '../../drafts/wait-for-turn.ts'
import { writeInLanguage } from '../write-in-language.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { keepTrail } from '../../trail/keep-trail.ts'
import { isTranslated, translatedFields } from '../describe-text.ts'
import { readSource } from '../read-source.ts'
import { readStanding } from '../read-standing.ts'
import { markUntranslated } from './mark-untranslated.ts'

type StructureCopied =
  { outcome: 'copied' } | { outcome: 'refused'; code: 'not_found' | 'is_source' | 'not_empty' | 'no_structure' }

/**
 * Brings the long texts of the source into a language in which nothing is written, as a draft by `req.user`: what they
 * are made of as it is, their words marked as still to be translated. Nothing with such a mark is called finished,
 * approved or public (`holdsUntranslated`). Short fields stay empty: there is nothing to them but their words.
 */
export function copyStructure(req: PayloadRequest, text: ReviewedText): Promise<StructureCopied> {
  return asOneAct(
    req,
    () => copy(req, text),
    ({ outcome }) => outcome === 'copied',
  )
}

async function copy(req: PayloadRequest, text: ReviewedText): Promise<StructureCopied> {
  const { collection, document } = text
  await waitForTurn(req, document)
  const standing = await readStanding(req, text)
  if (standing === null) return { outcome: 'refused', code: 'not_found' }
  if (standing.isSource) return { outcome: 'refused', code: 'is_source' }
  if (standing.text !== null) return { outcome: 'refused', code: 'not_empty' }

  const source = await readSource(req, text, standing)
  const { fields } = req.payload.collections[collection].config
  const long = translatedFields(fields).filter(
    (field) => field.type === 'richText' && isTranslated(field) && source[field.name] !== undefined,
  )
  if (long.length === 0) return { outcome: 'refused', code: 'no_structure' }
  const data = Object.fromEntries(long.map(({ name }) => [name, markUntranslated(source[name])]))
  await writeInLanguage(req, text, data)
  await keepTrail(req, { act: 'structure_copied', ...text })
  return { outcome: 'copied' }
}
