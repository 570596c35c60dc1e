import type { Image, PhrasingContent, RootContent } from 'mdast'
import type { ReactNode } from 'react'
import type { GuideLanguage } from './guide.ts'
import { Picture } from './Picture.tsx'
import { pictureName, readMarkdown, resolveLink } from './read-markdown.ts'

type MarkdownProps = { language: GuideLanguage; text: string }

/**
 * The text of a section: paragraphs, lists, warnings (block quotes), pictures that stand alone, and in them strong words,
 * emphasis, code and links. Throws on everything else, raw HTML first of all: a test reads the whole guide.
 */
export function Markdown({ language, text }: MarkdownProps) {
  return readMarkdown(text).map((part, index) => <Block key={index} language={language} part={part} />)
}

function Block({ language, part }: { language: GuideLanguage; part: RootContent }): ReactNode {
  switch (part.type) {
    case 'paragraph': {
      const [first] = part.children
      if (part.children.length === 1 && first?.type === 'image') return <Figure image={first} language={language} />
      return (
        <p>
          <Phrase parts={part.children} />
        </p>
      )
    }
    case 'list': {
      const items = part.children.map((item, index) => (
        <li key={index}>
          <Item language={language} parts={item.children} />
        </li>
      ))
      return part.ordered === true ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'blockquote':
      return (
        <aside className="guide-warning">
          {part.children.map((child, index) => (
            <Block key={index} language={language} part={child} />
          ))}
        </aside>
      )
    default:
      throw new Error(`the guide cannot show ${part.type}`)
  }
}

/** A paragraph that is all there is of an item stands in it without a frame of its own. */
function Item({ language, parts }: { language: GuideLanguage; parts: readonly RootContent[] }): ReactNode {
  const [only, ...more] = parts
  if (only?.type === 'paragraph' && more.length === 0) return <Phrase parts={only.children} />
  return parts.map((part, index) => <Block key={index} language={language} part={part} />)
}

function Figure({ image, language }: { image: Image; language: GuideLanguage }): ReactNode {
  return (
    <figure className="guide-picture">
      <Picture alt={image.alt ?? ''} language={language} name={pictureName(image.url)} />
    </figure>
  )
}

function Phrase({ parts }: { parts: readonly PhrasingContent[] }): ReactNode {
  return parts.map((part, index) => <Words key={index} part={part} />)
}

function Words({ part }: { part: PhrasingContent }): ReactNode {
  switch (part.type) {
    case 'text':
      return part.value
    case 'strong':
      return (
        <strong>
          <Phrase parts={part.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Phrase parts={part.children} />
        </em>
      )
    case 'inlineCode':
      return <code>{part.value}</code>
    case 'link':
      return (
        <a href={resolveLink(part.url)}>
          <Phrase parts={part.children} />
        </a>
      )
    default:
      throw new Error(`the guide cannot show ${part.type}`)
  }
}
