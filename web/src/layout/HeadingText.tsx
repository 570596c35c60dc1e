import { Fragment } from 'react'
import { sentencesOf } from './sentences-of.ts'

/**
 * The words of a heading. A sentence is not begun at the end of the line of another where it fits on one of its own, and
 * no word is broken at its hyphen ("souhaitez-vous", "Aidez-les") where it fits on a line: at the size of a heading half of
 * either looks like a mistake.
 */
export function HeadingText({ text }: { text: string }) {
  const sentences = sentencesOf(text)
  if (sentences.length === 1) return <Words text={text} />
  return sentences.map((sentence, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className="whole">
        <Words text={sentence} />
      </span>
    </Fragment>
  ))
}

function Words({ text }: { text: string }) {
  return text.split(HYPHENED).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** A word with a hyphen between two letters, and what stands at it. With the group, `split` gives every second part to it. */
const HYPHENED = /(\S*\p{L}-\p{L}\S*)/u
