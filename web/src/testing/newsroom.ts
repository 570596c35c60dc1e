import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

type Role = 'reviewer' | 'treasurer'

/** Works in the newsroom as a member of staff would, over REST. Throws when the CMS refuses. */
export async function signIn(role: Role) {
  const { cmsUrl, accounts } = stackUnderTest()
  const logIn = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(accounts[role]),
  })
  const [session] = logIn.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  if (!logIn.ok || session === undefined) throw new Error(`the ${role} could not log in: ${logIn.status}`)

  async function ask<Answer>(path: string, method: string, body?: object): Promise<Answer> {
    const answer = await fetch(cmsUrl + path, {
      method,
      // A session counts only for the admin's own pages.
      headers: { 'content-type': 'application/json', cookie: session ?? '', origin: cmsUrl },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }

  return {
    publishStory: async (title: string, locale = 'fr'): Promise<{ id: string; slug: string }> => {
      const { doc } = await ask<{ doc: { id: string; slug: string } }>(`/api/stories?locale=${locale}`, 'POST', {
        ...storyOf(title),
        _status: 'published',
      })
      return doc
    },
    /** Publishes these fields of a story in one language. */
    changeStory: (id: string, changes: object, locale = 'fr'): Promise<unknown> =>
      ask(`/api/stories/${id}?locale=${locale}`, 'PATCH', { ...changes, _status: 'published' }),
    takeDownStory: (id: string, locale = 'fr'): Promise<unknown> =>
      ask(`/api/stories/${id}?locale=${locale}&unpublishAllLocales=true`, 'PATCH', { _status: 'draft' }),
    deleteStory: (id: string): Promise<unknown> => ask(`/api/stories/${id}`, 'DELETE'),
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
