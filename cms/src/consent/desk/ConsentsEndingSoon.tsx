import Link from 'next/link'
import type { BeforeListTableServerProps } from 'payload'
import { pageOf } from '../../desk/addresses.ts'
import { todayInParis } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { stateOfConsent } from '../consent-state.ts'
import { knowConsent } from '../read-consent.ts'
import { consentStateWords } from '../story-consent-words.ts'
import { consentPageWords } from './consent-page-words.ts'
import { showLastDay } from './show-days-left.ts'
import './consent.css'

const DAY = 86_400_000
const SOON = 60 * DAY

/** Above the list: what ends within two months, or should be asked again, the soonest first. */
export async function ConsentsEndingSoon({ i18n, payload, user }: BeforeListTableServerProps) {
  const language = languageOf(i18n)
  const now = new Date()
  const today = Date.parse(todayInParis(now))
  const { docs } = await payload.find({
    collection: 'consents',
    overrideAccess: false,
    user: user ?? null,
    where: {
      and: [
        { withdrawnAt: { exists: false } },
        { expiresOn: { greater_than_equal: new Date(today).toISOString() } },
        {
          or: [
            { expiresOn: { less_than: new Date(today + SOON).toISOString() } },
            { reviewOn: { less_than: new Date(today + DAY).toISOString() } },
          ],
        },
      ],
    },
    sort: 'expiresOn',
    limit: 20,
    depth: 0,
  })
  return (
    <section aria-labelledby="consents-soon" className="desk consent-soon">
      <h2 id="consents-soon">{consentPageWords.soon[language]}</h2>
      {docs.length === 0 ? <p>{consentPageWords.soonNone[language]}</p> : null}
      <ul>
        {docs.map((stored) => {
          const consent = knowConsent(stored)
          return (
            <li key={consent.id}>
              <Link href={pageOf('consents', consent.id)} prefetch={false}>
                {consent.caseCode}
              </Link>{' '}
              {consentStateWords[stateOfConsent(consent, now)][language]}.{' '}
              {showLastDay(consent.expiresOn, language, now)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
