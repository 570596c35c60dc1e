import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import type { ReviewedText } from '../reviewed.ts'
import { findingClassWords } from '../screen/finding-words.ts'
import { nameFields } from '../screen/name-fields.ts'
import { sayLabel } from '../screen/say-label.ts'
import { readReturn } from './read-return.ts'
import { returnWords } from './return-words.ts'

type ReturnedNoticeProps = { req: PayloadRequest; text: ReviewedText; language: Locale }

/** What a reviewer wrote to a text that they sent back; nothing where none did. */
export async function ReturnedNotice({ req, text, language }: ReturnedNoticeProps) {
  const returned = await readReturn(req, text)
  if (returned === null) return null
  const words = pickWords(returnWords, language)
  const { fields } = req.payload.collections[text.collection].config
  const placeOf = (path: string): string => {
    const [first = ''] = path.split('.')
    const field = nameFields(fields).find(({ name }) => name === first)
    return sayLabel(field && 'label' in field ? field.label : undefined, first, { language, t: (key: string) => key })
  }
  return (
    <aside aria-labelledby="returned-title" className="desk returned" data-returned={text.locale}>
      <h2 id="returned-title">
        {fillIn(words.isReturned, {
          name: returned.by === '' ? words.somebody : returned.by,
          date: showMoment(returned.at.toISOString(), language),
        })}
      </h2>
      <p className="returned__reason">{returned.reason}</p>
      {returned.pointed.length === 0 ? null : (
        <ul>
          {returned.pointed.map(({ class: kind, path }, at) => (
            <li key={at}>
              {findingClassWords[kind][language]} · {placeOf(path)}
            </li>
          ))}
        </ul>
      )}
      <p className="desk__quiet">{words.whatNow}</p>
    </aside>
  )
}
