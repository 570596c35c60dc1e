import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showDay } from '../../desk/show-date.ts'
import { fillIn, pickWords } from '../../languages/pick-words.ts'
import { reviewPageOf } from '../../review/screen/review-addresses.ts'
import { lapseWords } from '../lapse-words.ts'
import type { Lapse } from '../lapses.ts'

type StoryLapseProps = { lapse: Lapse; holdsAgain: boolean; language: Locale }

/** Why a text that was public is not any more, and what brings it back. */
export function StoryLapse({ lapse, holdsAgain, language }: StoryLapseProps) {
  const words = pickWords(lapseWords, language)
  const { story, locale, at } = lapse
  return (
    <div data-lapse={holdsAgain ? 'renewed' : 'ended'}>
      <p>{fillIn(holdsAgain ? words.renewed : words.ended, { day: showDay(at, language) })}</p>
      {holdsAgain ? (
        <p>
          <Link href={reviewPageOf({ collection: 'stories', document: story, locale })} prefetch={false}>
            {words.review}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
