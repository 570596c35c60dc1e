import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Stack } from '../running-stack.ts'
import { enterNewsroom, type Newsroom } from './ask-newsroom.ts'

export type Desks = { author: Newsroom; reviewer: Newsroom }
type Sheet = { hash: string; findings: { key: string }[]; checklist: string[] }

export async function enterDesks(stack: Stack): Promise<Desks> {
  return { author: await enterNewsroom(stack, 'author'), reviewer: await enterNewsroom(stack, 'reviewer') }
}

/** As a story comes to its readers: an author saves `words` of one language, a reviewer approves and publishes them. */
export async function publishText(
  { author, reviewer }: Desks,
  { id, locale }: { id: string; locale: Locale },
  words: Record<string, unknown>,
): Promise<void> {
  await author.send('PATCH', `/stories/${id}?locale=${locale}&draft=true&depth=0`, { ...words, _status: 'draft' })
  const address = `/review/stories/${id}/${locale}`
  const { hash, findings, checklist } = await reviewer.get<Sheet>(address)
  const accepted = findings.map(({ key }) => ({ key, reason: 'A mark of a measurement.' }))
  await reviewer.send('POST', address, { seen: hash, accepted, checklist, publishes: true })
}
