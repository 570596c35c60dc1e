import { alarmKindLabels } from '../../../alarms/alarm-labels.ts'
import { alarmStoryWords, retryWords } from '../../../desk/alarms/alarm-story-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const alarms: Chapter<'alarms'> = {
  title: 'Alarms and disputes',
  about: 'What the machine cannot settle alone, and what is asked of you.',
  sections: {
    list: {
      title: 'Alarms',
      text: `
On the home page, under ${q(alarmStoryWords.home)}, and by an e-mail the first time. Each [alarm](/admin/collections/alarms) says what happens, what both sides say, and what to do. It stays until somebody says, in their name: ${q(alarmStoryWords.deal)}.

![The treasurer’s home page: an open alarm, with the advice and the buttons.](picture:alarms)

- ${q(alarmKindLabels.event_dead)}: ${q(retryWords.button)}. Nothing is counted twice.
- ${q(alarmKindLabels.books_differ)}: compare both columns.
- ${q(alarmKindLabels.silence)}: try to give on the site.
- ${q(alarmKindLabels.card_testing)}: the form defends itself. If it goes on, ask a reviewer to [pause giving](guide:campaign#giving).`,
    },
    disputes: {
      title: 'Disputes',
      text: `
Somebody told their bank that they do not know the payment. The bank holds the money.

- **Card**: answer in Stripe’s dashboard before the deadline, or the money is lost. Give only what proves the payment: date, amount, page for giving. Never what the association does, and with whom.
- **Bank debit**: the bank has given the money back, and there is nothing to answer.

Do not refund a disputed gift: the money would be gone twice.`,
    },
    'blocked-cards': {
      title: 'Cards issued in Russia or Belarus',
      text: `
${q(alarmKindLabels.blocked_issuer)}: the money goes back by itself, the monthly gift is ended, and nothing about the person is kept. They risk prosecution for a line of a bank statement. Only see, on the page of the gift, that the refund is done. Do not try to reach them.`,
    },
  },
}
