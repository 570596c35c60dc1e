import { Fragment, type ReactNode } from 'react'
import { BlockView, NoteView } from './BlockView.tsx'
import { closeUpHeadings, type HeadingLevel } from './close-up-headings.ts'
import type { Drawing } from './drawing.ts'
import { Marked } from './Marked.tsx'
import { PictureView } from './PictureView.tsx'
import type { RichNode, TextMark } from './read-rich-text.ts'

type RichTextViewProps = { blocks: readonly { node: RichNode; isChanged: boolean }[]; drawing: Drawing }

type Context = { drawing: Drawing; levels: ReadonlyMap<RichNode, HeadingLevel> }

/** A text as readers meet it, under the name of its field. What they do not know yet is set apart, block by block. */
export function RichTextView({ blocks, drawing }: RichTextViewProps) {
  const context = { drawing, levels: closeUpHeadings(blocks.map(({ node }) => node)) }
  return (
    <div className="review-text" lang={drawing.locale}>
      {blocks.map(({ node, isChanged }, at) =>
        isChanged ? (
          <div className="review-changed" key={at}>
            <p className="review-changed__note" lang={drawing.language}>
              <span className="review-badge">{drawing.words.newOrChanged}</span>
            </p>
            {draw(node, context)}
          </div>
        ) : (
          <Fragment key={at}>{draw(node, context)}</Fragment>
        ),
      )}
    </div>
  )
}

function drawAll(nodes: readonly RichNode[], context: Context): ReactNode {
  return nodes.map((node, at) => <Fragment key={at}>{draw(node, context)}</Fragment>)
}

function draw(node: RichNode, context: Context): ReactNode {
  const { drawing, levels } = context
  switch (node.kind) {
    case 'text':
      return wrap(node.marks, <Marked drawing={drawing} path={node.path} text={node.text} />)
    case 'break':
      return <br />
    case 'link':
      // No way out of here: whoever checks a link from the admin tells its owner that this text is being read.
      return (
        <>
          <span className="review-link">{drawAll(node.children, context)}</span>{' '}
          <span className="review-address">
            (<span lang={drawing.language}>{drawing.words.linkTo}</span>{' '}
            <code>
              <Marked drawing={drawing} path={node.address.path} text={node.address.text} />
            </code>
            )
          </span>
        </>
      )
    case 'picture':
      return <PictureView caption={node.caption} drawing={drawing} id={node.id} path={node.path} />
    case 'rule':
      return <hr />
    case 'block':
      return <BlockView drawing={drawing} fields={node.fields} name={node.name} />
    case 'note':
      return <NoteView drawing={drawing} fields={node.fields} />
    case 'inner_link':
      return (
        <>
          <span className="review-link">{drawAll(node.children, context)}</span>{' '}
          <span className="review-address">
            (<span lang={drawing.language}>{drawing.words.linkTo}</span>{' '}
            {drawing.names.get(`${node.to.collection}/${node.to.id}`) ?? (
              <span lang={drawing.language}>{drawing.words.notNamed}</span>
            )}
            )
          </span>
        </>
      )
    case 'heading': {
      const Heading = `h${levels.get(node) ?? 6}` as const
      return <Heading>{drawAll(node.children, context)}</Heading>
    }
    case 'list': {
      const List = node.isNumbered ? 'ol' : 'ul'
      return <List>{drawAll(node.children, context)}</List>
    }
    case 'item':
      return <li>{drawAll(node.children, context)}</li>
    case 'quote':
      return (
        <blockquote>
          <p>{drawAll(node.children, context)}</p>
        </blockquote>
      )
    case 'paragraph':
      return node.children.length === 0 ? null : <p>{drawAll(node.children, context)}</p>
    case 'unknown':
      return (
        <div className="review-unknown">
          <code>{node.type}</code> {drawAll(node.children, context)}
        </div>
      )
  }
}

function wrap(marks: readonly TextMark[], text: ReactNode): ReactNode {
  return marks.reduceRight<ReactNode>((inside, Mark) => <Mark>{inside}</Mark>, text)
}
