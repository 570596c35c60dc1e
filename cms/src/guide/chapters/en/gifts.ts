import { actWords } from '../../../desk/act-words.ts'
import { donationStoryWords } from '../../../desk/donation/donation-story-words.ts'
import { refundWords } from '../../../desk/donation/refund-words.ts'
import { enterWords } from '../../../desk/enter/enter-words.ts'
import { listWords } from '../../../desk/lists/list-words.ts'
import { stripeNowWords } from '../../../desk/stripe-now/side-words.ts'
import { subscriptionStoryWords } from '../../../desk/subscription/subscription-story-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const gifts: Chapter<'gifts'> = {
  title: 'Gifts',
  about: 'Read a gift, refund it, enter a transfer or a cheque, end a monthly gift.',
  sections: {
    read: {
      title: 'Reading a gift',
      text: `
[The list of donations](/admin/collections/donations) has ready lists: ${q(listWords.thisMonth)}, ${q(listWords.lastMonth)}, ${q(listWords.refunded)}, ${q(listWords.disputed)}, ${q(listWords.needsCare)}. One searches by number, never by name: we keep none.

The page of a gift says in one sentence what it is, then ${q(donationStoryWords.timeline)} and the money. Nobody can edit it.

![The page of a gift: what it is in one sentence, its alarm, what happened.](picture:gift)

In doubt? ${q(stripeNowWords.ask)}: both sides are set face to face.`,
    },
    refund: {
      title: 'Refunding',
      text: `
On the page of the gift, under ${q(refundWords.title)}: the amount, the reason, ${q(refundWords.check)}, then confirm. The money goes back by the means that paid, and Stripe keeps its fee.

The request is written before it is sent: if the page breaks off, reload it; the same request is never carried out twice.

> SEPA debit: even once refunded, the donor can still have it reversed by their bank. The money would be gone twice. First make sure that they have asked nothing of their bank.`,
    },
    'by-hand': {
      title: 'A gift received outside Stripe',
      text: `
[${enterWords.title.en}](/admin/enter-donation): a transfer, a cheque, cash, once the money is there. The reference serves to find the line of the statement: a number, never a name.

A gift that was entered is not erased. After a slip, or when a cheque bounces: ${q(refundWords.titleManual)}, on its page.`,
    },
    monthly: {
      title: 'Monthly gifts',
      text: `
Each [monthly gift](/admin/collections/subscriptions) has its page, with the donations it has made.

- ${q(subscriptionStoryWords.cancel)}: nothing more is charged, and it cannot be taken up again.
- ${q(subscriptionStoryWords.link)}: the donor lost the link by which they change or end it. The new one is shown only once, and the old one stops working. Pass it on by a safe way, after making sure that it is they. Otherwise, ${q(actWords.back)}.`,
    },
  },
}
