import { isLocale } from '@campaign/shared/locales/locales.ts'
import { homeHref } from '../content/places.ts'
import type { PartnerDrawing } from '../partners/drawing/draw-partner-file.ts'
import { readPartnerFileName, typeOfPartnerFile } from '../partners/partner-files.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { describeText } from '../sharing/head/describe-text.ts'
import { notFound, unavailable, type Answer, type Visit } from './visit.ts'

export type DrawPartnerFile = (drawing: PartnerDrawing) => Promise<Uint8Array>

type Asked = { locale: string; name: string }

/** On a page of somebody else's it is asked for by each reader: not more often than this. Nothing on it can hurt anybody. */
const CACHE_CONTROL = 'public, max-age=3600'

/**
 * `/partners/{locale}/{name}`: a button or a poster, drawn from the association's name and the campaign's own words where
 * it has some in that language. Kept until one of these changes.
 */
export async function showPartnerFile(visit: Visit, { locale, name }: Asked, draw: DrawPartnerFile): Promise<Answer> {
  const { siteUrl, snapshot, log } = visit
  const file = readPartnerFileName(name)
  if (file === null || !isLocale(locale)) return notFound

  const association = (await snapshot.association()).name
  const home = file.kind === 'poster' ? await snapshot.campaign(snapshot.contents.home ?? '', locale) : null
  const campaign = home && {
    headline: home.campaign.headline,
    lead: describeText(plainText(home.campaign.introduction)),
  }
  try {
    const body = await draw({ file, locale, association, campaign, url: siteUrl + homeHref(locale) })
    const type = typeOfPartnerFile(file)
    return { kind: 'document', type, body: Buffer.from(body), cacheControl: CACHE_CONTROL }
  } catch (error) {
    log.error({ err: error }, 'a file for partners could not be drawn')
    return unavailable
  }
}
