import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { pageOf } from '../../desk/addresses.ts'
import { consentPageWords } from './consent-page-words.ts'

type Props = { consent: string; language: Locale; req: PayloadRequest }

/** The stories that are told under a consent, for whoever may see them. */
export async function StoriesOfConsent({ consent, language, req: { payload, user } }: Props) {
  const { docs } = await payload.find({
    collection: 'stories',
    overrideAccess: false,
    user,
    where: { consent: { equals: consent } },
    draft: true,
    locale: 'all',
    select: { title: true, _status: true },
    sort: '-updatedAt',
    depth: 0,
    limit: 50,
  })
  return (
    <section aria-labelledby="consent-stories" className="desk__part">
      <h3 id="consent-stories">{consentPageWords.stories[language]}</h3>
      {docs.length === 0 ? <p>{consentPageWords.noStories[language]}</p> : null}
      <ul>
        {docs.map(({ id, title }) => (
          <li key={id}>
            <Link href={pageOf('stories', id)} prefetch={false}>
              {titleIn(title, language) ?? id}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In the reader's language, or in any. */
function titleIn(title: unknown, language: Locale): string | undefined {
  const titles = (title ?? {}) as Record<string, string | null>
  return titles[language] ?? Object.values(titles).find((one) => typeof one === 'string' && one !== '') ?? undefined
}
