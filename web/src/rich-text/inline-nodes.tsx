import { Fragment, type ReactNode } from 'react'
import { textHref } from '../content/find-text.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
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

export function inlineNodes(nodes: LexicalNode[], locale: Locale): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{inlineNode(node, locale)}</Fragment>)
}

function inlineNode(node: LexicalNode, locale: Locale): ReactNode {
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
      return link(node, locale)
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
function link(node: LexicalNode, locale: Locale): ReactNode {
  const words = inlineNodes(childrenOf(node), locale)
  const target = linkTarget(node, locale)
  if (!target) return words
  // No `target="_blank"`, whatever the editor ticked: whether to open a window is the reader's choice.
  return (
    <a href={target.href} rel={target.isExternal ? 'noopener noreferrer' : undefined}>
      {words}
    </a>
  )
}

function linkTarget(node: LexicalNode, locale: Locale) {
  const fields = recordIn(node, 'fields')
  if (fields.linkType !== 'internal') return safeHref(fields.url)
  const { relationTo, value } = recordIn(fields, 'doc')
  if (relationTo !== 'stories' && relationTo !== 'pages') return null
  const slug = typeof value === 'object' && value !== null && 'slug' in value ? value.slug : null
  // Only an id, or not published in this language: there is nowhere to lead.
  return typeof slug === 'string' && slug !== '' ? safeHref(textHref(relationTo, locale, slug)) : null
}
