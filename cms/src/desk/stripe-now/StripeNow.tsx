import type { Locale } from '@campaign/shared/locales/locales.ts'
import { methodLabels } from '../../donations/money-move-labels.ts'
import { pickWords } from '../../languages/pick-words.ts'
import { outcomeWords } from '../act-words.ts'
import type { Side } from './compare-sides.ts'
import { sideNames, sideValues, stripeNowWords } from './side-words.ts'
import { StripeNowPanel } from './StripeNowPanel.tsx'

type StripeNowProps = { path: string; kind: 'payment' | 'subscription'; ours: Side; language: Locale }

/** The question to Stripe, with our own side laid out beside the answer. */
export function StripeNow({ path, kind, ours, language }: StripeNowProps) {
  const words = pickWords(stripeNowWords, language)
  return (
    <StripeNowPanel
      kind={kind}
      language={language}
      names={pickWords(sideNames, language)}
      ours={ours}
      outcomes={{
        ...pickWords(outcomeWords, language),
        unavailable: outcomeWords.payment_provider_unavailable[language],
        missing: words.nothing,
        no_payment: words.nothing,
        not_begun: words.nothing,
      }}
      path={path}
      values={pickWords({ ...methodLabels, ...sideValues }, language)}
      words={words}
    />
  )
}
