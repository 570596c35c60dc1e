import type { TrailAct } from '../trail-acts.ts'

/** One way of using a door: the acts it leaves, and how to come as far as that it can be used. */
export type Walk = { leaves: TrailAct[]; prepared: () => Promise<() => Promise<unknown>> }

/** What each way in leaves in the trail, or why it leaves nothing. */
export type WaysIn = Record<string, Walk[] | { leavesNothing: string }>

/** `prepare` is before the act, and not of it. */
export function leaves<Ready>(
  acts: TrailAct | TrailAct[],
  prepare: () => Promise<Ready>,
  act: (ready: Ready) => Promise<unknown>,
): Walk {
  return {
    leaves: [acts].flat(),
    prepared: async () => {
      const ready = await prepare()
      return () => act(ready)
    },
  }
}

export const nothing = async (): Promise<null> => null

export function because(leavesNothing: string): { leavesNothing: string } {
  return { leavesNothing }
}
