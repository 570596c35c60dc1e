import { askCms } from './ask-cms.ts'

/** What a reviewer enters when somebody has agreed to everything, for a year. */
export function somebodysConsent(change: object = {}) {
  return {
    ...{ scope: ['text'], languages: ['fr', 'en', 'ru', 'uk', 'de'], channels: ['site'] },
    ...{ informedHow: 'in_person_with_interpreter', informedIn: 'ru', risksExplained: true, aidIndependent: true },
    ...{ agreedOn: new Date().toISOString(), withdrawalWord: 'lanterne' },
    ...change,
  }
}

/** A consent of a test's own. Gives its id. */
export async function newConsent(change: object = {}): Promise<string> {
  const { status, body } = await askCms('reviewer', 'POST', '/api/consents?depth=0', somebodysConsent(change))
  if (status !== 201) throw new Error(`POST /api/consents: ${status} ${JSON.stringify(body)}`)
  return (body as { doc: { id: string } }).doc.id
}
