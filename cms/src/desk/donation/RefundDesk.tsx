import type { Donation } from '@campaign/shared/cms/payload-types.ts'
import { isPaid } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { refundReasonLabels } from '../../donations/money-move-labels.ts'
import { STAFF_REASONS } from '../../donations/request-refund.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { actWords, outcomeWords } from '../act-words.ts'
import { cautionOnRefund } from './caution-on-refund.ts'
import { RefundPanel } from './RefundPanel.tsx'
import { refundOutcomes, refundWords } from './refund-words.ts'

/** The panel to give money back, where some arrived: whether it may go is decided by the door again. */
export function RefundDesk({ donation, language }: { donation: Donation; language: Locale }) {
  const { id, amount, refunded, disputed, currency, state, origin } = donation
  const left = amount - refunded - disputed
  if (!isPaid(state) && state !== 'needs_care') return null
  const isManual = origin === 'manual'
  const reasons = STAFF_REASONS.filter((reason) => isManual || reason !== 'returned')
  return (
    <RefundPanel
      caution={cautionOnRefund(donation, language)}
      currency={currency}
      donation={id}
      isManual={isManual}
      language={language}
      left={left}
      outcomes={{ ...pickWords(outcomeWords, language), ...pickWords(refundOutcomes, language) }}
      reasons={(isManual ? reasons.toReversed() : reasons).map((value) => ({
        value,
        label: refundReasonLabels[value][language],
      }))}
      words={{ ...pickWords(actWords, language), ...pickWords(refundWords, language) }}
    />
  )
}
