import { panelWords } from '../../../exports/export-words.ts'
import { listWords } from '../../../desk/lists/list-words.ts'
import { reconcileWords } from '../../../desk/reconciliation/reconcile-words.ts'
import { spendingNames, spendingWords } from '../../../spending/spending-words.ts'
import { blockNames } from '../../../writing/blocks/block-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('en')

export const monthEnd: Chapter<'month-end'> = {
  title: 'Month’s end',
  about: 'Close the month’s books, to the cent.',
  sections: {
    steps: {
      title: 'In this order',
      text: `
1. Enter what came in outside Stripe: [transfers, cheques, cash](guide:gifts#by-hand).
2. Deal with [open alarms](/admin/collections/alarms).
3. [${reconcileWords.button.en}](/admin/collections/reconciliations), and wait for the result.
4. Export the month.
5. Compare the total of the file with Stripe’s statement and with the bank’s.

Wait until the 3rd or 4th: a bank debit takes some days to be confirmed, and a gift counts on the day of its payment.`,
    },
    export: {
      title: 'Exporting',
      text: `
In [the list of donations](/admin/collections/donations), open ${q(panelWords.title)}. Choose ${q(listWords.lastMonth)} among the ready lists, or the days, by the clock of Paris, then ${q(panelWords.csv)} or ${q(panelWords.xlsx)}.

![The box for exports: the days, the states, and the buttons to download.](picture:export)

The last line says how many there are: a file that does not end so is not complete. The file says nothing of who gave. Each export is noted.`,
    },
    reconcile: {
      title: 'Reconciliation',
      text: `
Each night our books are compared with Stripe’s, in both directions. ${q(reconcileWords.button)} asks for it at any time; it takes some minutes.

![The reconciliations: the button that asks for one, and a row for each night, with what was found.](picture:reconciliations)

What is missing here is caught up with; what differs becomes an alarm.`,
    },
    'use-of-donations': {
      title: 'What the money was used for',
      text: `
Once a quarter or a year, open [${spendingNames.plural.en}](/admin/collections/spending) and write a line for each purpose, to the cent, then ${q(spendingWords.total.label)}, copied from the accounts: where the two differ, nothing goes public.

A period is told of once it is over, and never finer than by quarter. The whole year takes the place of its quarters; the two are not added up.

Beside the form, the preview shows the page as it will be, in each language, before anybody approves it. Sums, periods and purposes are written by the treasurer alone; sentences by whoever translates, too.

A correction is a new draft, to be approved again: one approval then counts for every public language. One line more or fewer needs the record taken down first, in every language, and each approved after it.

Then call the text ready; somebody reads and approves it, like a page. The site shows rounded sums and says so, on every page with the block ${q(blockNames.spending)}.`,
    },
  },
}
