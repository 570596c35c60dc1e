import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'
import { donationFieldLabels } from '../../donations/donation-labels.ts'
import { showMoney } from '../../donations/show-money.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { mayDo } from '../../people/may-do.ts'
import { pageOf } from '../addresses.ts'
import { AlarmList } from '../alarms/AlarmList.tsx'
import { Facts, type Fact } from '../Facts.tsx'
import { sideOfDonation } from '../stripe-now/side-of-stripe.ts'
import { StripeNow } from '../stripe-now/StripeNow.tsx'
import { Timeline } from '../Timeline.tsx'
import { DonationMoves } from './DonationMoves.tsx'
import { donationStoryWords } from './donation-story-words.ts'
import { idOf, readDonationFile, type DonationFile } from './read-donation-file.ts'
import { RefundDesk } from './RefundDesk.tsx'
import { tellDonation } from './tell-donation.ts'
import { tellHistory } from './tell-history.ts'
import { paymentOf, toldOf, toHistoryRow } from './told-of.ts'

/** The page of a donation, told: what it is, what to look at, what happened, where the money is, what can be done. */
export async function DonationStory({ id, i18n, req }: UIFieldServerProps) {
  const file = id === undefined ? null : await readDonationFile(req, String(id))
  if (file === null) return null
  const { donation, history, alarms, names } = file
  const language = languageOf(i18n)
  const words = donationStoryWords
  return (
    <div className="desk">
      <p className="desk__sentence">{tellDonation(toldOf(donation), language)}</p>
      <Relatives file={file} language={language} />
      <AlarmList alarms={alarms} here={donation.id} language={language} req={req} title={words.alarms[language]} />
      <Timeline
        steps={tellHistory(history.map(toHistoryRow), { language, currency: donation.currency, names })}
        title={words.timeline[language]}
      />
      <Facts facts={moneyOf(file, language)} title={words.money[language]} />
      <DonationMoves file={file} language={language} />
      {mayDo(req.user, 'refund_donation') ? <RefundDesk donation={donation} language={language} /> : null}
      {mayDo(req.user, 'ask_stripe') && donation.origin !== 'manual' ? (
        <StripeNow
          // What Stripe said before the books moved on is no longer what it says now.
          key={donation.updatedAt}
          kind="payment"
          language={language}
          ours={sideOfDonation(paymentOf(donation))}
          path={`/api/desk/donations/${donation.id}/stripe`}
        />
      ) : null}
    </div>
  )
}

type Language = ReturnType<typeof languageOf>

/** What this donation hangs together with. */
function Relatives({ file: { donation }, language }: { file: DonationFile; language: Language }) {
  const { monthlyGift, resumes, supersededBy } = donationStoryWords
  const links = [
    { label: monthlyGift, collection: 'subscriptions', id: idOf(donation.subscription) },
    { label: resumes, collection: 'donations', id: idOf(donation.resumes) },
    { label: supersededBy, collection: 'donations', id: idOf(donation.supersededBy) },
  ] as const
  const known = links.flatMap(({ id, ...link }) => (id === null ? [] : [{ ...link, id }]))
  if (known.length === 0) return null
  return (
    <ul className="desk-links">
      {known.map(({ label, collection, id }) => (
        <li key={id}>
          <Link href={pageOf(collection, id)} prefetch={false}>
            {label[language]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function moneyOf({ donation, names }: DonationFile, language: Language): Fact[] {
  const { amount, refunded, disputed, currency, settledAmount, fee, net, settledCurrency, exchangeRate } = donation
  const given = (minor: number) => showMoney(minor, currency, language)
  const settled = (minor: number | null | undefined) => showMoney(minor, settledCurrency, language)
  const labels = donationFieldLabels
  const enteredBy = idOf(donation.enteredBy)
  const facts: (Fact | false)[] = [
    { label: donationStoryWords.given[language], value: given(amount) },
    refunded > 0 && { label: labels.refunded[language], value: given(refunded) },
    disputed > 0 && { label: labels.disputed[language], value: given(disputed) },
    donation.origin !== 'manual' && { label: labels.settledAmount[language], value: settled(settledAmount) },
    donation.origin !== 'manual' && { label: labels.fee[language], value: settled(fee) },
    { label: labels.net[language], value: settled(net) },
    typeof exchangeRate === 'string' && {
      label: labels.exchangeRate[language],
      value: `1 ${currency} = ${exchangeRate} ${settledCurrency ?? ''}`,
    },
    typeof donation.reference === 'string' && { label: labels.reference[language], value: donation.reference },
    enteredBy !== null && { label: labels.enteredBy[language], value: names.get(enteredBy) ?? '—' },
  ]
  return facts.filter((fact) => fact !== false)
}
