import type { Locale } from '@campaign/shared/locales/locales.ts'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { pickWords } from '../../languages/pick-words.ts'
import type { ReviewedText } from '../reviewed.ts'
import { returnPathOf } from '../screen/review-addresses.ts'
import { returnOutcomes, returnWords } from './return-words.ts'
import { ReturnForm, type Pointable } from './ReturnForm.tsx'

type ReturnSectionProps = { text: ReviewedText; language: Locale; pointable?: readonly Pointable[] }

const NONE: readonly Pointable[] = []

/** The other thing a reviewer may decide: that somebody is to change the text first. */
export function ReturnSection({ text, language, pointable = NONE }: ReturnSectionProps) {
  return (
    <section aria-labelledby="review-return" className="desk__part">
      <h2 id="review-return">{returnWords.title[language]}</h2>
      <p>{returnWords.intro[language]}</p>
      <ReturnForm
        outcomes={pickWords({ ...outcomeWords, ...returnOutcomes }, language)}
        path={returnPathOf(text)}
        pointable={pointable}
        words={{ ...pickWords(returnWords, language), busy: actWords.busy[language] }}
      />
    </section>
  )
}
