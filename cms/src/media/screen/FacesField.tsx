import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { nameLanguage } from '../../consent/name-language.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { pageOf } from '../../desk/addresses.ts'
import { showDay, showMoment } from '../../desk/show-date.ts'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { listConsentsForFaces } from '../consented/list-consents-for-faces.ts'
import { readSender, readShownFaces } from '../consented/keep-face-consents.ts'
import { withMargin, type Box } from '../face-boxes.ts'
import { isGone } from '../face-state.ts'
import { faceStateNames } from '../face-words.ts'
import { readHeldUntil } from '../held/read-held-until.ts'
import { readAsAsker } from '../read-as-asker.ts'
import { coverOutcomes, coverWords, showWords, stateWords } from './cover-words.ts'
import { CoverEditor } from './CoverEditor.tsx'
import { proposeBoxes } from './propose-boxes.ts'
import { SearchAgain } from './SearchAgain.tsx'
import { ShownUnder } from './ShownUnder.tsx'
import { tellWhoMayShow, type WhoMayShow } from './tell-who-may-show.ts'
import './cover.css'

/** On the page of a picture: what is known of the faces in it, and what to do about them. */
export async function FacesField({ id, i18n, req }: UIFieldServerProps) {
  const language = languageOf(i18n)
  const said = pickWords(stateWords, language)
  if (id === undefined) return <p className="field-type desk cover">{said.new}</p>
  const picture = await readAsAsker(req, String(id))
  if (picture === null) return null
  const { filename, width, height } = picture
  const faceState = picture.faceState ?? 'not_scanned'
  const until = await readHeldUntil(req, picture.id)
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(coverOutcomes, language) }
  const words = {
    ...{ ...pickWords(coverWords, language), ...pickWords(showWords, language), busy: actWords.busy[language] },
  }
  const mayCover = mayDo(req.user, 'cover_picture') && !isGone(faceState) && filename && width && height
  const measure = { width: width ?? 1, height: height ?? 1 }
  const found = ((picture.faces ?? []) as Box[]).map((face) => withMargin(face, measure))
  const shown = await readShownFaces(req, picture.id)
  const consents = await consentsFor(req, language)
  const sender = await readSender(req, picture.id)
  const whoMayShow = tellWhoMayShow({ user: req.user, sender, hasConsents: consents.length > 0, faceState })
  const editor = mayCover ? (
    <CoverEditor
      consents={whoMayShow === 'they' ? consents : []}
      covers={proposeBoxes(found, shown, { mayShow: whoMayShow === 'they' })}
      key={filename}
      measure={measure}
      outcomes={outcomes}
      path={`/api/pictures/${picture.id}`}
      seen={filename}
      words={words}
    />
  ) : null
  return (
    <section aria-labelledby="picture-faces" className="field-type desk cover">
      <h2 id="picture-faces">{faceStateNames[faceState][language]}</h2>
      <p>{said[faceState]}</p>
      {until === null ? null : <p>{fillIn(said.heldUntil, { date: showMoment(until, language) })}</p>}
      <ShownUnder faces={shown} language={language} req={req} />
      {mayCover && (faceState === 'not_scanned' || faceState === 'scan_failed') ? (
        <SearchAgain outcomes={outcomes} path={`/api/pictures/${picture.id}/search`} seen={filename} words={words} />
      ) : null}
      {faceState === 'faces_found' ? <WhyNotShown language={language} who={whoMayShow} /> : null}
      {faceState === 'faces_found' || editor === null ? (
        editor
      ) : (
        <details>
          <summary>{faceState === 'consented' ? words.coverOrChange : words.coverMore}</summary>
          {editor}
        </details>
      )}
    </section>
  )
}

/** Why the editor offers to cover, and nothing else. */
function WhyNotShown({ language, who }: { language: Locale; who: WhoMayShow }) {
  if (who === 'they' || who === 'nobody') return null
  return (
    <p className="cover-why">
      {showWords[WHY[who]][language]}{' '}
      {who === 'no_consent' ? (
        <Link href="/admin/collections/consents" prefetch={false}>
          {showWords.toConsents[language]}
        </Link>
      ) : null}
    </p>
  )
}

const WHY = { reviewer: 'byReviewer', another: 'byAnother', no_consent: 'noConsents' } as const

/** As the editor offers them: "Montrer, consentement KM-4821 (jusqu’au 3 novembre 2027 ; fr, ru)". */
async function consentsFor(req: PayloadRequest, language: Locale) {
  const known = mayDo(req.user, 'show_faces') ? await listConsentsForFaces(req) : []
  return known.map(({ id, caseCode, expiresOn, languages }) => ({
    ...{ id, code: caseCode, href: pageOf('consents', id) },
    label: fillIn(showWords.answerShow[language], {
      code: caseCode,
      day: showDay(`${expiresOn}T12:00:00Z`, language),
      languages: new Intl.ListFormat(language).format(languages.map((code) => nameLanguage(code)[language])),
    }),
  }))
}
