import { bestLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import type { ReadCampaign } from './map-campaign.ts'
import type { Snapshot } from './snapshot.ts'

/** The campaign of the home page as a reader of `locale` sees it; null when none is chosen and published. */
export async function homeCampaign(snapshot: Snapshot, locale: Locale): Promise<ReadCampaign | null> {
  const lang = bestLocale(locale, homeLocales(snapshot.contents))
  if (snapshot.contents.home === null || lang === undefined) return null
  return snapshot.campaign(snapshot.contents.home, lang)
}

/** The languages in which the campaign of the home page is published. */
export function homeLocales({ home, campaigns }: PublishedContents): readonly Locale[] {
  return campaigns.find((campaign) => campaign.id === home)?.locales ?? []
}
