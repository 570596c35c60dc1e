import { fillIn } from '../../languages/pick-words.ts'
import type { Drawing } from './drawing.ts'

type MarkedProps = { path: string; text: string; drawing: Drawing }

/** A piece of text with what was found in it marked, and the way to where that is listed. */
export function Marked({ path, text, drawing }: MarkedProps) {
  const segments = drawing.segments.get(path)
  if (segments === undefined) return text
  return segments.map(({ text: part, numbers, begins, ends }, at) => (
    <span key={at}>
      {begins.map((number) => (
        <span id={`mark-${number}`} key={number} />
      ))}
      {numbers.length === 0 ? part : <mark className="review-mark">{part}</mark>}
      {ends.map((number) => (
        <a
          aria-label={fillIn(drawing.words.seeFound, { number })}
          className="review-note"
          href={`#found-${number}`}
          key={number}
          lang={drawing.language}
        >
          {number}
        </a>
      ))}
    </span>
  ))
}
