import Link from 'next/link'
import { LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type ServerProps } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { reviewPageOf } from '../../review/screen/review-addresses.ts'
import { nameStories } from '../../withdrawal/screen/name-stories.ts'
import { lapseWords } from '../lapse-words.ts'
import { readRenewed } from '../lapses.ts'
import './consent.css'

/** On a reviewer's first page: what was public until its consent ended, and may be again once somebody has read it. */
export async function StoriesRenewed({ i18n, payload, user }: ServerProps) {
  if (user === undefined || !mayDo(user, 'approve_text')) return null
  const req = await createLocalReq({ user }, payload)
  const renewed = await readRenewed(req)
  if (renewed.length === 0) return null
  const language = languageOf(i18n)
  const words = pickWords(lapseWords, language)
  const names = await nameStories({ payload, user, i18n }, [...new Set(renewed.map(({ story }) => story))])
  return (
    <section aria-labelledby="stories-renewed" className="desk stories-renewed">
      <h2 id="stories-renewed">{words.homeTitle}</h2>
      <p>{words.homeIntro}</p>
      <ul>
        {renewed.map(({ story, locale }) => (
          <li key={`${story} ${locale}`}>
            <Link href={reviewPageOf({ collection: 'stories', document: story, locale })} prefetch={false}>
              {names.get(story) ?? story} ({LOCALE_NAMES[locale]})
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
