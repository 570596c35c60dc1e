import { Fragment, type ReactNode } from 'react'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import { mapPicture } from '../content/map-picture.ts'
import type { Frame, Picture, RichText } from '../content/view-models.ts'
import { PictureView } from '../layout/PictureView.tsx'
import type { SpendingYear } from '../spending/spending-year.ts'
import { Notes } from './Notes.tsx'
import { numberNotes } from './number-notes.ts'
import { TextBlock } from './TextBlock.tsx'
import { headingLevels, type HeadingLevel } from './heading-levels.ts'
import type { Translator } from '../messages/messages.ts'
import { inlineNodes, type LineContext } from './inline-nodes.tsx'
import { childrenOf, recordIn, type LexicalNode } from './lexical-nodes.ts'

export type RichTextViewProps = {
  text: RichText
  frame: Pick<Frame, 'locale' | 'hrefOfText'>
  t: Translator
  /** Level of the text's highest heading. */
  topLevel?: 2 | 3
  /** Set between two blocks in the middle of a long enough text: a pull quote. */
  interlude?: ReactNode
  /** What donations were used for, for the block that shows it; left out, that block is nothing. */
  spending?: readonly SpendingYear[] | null
}

type Context = LineContext & { levels: Map<LexicalNode, HeadingLevel>; spending: readonly SpendingYear[] | null }

/**
 * The editor's tree as HTML. Our own, and not Payload's converter: that one writes `style` attributes for alignment
 * and indents, which the site's content security policy refuses, and prints "unknown node" for what it does not know.
 * Here whatever is not named below is left out.
 */
export function RichTextView({ text, frame, t, topLevel = 2, interlude, spending = null }: RichTextViewProps) {
  const context = { frame, t, levels: headingLevels(text, topLevel), notes: numberNotes(text), spending }
  const blocks = childrenOf(text.root)
  const middle = interlude ? middleOf(blocks) : -1
  return (
    <>
      {blocks.map((node, index) => (
        <Fragment key={index}>
          {index === middle && interlude}
          {block(node, context)}
        </Fragment>
      ))}
      <Notes t={t} locale={frame.locale} notes={[...context.notes.values()]} />
    </>
  )
}

/** Whether there is a word or a picture to read at all: an emptied editor leaves an empty paragraph behind. */
export function hasWords(text: RichText | null): text is RichText {
  return (
    text !== null &&
    childrenOf(text.root).some((node) => childrenOf(node).length > 0 || node.type === 'upload' || node.type === 'block')
  )
}

function block(node: LexicalNode, context: Context): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return childrenOf(node).length > 0 ? <p>{inlineNodes(childrenOf(node), context)}</p> : null
    case 'heading': {
      const Heading = `h${context.levels.get(node) ?? 6}` as const
      return <Heading>{inlineNodes(childrenOf(node), context)}</Heading>
    }
    case 'quote':
      return (
        <blockquote>
          <p>{inlineNodes(childrenOf(node), context)}</p>
        </blockquote>
      )
    case 'list':
      return list(node, context)
    case 'horizontalrule':
      return <hr />
    case 'upload': {
      // The media document when the CMS was asked with `depth=1`, else its id, which shows nothing.
      const picture = node.relationTo === 'media' ? mapPicture(node.value as Media | string | null) : null
      return picture && <CaptionedPicture picture={picture} caption={recordIn(node, 'fields').caption} />
    }
    case 'block':
      return (
        <TextBlock
          t={context.t}
          locale={context.frame.locale}
          fields={recordIn(node, 'fields')}
          spending={context.spending}
        />
      )
    default:
      return null
  }
}

function CaptionedPicture({ picture, caption }: { picture: Picture; caption: unknown }) {
  const image = <PictureView picture={picture} sizes="(min-width: 44rem) 40rem, 100vw" />
  if (typeof caption !== 'string' || caption.trim() === '') return image
  return (
    <figure className="captioned">
      {image}
      <figcaption className="small quiet">{caption.trim()}</figcaption>
    </figure>
  )
}

function list(node: LexicalNode, context: Context): ReactNode {
  const items = foldNested(childrenOf(node).filter((child) => child.type === 'listitem'))
  if (items.length === 0) return null
  const start = typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  const drawn = items.map((children, index) => <li key={index}>{listItem(children, context)}</li>)
  return node.listType === 'number' ? <ol start={start}>{drawn}</ol> : <ul>{drawn}</ul>
}

/** The editor keeps a nested list in an item of its own, beside the one it belongs to; read aloud, that is an empty item. */
function foldNested(items: LexicalNode[]): LexicalNode[][] {
  const folded: LexicalNode[][] = []
  for (const children of items.map(childrenOf)) {
    const isOnlyLists = children.length > 0 && children.every((child) => child.type === 'list')
    const owner = isOnlyLists ? folded.at(-1) : undefined
    if (owner) owner.push(...children)
    else folded.push(children)
  }
  return folded
}

function listItem(children: LexicalNode[], context: Context): ReactNode {
  return children.map((child, index) => (
    <Fragment key={index}>{child.type === 'list' ? list(child, context) : inlineNodes([child], context)}</Fragment>
  ))
}

/** Before the block in the middle, when that is a paragraph after a paragraph; -1 when the text is too short. */
function middleOf(blocks: LexicalNode[]): number {
  if (blocks.length < 4) return -1
  const half = Math.ceil(blocks.length / 2)
  const isBetweenParagraphs = (index: number) =>
    blocks[index]?.type === 'paragraph' && blocks[index - 1]?.type === 'paragraph'
  const after = blocks.findIndex((_, index) => index >= half && isBetweenParagraphs(index))
  return after === -1
    ? blocks.findLastIndex((_, index) => index < half && index > 0 && isBetweenParagraphs(index))
    : after
}
