import Link from 'next/link'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import { pageOf } from '../../desk/addresses.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { consentPageWords } from './consent-page-words.ts'

/** The pictures that show a face because of this consent, for whoever may see them; nothing where there are none. */
export async function PicturesOfConsent({
  consent,
  language,
  req,
}: {
  consent: string
  language: Locale
  req: PayloadRequest
}) {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ media: string }>(
    sql`select media from face_consents where consent = ${consent} group by media order by min(id)`,
  )
  if (rows.length === 0) return null
  const { docs } = await req.payload.find({
    collection: 'media',
    overrideAccess: false,
    user: req.user,
    where: { id: { in: rows.map(({ media }) => media) } },
    locale: language,
    select: { alt: true },
    depth: 0,
    pagination: false,
  })
  return (
    <section aria-labelledby="consent-pictures" className="desk__part">
      <h3 id="consent-pictures">{consentPageWords.pictures[language]}</h3>
      <p>{consentPageWords.picturesEnd[language]}</p>
      <ul>
        {docs.map(({ id, alt }, at) => (
          <li key={id}>
            <Link href={pageOf('media', id)} prefetch={false}>
              {alt?.trim() || fillIn(consentPageWords.pictureOf[language], { number: at + 1 })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
