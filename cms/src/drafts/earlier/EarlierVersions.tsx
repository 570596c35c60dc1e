import type { PayloadRequest } from 'payload'
import { actWords, outcomeWords } from '../../desk/act-words.ts'
import { ConfirmedAct } from '../../desk/ConfirmedAct.tsx'
import { fillIn, languageOf, pickWords } from '../../languages/pick-words.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { countEarlierVersions } from './count-earlier.ts'
import { earlierOutcomes, earlierWords } from './earlier-words.ts'

/** Where a reviewer takes away what a text said before it was mended. */
export async function EarlierVersions({ req, text }: { req: PayloadRequest; text: ReviewedText }) {
  const language = languageOf(req.i18n)
  const words = pickWords(earlierWords, language)
  const count = await countEarlierVersions(req, text)
  return (
    <section aria-labelledby="earlier-versions" className="desk__part" data-earlier={count}>
      <h2 id="earlier-versions">{words.title}</h2>
      <p>{count === 0 ? words.none : fillIn(words.kept, { count })}</p>
      {count === 0 ? null : <p className="desk__quiet">{words.why}</p>}
      <ConfirmedAct
        isOffered={count > 0}
        outcomes={pickWords({ ...outcomeWords, ...earlierOutcomes }, language)}
        path={`/api/drafts/earlier/${text.collection}/${text.document}`}
        words={{
          ...{ button: words.remove, consequence: words.consequence, confirm: words.confirm },
          ...pickWords(actWords, language),
        }}
      />
    </section>
  )
}
