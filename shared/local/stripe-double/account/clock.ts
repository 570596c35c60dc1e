import type { Due } from './agenda.ts'
import type { TestAccount } from './test-account.ts'

/** Something that fell due and was done: when (seconds since 1970), with which object, and what. */
export type Happening = { at: number; id: string; what: string }

/** The account's time, in seconds since 1970 (UTC). */
export function now(account: TestAccount): number {
  return account.moment ?? Math.floor(Date.now() / 1000) + account.clockOffset
}

/** Notes what is to happen by itself at a time of the account's clock. */
export function schedule(account: TestAccount, due: Due): void {
  account.agenda.add(due)
}

/**
 * Does everything whose time has come, in the order of its times, each as if it were done at its own time; also what
 * falls due through that. Says what happened.
 */
export function catchUp(account: TestAccount): Happening[] {
  const happened: Happening[] = []
  const until = now(account)
  let moment = 0
  try {
    for (;;) {
      const due = account.agenda.takeDue(until)
      if (due === undefined) return happened
      moment = Math.max(moment, due.at)
      account.moment = moment
      const what = due.act()
      if (what !== null) happened.push({ at: moment, id: due.id, what })
    }
  } finally {
    account.moment = null
  }
}

/** Does something later by the machine's clock, unless the account is cleared before. Does not keep the process alive. */
export function later(account: TestAccount, milliseconds: number, act: () => void): void {
  const timer = setTimeout(() => {
    account.timers.delete(timer)
    act()
  }, milliseconds)
  timer.unref()
  account.timers.add(timer)
}
