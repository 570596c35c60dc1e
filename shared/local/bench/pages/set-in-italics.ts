import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Stack } from '../../running-stack.ts'
import { pause } from '../keep-load.ts'
import { enterDesks, publishText } from '../publish-text.ts'

type Node = { type: string; text?: string; format?: unknown; children?: Node[] }
type Body = { root: Node }
type Story = { id: string; path: string; locale: Locale }

const ITALIC = 2

/**
 * Publishes a story with the last sentence of every second paragraph in italics, figures and punctuation included;
 * resolves when the site shows it, compressed as well as it can be. What is given back puts the text back.
 */
export async function setInItalics(stack: Stack, { id, path, locale }: Story): Promise<() => Promise<void>> {
  const desks = await enterDesks(stack)
  const address = `/stories/${id}?locale=${locale}&fallback-locale=none&draft=true&depth=0`
  const { body } = await desks.author.get<{ body: Body }>(address)
  await publishText(desks, { id, locale }, { body: { root: { ...body.root, children: emphasise(body.root) } } })
  await waitForItalics(stack.siteUrl + path)
  return () => publishText(desks, { id, locale }, { body })
}

function emphasise({ children = [] }: Node): Node[] {
  let paragraphs = 0
  return children.map((node) => {
    if (node.type !== 'paragraph') return node
    paragraphs += 1
    return paragraphs % 2 === 0 ? { ...node, children: (node.children ?? []).flatMap(splitAtLastSentence) } : node
  })
}

function splitAtLastSentence(node: Node): Node[] {
  const { type, text = '' } = node
  const at = text.lastIndexOf('. ') + 2
  if (type !== 'text' || at < 2) return [node]
  return [
    { ...node, text: text.slice(0, at) },
    { ...node, text: text.slice(at), format: ITALIC },
  ]
}

async function waitForItalics(url: string): Promise<void> {
  for (let time = 0; time < 300; time += 1) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
    const isShown = (await answer.text()).includes('<em>')
    if (isShown && answer.headers.get('etag')?.endsWith('.br"') === true) return
    await pause(100)
  }
  throw new Error(`${url} does not show its italics`)
}
