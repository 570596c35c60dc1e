import type { UIFieldServerProps } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { showMoment } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { asSystem } from '../../people/as-system.ts'
import { withMargin, type Box } from '../face-boxes.ts'
import { faceStateNames } from '../face-words.ts'
import { readHeldUntil } from '../held/read-held-until.ts'
import { coverOutcomes, coverWords, stateWords } from './cover-words.ts'
import { CoverEditor } from './CoverEditor.tsx'
import { SearchAgain } from './SearchAgain.tsx'
import './cover.css'

/** On the page of a picture: what is known of the faces in it, and what to do about them. */
export async function FacesField({ id, i18n, req }: UIFieldServerProps) {
  const language = languageOf(i18n)
  const said = pickWords(stateWords, language)
  if (id === undefined) return <p className="field-type desk cover">{said.new}</p>
  const picture = await req.payload.findByID({
    ...asSystem('whoever opened this page may see the picture'),
    ...{ collection: 'media', id: String(id), depth: 0, disableErrors: true },
  })
  if (picture === null) return null
  const { filename, width, height } = picture
  const faceState = picture.faceState ?? 'not_scanned'
  const until = await readHeldUntil(req, picture.id)
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(coverOutcomes, language) }
  const words = { ...pickWords(coverWords, language), busy: actWords.busy[language] }
  const mayCover = mayDo(req.user, 'cover_picture') && faceState !== 'expired' && filename && width && height
  const faces = ((picture.faces ?? []) as Box[]).map((face) => ({ ...face }))
  const measure = { width: width ?? 1, height: height ?? 1 }
  const editor = mayCover ? (
    <CoverEditor
      covers={faces.map((face) => withMargin(face, measure))}
      key={filename}
      measure={measure}
      outcomes={outcomes}
      path={`/api/pictures/${picture.id}/cover`}
      seen={filename}
      words={words}
    />
  ) : null
  return (
    <section aria-labelledby="picture-faces" className="field-type desk cover">
      <h2 id="picture-faces">{faceStateNames[faceState][language]}</h2>
      <p>{said[faceState]}</p>
      {until === null ? null : <p>{fillIn(said.heldUntil, { date: showMoment(until, language) })}</p>}
      {mayCover && (faceState === 'not_scanned' || faceState === 'scan_failed') ? (
        <SearchAgain outcomes={outcomes} path={`/api/pictures/${picture.id}/search`} seen={filename} words={words} />
      ) : null}
      {faceState === 'faces_found' || editor === null ? (
        editor
      ) : (
        <details>
          <summary>{words.coverMore}</summary>
          {editor}
        </details>
      )}
    </section>
  )
}
