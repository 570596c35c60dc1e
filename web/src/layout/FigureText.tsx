/**
 * A figure of a report: its number large, the words that stand with it ("plus de", "ans") smaller on the same line. One
 * without a number ("des dizaines") is words alone.
 */
export function FigureText({ text }: { text: string }) {
  const [before = '', number, after = ''] = text.split(NUMBER)
  if (number === undefined) return text
  return (
    <>
      {before}
      <span className="figure-number">{number}</span>
      {after}
    </>
  )
}

/** The first number, thousands and decimals as any language writes them, with the sign that belongs to it. */
const NUMBER = /([\p{Sc}±+−-]?\d+(?:[\u0020\u00A0\u202F.,’–]\d+)*(?:[\u00A0\u202F]?[%‰\p{Sc}])?)(.*)/su
