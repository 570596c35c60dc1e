/** Why a form came back although nothing in it has to be mended. */
export type DefenceState =
  /** It was drawn too long ago, or not by us. */
  | { kind: 'stale' }
  /** Its sender's machine has work to do, or its sender to wait. */
  | {
      kind: 'proof'
      /** Address of the script that does the work. */
      script: string
      /** Leading zero bits of each puzzle. */
      bits: number
      /** Until the form may be sent again without the work. */
      seconds: number
    }

/** Names of the hidden fields, as `browser/solve-work.ts` knows them too. */
export const GUARD_FIELDS = { form: 'guard', challenge: 'challenge', answer: 'answer', ticket: 'ticket' } as const
