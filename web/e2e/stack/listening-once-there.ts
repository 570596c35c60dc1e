import { expect, type Page } from '@playwright/test'

/**
 * The page of the admin, which has arrived at an address only when React has taken up the whole of what the server drew.
 * Before that a form is shut, and what is pointed at may not be where it will be when the button is let go.
 */
export function listeningOnceThere(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...where) => {
    const answer = await goto(...where)
    await untilHeard(page)
    return answer
  }
  page.reload = async (...how) => {
    const answer = await reload(...how)
    await untilHeard(page)
    return answer
  }
  return page
}

/** Asked from outside: a journey may have stopped the page's own clock. */
export async function untilHeard(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(findDeafParts), { message: 'parts that nobody listens to' }).toEqual([])
}

/**
 * React writes its mark on a control while it still works on the page; only what it keeps of the root, and of each part
 * that was streamed, says that the work is done.
 */
function findDeafParts(): string[] {
  type Fiber = {
    memoizedState: unknown
    child: Fiber | null
    sibling: Fiber | null
    stateNode: { current?: Fiber } | null
  }
  const isDrawnByReact = document.querySelector('script[src*="/_next/"]') !== null
  if (!isDrawnByReact) return []
  const key = Object.keys(document).find((one) => one.startsWith('__reactContainer'))
  if (key === undefined) return ['the page']
  const root = (document as unknown as Record<string, Fiber>)[key]?.stateNode?.current
  const isDry = ({ memoizedState: state }: Fiber) =>
    typeof state === 'object' && state !== null && 'isDehydrated' in state && state.isDehydrated === true
  if (root === undefined || isDry(root)) return ['the page']
  const deaf: string[] = []
  const waiting = [root.child]
  while (waiting.length > 0) {
    const fiber = waiting.pop() ?? null
    if (fiber === null) continue
    const { memoizedState: state } = fiber
    if (typeof state === 'object' && state !== null && 'dehydrated' in state && state.dehydrated !== null)
      deaf.push('a part of the page')
    waiting.push(fiber.sibling, fiber.child)
  }
  return deaf
}
