import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { EVERY_TEXT } from '../never-words/never-words-of.ts'
import type { TrailAct } from './trail-acts.ts'

/** `rows`: a query that gives `at, id, act, actor, collection, document, locale, cause`. */
type TrailBook = { acts: readonly TrailAct[]; rows: SQL }

/**
 * Acts that are kept somewhere else already, by tables that are only ever added to and mostly for longer. They are read
 * from there: what is written twice can say two things.
 */
export const OTHER_BOOKS: readonly TrailBook[] = [
  {
    acts: ['text_approved', 'text_taken_down'],
    rows: sql`
      select at, id, case hash when 'withdrawn' then 'text_taken_down' else 'text_approved' end as act,
        approver as actor, collection, document, locale, null as cause
      from text_approvals`,
  },
  {
    acts: ['texts_hidden', 'erasure_ordered', 'text_erased', 'restore_asked', 'restore_refused', 'texts_shown_again'],
    rows: sql`
      select at, id, case act when 'hidden' then 'texts_hidden' when 'erasing' then 'erasure_ordered'
          when 'erased' then 'text_erased' when 'restore_asked' then 'restore_asked'
          when 'restore_dropped' then 'restore_refused' when 'restored' then 'texts_shown_again' end as act,
        actor, 'stories' as collection, story as document, null as locale, cause
      from withdrawal_acts`,
  },
  {
    acts: ['consent_recorded', 'consent_changed', 'consent_withdrawn', 'consent_ended'],
    // That its stories were taken down with it, and what became of faces, is told by their own acts.
    rows: sql`
      select at, id, case event when 'created' then 'consent_recorded' when 'changed' then 'consent_changed'
          when 'withdrawn' then 'consent_withdrawn' else 'consent_ended' end as act,
        actor, 'consents' as collection, consent as document, null as locale, null as cause
      from consent_history where event not in ('taken_down_withdrawn', 'face_shown', 'faces_destroyed')`,
  },
  {
    acts: ['never_word_added', 'never_word_removed'],
    rows: sql`
      select at, id, case what when 'entered' then 'never_word_added' else 'never_word_removed' end as act, actor,
        case when story = ${EVERY_TEXT}::uuid then null else 'stories' end as collection,
        nullif(story, ${EVERY_TEXT}::uuid) as document, null as locale, null as cause
      from never_word_changes`,
  },
  {
    acts: ['second_word_asked'],
    rows: sql`
      select at, 0 as id, 'second_word_asked' as act, asked_by as actor, 'users' as collection, account as document,
        null as locale, kind as cause
      from account_requests`,
  },
  {
    acts: ['second_word_refused', 'factor_reset', 'roles_changed'],
    rows: sql`
      select decision.at, 0 as id, case when decision.verdict = 'refused' then 'second_word_refused'
          when request.kind = 'second_factor' then 'factor_reset' else 'roles_changed' end as act,
        decision.decided_by as actor, 'users' as collection, request.account as document, null as locale,
        request.kind as cause
      from account_decisions decision join account_requests request on request.id = decision.request`,
  },
  {
    acts: ['donation_entered', 'refund_requested', 'donation_changed'],
    // The state a gift is in moves with what was done to it, and is no act of its own.
    rows: sql`
      select created_at as at, 0 as id, case entry when 'entered_by_hand' then 'donation_entered'
          when 'refund_requested' then 'refund_requested' when 'refund_moved' then 'refund_requested'
          else 'donation_changed' end as act,
        by_id as actor, 'donations' as collection, donation_id as document, null as locale, null as cause
      from donation_history where by_id is not null and entry <> 'moved'`,
  },
  {
    acts: ['subscription_cancelled', 'manage_link_issued'],
    rows: sql`
      select created_at as at, 0 as id, case entry when 'link_issued' then 'manage_link_issued'
          else 'subscription_cancelled' end as act,
        by_id as actor, 'subscriptions' as collection, subscription_id as document, null as locale, null as cause
      from subscription_history where by_id is not null and entry in ('link_issued', 'cancel_asked')`,
  },
]
