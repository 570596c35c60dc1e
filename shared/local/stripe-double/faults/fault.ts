/**
 * Something that goes wrong with the next matching API calls.
 *
 * - error: an error answer instead of the work. A 500 is kept for its idempotency key, as Stripe does, so that the same
 *   key gets the same 500 again; 429, 502, 503 and 504 come from before the work began and are not kept. `isKept` decides otherwise.
 * - bad_json: the work is done, the answer is cut in the middle of its JSON
 * - cut_before: the connection is cut, nothing was done
 * - cut_after: the work is done, the connection is cut before the answer: the reply is lost
 * - delay: the work is done and answered as usual, late
 */
export type Fault = {
  id: string
  mode: 'error' | 'bad_json' | 'cut_before' | 'cut_after' | 'delay'
  /** For `error`. */
  status: number
  isKept: boolean
  /** Milliseconds before the work, with any mode; meanwhile the idempotency key counts as in use. */
  delay: number
  /** Only calls of this method and with a path that starts so; empty: any. */
  method: string
  pathPrefix: string
  /** How many more calls it will hit. */
  times: number
}

/** The first fault that matches this call; it is used up once. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const fault = faults.find(
    (candidate) =>
      candidate.times > 0 &&
      (candidate.method === '' || candidate.method === method) &&
      path.startsWith(candidate.pathPrefix),
  )
  if (fault !== undefined) fault.times -= 1
  return fault
}
