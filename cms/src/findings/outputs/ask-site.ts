import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import { environment } from '../../environment.ts'

/** Longer than the site ever takes; a page that cannot be read is counted, and said. */
const PATIENCE_MS = 15_000

/** A page as any reader gets it; null: it could not be read. */
export function readPage(path: string): Promise<string | null> {
  return ask(path, [200, 302], (answer) => answer.text())
}

/** The bytes of a picture as any reader gets them. */
export function readPicture(file: string): Promise<Uint8Array | null> {
  return ask(`/media/${file}`, [200], async (answer) => new Uint8Array(await answer.arrayBuffer()))
}

/** Null for what the site does not give out, or not now. */
async function ask<Read>(
  path: string,
  good: readonly number[],
  read: (answer: Response) => Promise<Read>,
): Promise<Read | null> {
  const site = environment.SITE_READ_URL ?? environment.SITE_URL
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const hear = async (): Promise<Read | null> => {
    const answer = await fetch(site + path, { redirect: 'manual', signal })
    if (good.includes(answer.status)) return read(answer)
    await answer.body?.cancel()
    return null
  }
  return untilAborted(signal, hear()).catch(() => null)
}
