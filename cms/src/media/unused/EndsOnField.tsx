import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest, UIFieldServerProps } from 'payload'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readAsAsker } from '../read-as-asker.ts'
import { KeepPicture } from './KeepPicture.tsx'
import { keepOutcomes, unusedNotes } from './unused-words.ts'
import '../screen/cover.css'

/** On the page of a picture that no text shows: until when it is kept, and how it stays. Nothing on any other. */
export async function EndsOnField({ id, i18n, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const picture = await readAsAsker(req, String(id))
  if (picture === null || (!picture.endsOn && !picture.keptAt)) return null
  const language = languageOf(i18n)
  const words = pickWords(unusedNotes, language)
  return (
    <section aria-labelledby="picture-unused" className="field-type desk cover">
      <h2 id="picture-unused">{words.title}</h2>
      {picture.endsOn ? (
        <Ending language={language} picture={picture} req={req} words={words} />
      ) : (
        <p>
          {fillIn(words.kept, {
            name: await nameOf(req, picture.keptBy, words.nobody),
            date: showDay(picture.keptAt, language),
          })}
        </p>
      )}
    </section>
  )
}

type EndingProps = {
  language: Locale
  picture: Media
  req: PayloadRequest
  words: Record<keyof typeof unusedNotes, string>
}

function Ending({ language, picture, req, words }: EndingProps) {
  const days = { since: showDay(picture.unusedSince, language), date: showDay(picture.endsOn, language) }
  return (
    <>
      <p>{fillIn(words.ends, days)}</p>
      {mayDo(req.user, 'keep_picture') ? (
        <KeepPicture
          outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(keepOutcomes, language) }}
          path={`/api/pictures/${picture.id}/keep`}
          words={{ keep: words.keep, busy: actWords.busy[language] }}
        />
      ) : (
        <p>{words.byReviewer}</p>
      )}
    </>
  )
}

async function nameOf(req: PayloadRequest, person: string | null | undefined, nobody: string): Promise<string> {
  return (await namesOfStaff(req.payload, [person])).get(person ?? '') ?? nobody
}
