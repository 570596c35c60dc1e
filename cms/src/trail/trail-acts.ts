/** What the trail keeps, each with whom it concerns: who may read of it follows from that (`read-trail.ts`). */
export const TRAIL_ACTS = {
  text_created: 'texts',
  text_edited: 'texts',
  text_marked_ready: 'texts',
  source_chosen: 'texts',
  text_approved: 'texts',
  text_published: 'texts',
  text_taken_down: 'texts',
  version_restored: 'texts',
  text_deleted: 'texts',
  texts_hidden: 'texts',
  texts_shown_again: 'texts',
  text_erased: 'texts',
  never_word_added: 'texts',
  never_word_removed: 'texts',
  consent_recorded: 'texts',
  consent_withdrawn: 'texts',
  consent_read: 'texts',
  picture_uploaded: 'texts',
  picture_covered: 'texts',
  picture_deleted: 'texts',
  account_created: 'accounts',
  account_deleted: 'accounts',
  roles_changed: 'accounts',
  factor_set: 'accounts',
  factor_reset: 'accounts',
  password_changed: 'accounts',
  logged_in: 'accounts',
  login_failed: 'accounts',
  logged_out: 'accounts',
  session_ended: 'accounts',
  settings_changed: 'accounts',
  donations_exported: 'money',
  refund_requested: 'money',
  donation_entered: 'money',
  donation_changed: 'money',
} as const satisfies Record<string, TrailSubject>

export type TrailSubject = 'texts' | 'accounts' | 'money'
export type TrailAct = keyof typeof TRAIL_ACTS

export function isTrailAct(act: unknown): act is TrailAct {
  return typeof act === 'string' && Object.hasOwn(TRAIL_ACTS, act)
}
