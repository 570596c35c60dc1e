import type { PayloadRequest } from 'payload'
import type { Showing } from './consented/keep-face-consents.ts'
import type { FaceState } from './face-state.ts'
import type { Made } from './workshop/job.ts'

/** A picture made anew, on its way into the records. */
export type Prepared = {
  made: Made
  faceState: FaceState
  /** Under which consents faces are shown in it, where they are. */
  showing?: Showing
  /** The account that sent it; null: nobody knows. */
  sentBy?: string | null
}

const onTheWay = new WeakMap<object, Prepared>()

/**
 * Beside the file and not in the request's context: what stands there can be given by whoever calls, and would say of
 * any file that it was made by us. The file is the same object from one end of Payload's operation to the other.
 */
export function setPrepared(file: object, prepared: Prepared): void {
  onTheWay.set(file, prepared)
}

/** What the request's file was prepared as; undefined: it was not. */
export function preparedIn(req: PayloadRequest): Prepared | undefined {
  const data: unknown = req.file?.data
  return typeof data === 'object' && data !== null ? onTheWay.get(data) : undefined
}

/** What the search in a picture that was just made says of it. */
export function faceStateOf({ faces }: Made): FaceState {
  if (faces === null) return 'scan_failed'
  return faces.length === 0 ? 'clear' : 'faces_found'
}
