import { openSession, SESSION_COOKIE } from '../../../shared/local/testing/open-session.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

type Role = 'author' | 'reviewer' | 'treasurer'
type Sheet = { hash: string; findings: { key: string }[]; checklist: string[] }

/** Works in the newsroom as its people would, over REST: an author writes, a reviewer publishes. Throws when the CMS refuses. */
export async function enterNewsroom() {
  const [author, reviewer] = await Promise.all([signIn('author'), signIn('reviewer')])

  /** The reviewer approves the draft as it stands, and makes it public. */
  async function approve(id: string, locale: string): Promise<void> {
    const address = `/api/review/stories/${id}/${locale}`
    const { hash, findings, checklist } = await reviewer.ask<Sheet>(address, 'GET')
    const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
    await reviewer.ask(address, 'POST', { seen: hash, accepted, checklist, publishes: true })
  }

  const { docs } = await reviewer.ask<{ docs: { id: string }[] }>(
    '/api/consents?where[isSample][equals]=true&limit=1&depth=0',
    'GET',
  )
  const consent = docs[0]?.id

  return {
    publishStory: async (title: string, locale = 'fr'): Promise<{ id: string; slug: string }> => {
      const data = { ...storyOf(title), consent, _status: 'draft' }
      const { doc } = await author.ask<{ doc: { id: string; slug: string } }>(
        `/api/stories?locale=${locale}&draft=true`,
        'POST',
        data,
      )
      await approve(doc.id, locale)
      return doc
    },
    /** Publishes these fields of a story in one language. */
    changeStory: async (id: string, changes: object, locale = 'fr'): Promise<void> => {
      await author.ask(`/api/stories/${id}?locale=${locale}&draft=true`, 'PATCH', { ...changes, _status: 'draft' })
      await approve(id, locale)
    },
    takeDownStory: (id: string, locale = 'fr'): Promise<unknown> =>
      reviewer.ask(`/api/stories/${id}?locale=${locale}&unpublishAllLocales=true`, 'PATCH', { _status: 'draft' }),
    deleteStory: (id: string): Promise<unknown> => reviewer.ask(`/api/stories/${id}`, 'DELETE'),
  }
}

/** One member of staff. */
export async function signIn(role: Role) {
  const stack = stackUnderTest()
  const { cmsUrl } = stack
  const session = await openSession(stack, stack.accounts[role].email)

  async function ask<Answer>(path: string, method: string, body?: object): Promise<Answer> {
    const answer = await fetch(cmsUrl + path, {
      method,
      // A session counts only for the admin's own pages.
      headers: { 'content-type': 'application/json', cookie: `${SESSION_COOKIE}=${session}`, origin: cmsUrl },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }

  return {
    ask,
    countDonations: async (): Promise<number> =>
      (await ask<{ totalDocs: number }>('/api/donations?limit=1&depth=0', 'GET')).totalDocs,
  }
}

function storyOf(title: string): object {
  const text = { type: 'text', text: `Corps : ${title}`, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  return {
    title,
    standfirst: `Chapeau : ${title}`,
    body: {
      root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', textFormat: 0, children: [text] }] },
    },
    pseudonym: 'Essai',
    region: 'undisclosed',
    season: 'winter',
    year: 2024,
    toldIn: 'fr',
    isSample: true,
  }
}
