import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { fillIn, languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import type { HiddenStory } from '../read-withdrawals.ts'
import { withdrawalOf } from './addresses.ts'
import { HiddenStoryActs } from './HiddenStoryActs.tsx'
import { nameStories } from './name-stories.ts'
import { pageWords, storyWords } from './withdrawal-words.ts'

/** More than these are counted; each has its page. Those somebody wants back come first. */
const SHOWN = 50

/** Every hidden story, with what can be done about it. */
export async function HiddenStories({ req, hidden }: { req: PayloadRequest; hidden: readonly HiddenStory[] }) {
  const language = languageOf(req.i18n)
  const wanted = (story: HiddenStory) => (story.restoreAskedBy === null ? 1 : 0)
  const shown = hidden.toSorted((one, other) => wanted(one) - wanted(other)).slice(0, SHOWN)
  const titles = await nameStories(
    req,
    shown.map(({ story }) => story),
  )
  const names = await namesOfStaff(
    req.payload,
    shown.flatMap(({ hiddenBy, restoreAskedBy }) => [hiddenBy, restoreAskedBy]),
  )
  const reviewer = mayDo(req.user, 'withdraw_stories') ? (req.user?.id ?? null) : null
  return (
    <section aria-labelledby="withdrawal-hidden" className="desk__part">
      <h2 id="withdrawal-hidden">{pageWords.hidden[language]}</h2>
      {hidden.length === 0 ? <p className="desk__quiet">{pageWords.noneHidden[language]}</p> : null}
      <ul className="withdrawal-list">
        {shown.map((one) => (
          <li key={one.story}>
            <h3>
              <Link href={withdrawalOf(one.story)} prefetch={false}>
                {titles.get(one.story) ?? storyWords.untitled[language]}
              </Link>
            </h3>
            <HiddenStoryActs hidden={one} language={language} names={names} reviewer={reviewer} />
          </li>
        ))}
      </ul>
      {hidden.length > SHOWN ? <p>{fillIn(pageWords.more[language], { count: hidden.length - SHOWN })}</p> : null}
    </section>
  )
}
