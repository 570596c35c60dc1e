import type { Locale } from '@campaign/shared/locales/locales.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { CampaignText } from './campaign-text.ts'

type SampleCampaign = {
  /** Internal name, seen by staff only. */
  title: string
  /** Minor units of EUR. */
  goal: number
  /** In the order of `CampaignText.facts`. `asOf`: UTC date on which the source said so. */
  facts: { sourceUrl?: string; asOf: string }[]
  partners: { name: string; url?: string }[]
  /** Minor units of EUR, in the order of `CampaignText.presets`. */
  presets: number[]
  texts: Record<Locale, CampaignText>
}

/**
 * The two figures are dated by the public reports of June 2024 that they agree with; the association confirms or
 * replaces them before a real campaign. Only the organisation its facts come from is named: a made-up partner beside
 * a real one would be read as real.
 */
export const sampleCampaign: SampleCampaign = {
  title: 'Refuser de se battre (campagne d’exemple)',
  goal: 6_000_000,
  facts: [
    { sourceUrl: 'https://zona.media', asOf: '2024-06-18' },
    { sourceUrl: 'https://iditelesom.org', asOf: '2024-06-30' },
    { asOf: '2024-06-30' },
    { asOf: '2024-06-30' },
    { asOf: '2024-06-30' },
    { asOf: '2024-06-30' },
  ],
  partners: [
    { name: 'Идите лесом (Get Lost)', url: 'https://iditelesom.org' },
    { name: 'A (exemple · example · пример)' },
    { name: 'B (exemple · example · пример)' },
  ],
  presets: [2_000, 5_000, 10_000, 25_000],
  texts: { fr, en, ru, uk, de },
}
