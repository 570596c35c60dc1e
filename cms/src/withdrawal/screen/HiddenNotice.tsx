import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { poolOf } from '../pool-of.ts'
import { isHidden } from '../withheld-stories.ts'
import { withdrawalOf } from './addresses.ts'
import { storyWords } from './withdrawal-words.ts'

/** Above the tabs of a story that is hidden: they speak of what is public in it, and no reader sees that. */
export async function HiddenNotice({ req, text }: { req: PayloadRequest; text: ReviewedText }) {
  if (text.collection !== 'stories' || !(await isHidden(poolOf(req), text.document))) return null
  const language = languageOf(req.i18n)
  return (
    <p className="desk-caution desk__before-act" data-hidden>
      {storyWords.isHidden[language]}{' '}
      <Link href={withdrawalOf(text.document)} prefetch={false}>
        {storyWords.tab[language]}
      </Link>
    </p>
  )
}
