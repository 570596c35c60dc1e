import type { Books } from '../../donations/books.ts'

/**
 * Who approved the story and when stays, for whoever asks how it could be public; the reasons they gave quote it, and
 * the hash would tell whoever holds a copy that it is the same. (The trigger on the table allows exactly this.)
 */
export async function blankReviews(transaction: Books, story: string): Promise<void> {
  await transaction.query(
    `UPDATE text_approvals SET hash = 'erased', accepted = '[]' WHERE collection = 'stories' AND document = $1`,
    [story],
  )
}
