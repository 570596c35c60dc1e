import type { Frequency } from '@campaign/shared/donations/checkout.ts'
import { rulesOf, type Currency } from '@campaign/shared/money/currencies.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import type { Campaign } from '../content/view-models.ts'

/** `makesPossible`: in the campaign's own words; null where it says nothing of this amount. */
export type OfferedAmount = { amount: Money; makesPossible: string | null }

/** The amounts to choose from: the campaign's own for a single gift in euros, else round ones of the currency. */
export function offerAmounts(
  campaign: Pick<Campaign, 'presets'>,
  { currency, frequency }: { currency: Currency; frequency: Frequency },
): readonly OfferedAmount[] {
  if (currency === 'EUR' && frequency === 'once') return campaign.presets
  return rulesOf(currency).presets[frequency].map((minor) => ({ amount: { minor, currency }, makesPossible: null }))
}
