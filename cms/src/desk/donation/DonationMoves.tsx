import type { Locale } from '@campaign/shared/locales/locales.ts'
import {
  bookingKindLabels,
  disputeReasonLabels,
  disputeStateLabels,
  moveFieldLabels,
  refundReasonLabels,
  refundStateLabels,
} from '../../donations/money-move-labels.ts'
import { showMoney } from '../../donations/show-money.ts'
import { Rows } from '../Rows.tsx'
import { showDay, showMoment } from '../show-date.ts'
import { donationStoryWords } from './donation-story-words.ts'
import { idOf, type DonationFile } from './read-donation-file.ts'

type MovesProps = { file: DonationFile; language: Locale }

/** What went back, what a bank disputes, and what moved on the account: one small table each. */
export function DonationMoves(props: MovesProps) {
  return (
    <>
      <Refunds {...props} />
      <Disputes {...props} />
      <Bookings {...props} />
    </>
  )
}

function Refunds({ file: { refunds, names }, language }: MovesProps) {
  const { refunds: title, when, who, nobody } = donationStoryWords
  const { amount, state, reason, stripeRefund } = moveFieldLabels
  return (
    <Rows
      columns={[when, amount, state, reason, who, stripeRefund].map((words) => words[language])}
      figures={[1]}
      rows={refunds.map((refund) => ({
        key: refund.id,
        cells: [
          showMoment(refund.happenedAt, language),
          showMoney(refund.amount, refund.currency, language),
          refundStateLabels[refund.state][language],
          refundReasonLabels[refund.reason][language],
          names.get(idOf(refund.askedBy) ?? '') ?? nobody[language],
          <code key="id">{refund.stripeRefund ?? '—'}</code>,
        ],
      }))}
      title={title[language]}
    />
  )
}

function Disputes({ file: { disputes }, language }: MovesProps) {
  const { openedAt, amount, state, reason, dueBy, stripeDispute } = moveFieldLabels
  return (
    <Rows
      columns={[openedAt, amount, state, reason, dueBy, stripeDispute].map((words) => words[language])}
      figures={[1]}
      rows={disputes.map((dispute) => ({
        key: dispute.id,
        cells: [
          showDay(dispute.openedAt, language),
          showMoney(dispute.amount, dispute.currency, language),
          disputeStateLabels[dispute.state][language],
          disputeReasonLabels[dispute.reason]?.[language] ?? dispute.reason,
          showMoment(dispute.dueBy, language),
          <code key="id">{dispute.stripeDispute}</code>,
        ],
      }))}
      title={donationStoryWords.disputes[language]}
    />
  )
}

function Bookings({ file: { bookings }, language }: MovesProps) {
  const { bookedAt, kind, amount, fee, net, rate, stripeBalanceTransaction } = moveFieldLabels
  return (
    <Rows
      columns={[bookedAt, kind, amount, fee, net, rate, stripeBalanceTransaction].map((words) => words[language])}
      figures={[2, 3, 4]}
      rows={bookings.map((booking) => ({
        key: booking.id,
        cells: [
          showDay(booking.bookedAt, language),
          bookingKindLabels[booking.kind][language],
          showMoney(booking.amount, booking.currency, language),
          showMoney(booking.fee, booking.currency, language),
          showMoney(booking.net, booking.currency, language),
          booking.rate ?? '—',
          <code key="id">{booking.stripeBalanceTransaction}</code>,
        ],
      }))}
      title={donationStoryWords.bookings[language]}
    />
  )
}
