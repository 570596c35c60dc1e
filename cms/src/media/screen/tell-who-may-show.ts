import type { TypedUser } from 'payload'
import { mayDo } from '../../people/may-do.ts'
import type { FaceState } from '../face-state.ts'

/** Who may decide that a picture shows a face, from where this person stands. `nobody`: it has to be searched first. */
export type WhoMayShow = 'they' | 'reviewer' | 'another' | 'no_consent' | 'nobody'

/** `sender`: id of the account that sent it; null: nobody knows. */
export function tellWhoMayShow({
  user,
  sender,
  hasConsents,
  faceState,
}: {
  user: TypedUser | null | undefined
  sender: string | null
  hasConsents: boolean
  faceState: FaceState
}): WhoMayShow {
  if (faceState !== 'faces_found' && faceState !== 'consented' && faceState !== 'clear' && faceState !== 'covered')
    return 'nobody'
  if (!mayDo(user, 'show_faces')) return 'reviewer'
  if (sender !== null && sender === user?.id) return 'another'
  return hasConsents ? 'they' : 'no_consent'
}
