import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload, TypedUser } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { showAgo } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import type { Words } from '../../languages/words.ts'
import { accountDatabase } from '../account-database.ts'
import { listSessions } from '../sessions/keep-sessions.ts'
import { browserWords, securityOutcomes, securityWords, systemWords } from './security-words.ts'

/** Where somebody is signed in, in coarse words; each can be ended from here. */
export async function OwnSessions({
  payload,
  user,
  language,
}: {
  payload: Payload
  user: TypedUser
  language: Locale
}) {
  const sessions = await listSessions(accountDatabase(payload), user.id)
  const words = pickWords(securityWords, language)
  const outcomes = { ...pickWords(outcomeWords, language), ...pickWords(securityOutcomes, language) }
  const acting = { outcomes, act: pickWords(actWords, language) }
  const { _sid: own } = user as { _sid?: unknown }
  const now = new Date()
  return (
    <>
      <h3>{words.sessions}</h3>
      <ul className="security__sessions">
        {sessions.map(({ id, browser, system, begunAt, seenAt }) => (
          <li key={id}>
            <span>
              {fillIn(words.session, {
                browser: inLanguage(browserWords[browser], language),
                system: inLanguage(systemWords[system], language),
                begun: showAgo(begunAt, now, language),
                seen: showAgo(seenAt, now, language),
              })}
              {id === own ? ` · ${words.thisOne}` : ''}
            </span>
            {id === own ? null : (
              <ConfirmedAct
                body={{ id }}
                outcomes={acting.outcomes}
                path="/api/account/own/end-session"
                words={{ ...acting.act, button: words.endOne }}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ConfirmedAct
          body={{}}
          outcomes={acting.outcomes}
          path="/api/account/own/end-others"
          words={{ ...acting.act, button: words.endOthers }}
        />
      ) : null}
    </>
  )
}

/** A maker's name is the same in all languages; that one is not known is said in words. */
function inLanguage(name: string | Words, language: Locale): string {
  return typeof name === 'string' ? name : name[language]
}
