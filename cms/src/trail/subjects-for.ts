import type { TypedUser } from 'payload'
import { mayDo } from '../people/may-do.ts'
import type { TrailSubject } from './trail-acts.ts'

/** Of what a person may know who did it. */
export function subjectsFor(user: TypedUser | null | undefined): TrailSubject[] {
  return [
    ...(mayDo(user, 'see_text_trail') ? (['texts'] as const) : []),
    ...(mayDo(user, 'see_account_trail') ? (['accounts'] as const) : []),
    ...(mayDo(user, 'see_money_trail') ? (['money'] as const) : []),
  ]
}
