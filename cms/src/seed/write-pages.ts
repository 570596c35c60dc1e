import { DEFAULT_LOCALE, LOCALES } from '@campaign/shared/locales/locales.ts'
import { publishSample } from '../review/publish-sample.ts'
import { samplePages } from './contents.ts'
import type { Pen } from './pen.ts'
import type { SamplePage } from './pages/page-text.ts'
import { richText } from './rich-text.ts'

export async function writePages(pen: Pen): Promise<void> {
  for (const page of samplePages) await writePage(pen, page)
}

async function writePage({ payload, req }: Pen, { kind, conformity, texts }: SamplePage): Promise<void> {
  const { id } = await payload.create({
    collection: 'pages',
    locale: DEFAULT_LOCALE,
    draft: true,
    overrideAccess: true,
    req,
    data: { kind, conformity, _status: 'draft' },
  })
  for (const locale of LOCALES) {
    const text = texts[locale]
    if (text === undefined) continue
    const data = { title: text.title, body: richText(text.body), _status: 'draft' as const }
    await payload.update({ collection: 'pages', id, locale, draft: true, overrideAccess: true, req, data })
    await publishSample(req, { collection: 'pages', document: id, locale })
  }
}
