import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

/** One more instance of the site, reading from the same CMS. Stop it when done. */
export async function startSecondSite({
  controlUrl,
}: Pick<StackUnderTest, 'controlUrl'>): Promise<{ url: string; stop: () => Promise<void> }> {
  const answer = await fetch(`${controlUrl}/sites`, { method: 'POST' })
  if (!answer.ok) throw new Error(`the stack started no second site: ${answer.status}`)
  const { id, url } = (await answer.json()) as { id: string; url: string }
  return {
    url,
    stop: async () => {
      await fetch(`${controlUrl}/sites/${id}`, { method: 'DELETE' })
    },
  }
}
