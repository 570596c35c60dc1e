import type { UIFieldServerProps } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { showDay, showMoment } from '../../desk/show-date.ts'
import { Timeline } from '../../desk/Timeline.tsx'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { readConsentHistory, type ConsentEntry } from '../consent-history.ts'
import { holds, stateOfConsent } from '../consent-state.ts'
import { consentWords } from '../consent-words.ts'
import { knowConsent } from '../read-consent.ts'
import { consentStateWords } from '../story-consent-words.ts'
import { consentEventWords, consentOutcomes, consentPageWords } from './consent-page-words.ts'
import { showLastDay } from './show-days-left.ts'
import { PicturesOfConsent } from './PicturesOfConsent.tsx'
import { StoriesOfConsent } from './StoriesOfConsent.tsx'
import { WordCheck } from './WordCheck.tsx'
import './consent.css'

/** At the head of a consent: how it stands, what hangs on it, how it is withdrawn, and what happened to it. */
export async function ConsentPage({ id, i18n, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const { payload, user } = req
  const stored = await payload.findByID({
    collection: 'consents',
    id: String(id),
    overrideAccess: false,
    user,
    depth: 0,
    disableErrors: true,
  })
  if (stored === null) return null
  const language = languageOf(i18n)
  const words = pickWords(consentPageWords, language)
  const consent = knowConsent(stored)
  const state = stateOfConsent(consent, new Date())
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(consentOutcomes, language) }
  const history = mayDo(user, 'withdraw_consent') ? await readConsentHistory(req, consent.id) : []
  const names = await namesOfStaff(
    payload,
    history.map(({ actor }) => actor),
  )
  return (
    <div className="desk desk--record">
      <p className="desk__sentence" data-consent={state}>
        {consentStateWords[state][language]}
      </p>
      {stored.isSample === true ? <p>{words.sample}</p> : null}
      {state === 'to_review' ? <p>{words.askAgain}</p> : null}
      {holds(state) ? <p>{showLastDay(consent.expiresOn, language, new Date())}</p> : null}
      {state === 'expired' ? <p>{fillIn(words.ended, { day: showDay(stored.expiresOn, language) })}</p> : null}
      {state === 'withdrawn' ? (
        <p>{fillIn(words.withdrawnOn, { day: showDay(stored.withdrawnAt, language) })}</p>
      ) : null}
      <StoriesOfConsent consent={consent.id} language={language} req={req} />
      <PicturesOfConsent consent={consent.id} language={language} req={req} />
      {mayDo(user, 'withdraw_consent') ? (
        <section aria-labelledby="consent-withdraw" className="desk__part">
          <h3 id="consent-withdraw">{words.withdrawTitle}</h3>
          <ConfirmedAct
            isOffered={state !== 'withdrawn'}
            outcomes={outcomes}
            path={`/api/consent/${consent.id}/withdraw`}
            words={{
              button: words.withdraw,
              consequence: words.withdrawConsequence,
              confirm: words.withdrawConfirm,
              back: actWords.back[language],
              busy: actWords.busy[language],
            }}
          />
          <WordCheck
            outcomes={outcomes}
            path={`/api/consent/${consent.id}/word`}
            words={{
              label: words.wordBox,
              help: words.wordHelp,
              button: words.checkWord,
              busy: actWords.busy[language],
            }}
          />
        </section>
      ) : null}
      {history.length === 0 ? null : (
        <Timeline
          steps={history.map((entry, at) => ({
            key: String(at),
            when: showMoment(entry.at, language),
            what: tell(entry, language),
            who: entry.actor === null ? words.system : (names.get(entry.actor) ?? '—'),
            event: null,
          }))}
          title={words.history}
        />
      )}
      {mayDo(user, 'withdraw_consent') ? (
        <p>
          <a download href={`/api/consent/${consent.id}/export`}>
            {words.exportRecord}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function tell({ event, changes }: ConsentEntry, language: ReturnType<typeof languageOf>): string {
  const fields = Object.keys(changes).map((field) =>
    field in consentWords ? consentWords[field as keyof typeof consentWords].label[language] : field,
  )
  return fillIn(consentEventWords[event][language], { fields: fields.join(', ') })
}
