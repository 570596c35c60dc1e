import { watchForSilence } from '../alarms/watch-for-silence.ts'
import type { BooksPool } from '../donations/books.ts'
import { askForNightlyScan } from '../findings/outputs/ask-for-scan.ts'
import { expireHeldPictures } from '../media/held/expire-held-pictures.ts'
import { removeStrayFiles } from '../media/remove-stray-files.ts'
import { endUnusedPictures } from '../media/unused/end-unused-pictures.ts'
import { resumeSearches } from '../never-words/ask-for-search.ts'
import { carryOutCancellations } from '../payments/monthly/carry-out-cancellations.ts'
import { carryOutRefunds } from '../payments/refunds/carry-out-refunds.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { sweepDonations, type SweepPace } from '../payments/settling/sweep-donations.ts'
import { sweepSubscriptions } from '../payments/settling/sweep-subscriptions.ts'
import { followPublicTexts } from '../search/follow-public-texts.ts'
import { forgetOldTrail } from '../trail/forget-old-trail.ts'
import { askForNightlyReconciliation } from './ask-for-reconciliation.ts'
import { resumeErasures } from '../withdrawal/erase-story.ts'
import { freePages } from '../withdrawal/free-pages.ts'
import { forgetOutsideCopies } from '../withdrawal/keep-outside-copies.ts'
import { requeueNotices } from './requeue-notices.ts'

type Sweeping = {
  books: BooksPool
  stripe: StripeClient
  pace?: SweepPace | undefined
  /** ALARM_AFTER_SILENT_HOURS. */
  silentHours: number
  /** UNUSED_PICTURE_DAYS. */
  unusedPictureDays: number
  /** Where files of pictures lie. */
  mediaFolder: string
}

/**
 * What is looked after each minute, whatever did or did not arrive. Each part is done even where another fails; the
 * first failure is thrown at the end. Safe to run at once in several processes, and to be ended at any moment.
 */
export async function sweep({
  books,
  stripe,
  pace,
  silentHours,
  unusedPictureDays,
  mediaFolder,
}: Sweeping): Promise<void> {
  const parts: (() => Promise<unknown>)[] = [
    () => resumeErasures(books),
    () => freePages(books),
    () => followPublicTexts(books),
    () => forgetOutsideCopies(books),
    () => requeueNotices(books),
    () => resumeSearches(books),
    () => askForNightlyReconciliation(books),
    () => askForNightlyScan(books),
    () => watchForSilence(books, silentHours),
    () => forgetOldTrail(books),
    () => expireHeldPictures(books),
    () => endUnusedPictures(books, { days: unusedPictureDays }, mediaFolder),
    () => removeStrayFiles(books, mediaFolder),
    // What was promised to people comes before what we only want to know.
    () => carryOutRefunds(books, stripe),
    () => carryOutCancellations(books, stripe),
    () => sweepDonations(books, stripe, pace),
    () => sweepSubscriptions(books, stripe, pace),
  ]
  const failures: unknown[] = []
  for (const part of parts) await part().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}
