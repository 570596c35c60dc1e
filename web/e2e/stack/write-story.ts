import { randomUUID } from 'node:crypto'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { mustAsStaff } from './ask-as-staff.ts'
import { OF_A_JOURNEY } from './of-a-journey.ts'

export type WrittenStory = { id: string; title: string; slug: string }

/** A story of this journey alone, as a draft in French, written by the author. */
export async function writeDraft(title = `${OF_A_JOURNEY} ${randomUUID()}`): Promise<WrittenStory> {
  const { doc } = (await mustAsStaff('author', 'POST', '/stories?locale=fr&draft=true', {
    ...storyText(title),
    consent: (await sampleConsent()).id,
    ...{ region: 'undisclosed', season: 'winter', year: 2024, toldIn: 'ru', isSample: true },
    _status: 'draft',
  })) as { doc: WrittenStory }
  return doc
}

/** Of the sample content: covers all that a journey publishes. */
export async function sampleConsent(): Promise<{ id: string; caseCode: string }> {
  const path = '/consents?where[isSample][equals]=true&limit=1&depth=0'
  const { docs } = (await mustAsStaff('reviewer', 'GET', path)) as { docs: { id: string; caseCode: string }[] }
  const [consent] = docs
  if (consent === undefined) throw new Error('the sample content has no consent')
  return consent
}

type Sheet = { hash: string; findings: { key: string }[]; checklist: string[] }

/** The author writes a language of a story, the reviewer approves and publishes it. Gives the address of that language. */
export async function publish(story: WrittenStory, locale: Locale, title = story.title): Promise<string> {
  const { doc } = (await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=${locale}&draft=true`, {
    ...storyText(title),
    _status: 'draft',
  })) as { doc: WrittenStory }
  const address = `/review/stories/${story.id}/${locale}`
  const { hash, findings, checklist } = (await mustAsStaff('reviewer', 'GET', address)) as Sheet
  const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a journey.' }))
  await mustAsStaff('reviewer', 'POST', address, { seen: hash, accepted, checklist, publishes: true })
  return `/${locale}/stories/${doc.slug}`
}

export async function takeDown(story: WrittenStory, locale: Locale): Promise<void> {
  await mustAsStaff('reviewer', 'PATCH', `/stories/${story.id}?locale=${locale}`, { _status: 'draft' })
}

function storyText(title: string): object {
  const paragraph = {
    ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '' },
    children: [{ type: 'text', version: 1, text: title, format: 0, detail: 0, mode: 'normal', style: '' }],
  }
  return {
    title,
    standfirst: title,
    pseudonym: 'Anton',
    body: { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] } },
  }
}
