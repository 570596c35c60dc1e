import { Fragment, type ReactNode } from 'react'
import type { Frame } from '../content/view-models.ts'
import type { Translator } from '../messages/messages.ts'
import { NoteCall } from './Notes.tsx'
import type { NumberedNote } from './number-notes.ts'
import { childrenOf, recordIn, type LexicalNode } from './lexical-nodes.ts'
import { safeHref } from './safe-href.ts'

/** Bits of a text node's `format`, as Lexical numbers them. Underline (8) is left out: on a page it means a link. */
const MARKS = [
  { bit: 1, element: 'strong' },
  { bit: 2, element: 'em' },
  { bit: 4, element: 's' },
  { bit: 16, element: 'code' },
  { bit: 32, element: 'sub' },
  { bit: 64, element: 'sup' },
] as const

/** What the words of a text are drawn with. */
export type LineContext = {
  frame: Pick<Frame, 'locale' | 'hrefOfText'>
  t: Translator
  notes: ReadonlyMap<LexicalNode, NumberedNote>
}

export function inlineNodes(nodes: LexicalNode[], context: LineContext): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{inlineNode(node, context)}</Fragment>)
}

function inlineNode(node: LexicalNode, context: LineContext): ReactNode {
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
      return link(node, context)
    case 'inlineBlock': {
      const note = context.notes.get(node)
      return note && <NoteCall t={context.t} locale={context.frame.locale} number={note.number} />
    }
    default:
      return null
  }
}

function markedText({ text, format }: LexicalNode): ReactNode {
  if (typeof text !== 'string') return null
  const bits = typeof format === 'number' ? format : 0
  return MARKS.reduce<ReactNode>((inner, { bit, element: Mark }) => (bits & bit ? <Mark>{inner}</Mark> : inner), text)
}

/** A link that may not stand is dropped; its words stay, or the sentence would have a hole. */
function link(node: LexicalNode, context: LineContext): ReactNode {
  const words = inlineNodes(childrenOf(node), context)
  const target = linkTarget(node, context)
  if (!target) return words
  // No `target="_blank"`, whatever the editor ticked: whether to open a window is the reader's choice.
  return (
    <a href={target.href} rel={target.isExternal ? 'noopener noreferrer' : undefined}>
      {words}
    </a>
  )
}

function linkTarget(node: LexicalNode, { frame }: LineContext) {
  const fields = recordIn(node, 'fields')
  if (fields.linkType !== 'internal') return safeHref(fields.url)
  const { relationTo, value } = recordIn(fields, 'doc')
  if (relationTo !== 'stories' && relationTo !== 'pages') return null
  // The CMS gives an id alone. A text that is public in no language has no address: there is nowhere to lead.
  const href = typeof value === 'string' ? frame.hrefOfText(relationTo, value) : null
  return href === null ? null : safeHref(href)
}
