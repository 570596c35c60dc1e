import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Pen } from './pen.ts'

/** What a sample story is public under: it is about nobody, and the record says that it is a sample. Gives its id. */
export async function writeSampleConsent({ payload, req }: Pen): Promise<string> {
  const { id } = await payload.create({
    collection: 'consents',
    draft: false,
    overrideAccess: true,
    req,
    data: {
      scope: ['text'],
      languages: [...LOCALES],
      channels: ['site'],
      informedHow: 'in_person',
      informedIn: 'ru',
      risksExplained: true,
      aidIndependent: true,
      agreedOn: new Date().toISOString(),
      withdrawalWord: 'exemple',
      isSample: true,
    },
  })
  return id
}
