import type { Season } from '@campaign/shared/stories/regions.ts'
import { seasonWords } from '../../stories/story-words.ts'
import { blockNames } from '../../writing/blocks/block-words.ts'
import { factBlock } from '../../writing/blocks/fact-block.ts'
import { quoteBlock } from '../../writing/blocks/quote-block.ts'
import { spendingBlock } from '../../writing/blocks/spending-block.ts'
import type { Drawing } from './drawing.ts'
import { Marked } from './Marked.tsx'
import type { BlockPart } from './read-rich-text.ts'

type BlockViewProps = { name: string; fields: readonly BlockPart[]; drawing: Drawing }

/** A block in the form readers will see it; of one that this screen does not know, every field by its stored name. */
export function BlockView({ name, fields, drawing }: BlockViewProps) {
  if (name === quoteBlock.slug) return <QuoteView drawing={drawing} fields={fields} />
  if (name === factBlock.slug) return <FactView drawing={drawing} fields={fields} />
  if (name === spendingBlock.slug) return <SpendingBlockView drawing={drawing} fields={fields} />
  return (
    <div className="review-unknown">
      <code>{name}</code>
      <Rest drawing={drawing} fields={fields} known={[]} />
    </div>
  )
}

/** In its line, where readers see a number: they find the words below the text. */
export function NoteView({ fields, drawing }: Omit<BlockViewProps, 'name'>) {
  return (
    <span className="review-footnote">
      [<span lang={drawing.language}>{blockNames.note[drawing.language]}</span>{' '}
      {fields.map((part, at) => (
        <span key={part.path}>
          {at > 0 && ' · '}
          <Marked drawing={drawing} path={part.path} text={part.text} />
        </span>
      ))}
      ]
    </span>
  )
}

function QuoteView({ fields, drawing }: Omit<BlockViewProps, 'name'>) {
  return (
    <figure className="review-block">
      <blockquote>
        <p>
          <Part drawing={drawing} fields={fields} name="text" />
        </p>
      </blockquote>
      <figcaption>
        <Part drawing={drawing} fields={fields} name="attribution" />
      </figcaption>
      <Rest drawing={drawing} fields={fields} known={['text', 'attribution']} />
    </figure>
  )
}

/** Its figures stand in records that were approved for themselves: here it is told that they come, and of which year. */
function SpendingBlockView({ fields, drawing }: Omit<BlockViewProps, 'name'>) {
  return (
    <div className="review-block">
      <p lang={drawing.language}>{blockNames.spending[drawing.language]}</p>
      <Rest drawing={drawing} fields={fields} known={[]} />
    </div>
  )
}

function FactView({ fields, drawing }: Omit<BlockViewProps, 'name'>) {
  const season = fields.find(({ name }) => name === 'asOfSeason')?.text
  const asOf = [
    season !== undefined && season in seasonWords ? seasonWords[season as Season][drawing.language] : season,
    fields.find(({ name }) => name === 'asOfYear')?.text,
  ].filter((part) => part !== undefined)
  return (
    <figure className="review-block">
      <p className="review-fact">
        <Part drawing={drawing} fields={fields} name="figure" />
      </p>
      <p>
        <Part drawing={drawing} fields={fields} name="statement" />
      </p>
      <figcaption className="review-address">
        <Part drawing={drawing} fields={fields} name="source" />{' '}
        <code>
          <Part drawing={drawing} fields={fields} name="sourceUrl" />
        </code>{' '}
        <span lang={drawing.language}>{asOf.join(' ')}</span>
      </figcaption>
      <Rest
        drawing={drawing}
        fields={fields}
        known={['figure', 'statement', 'source', 'sourceUrl', 'asOfSeason', 'asOfYear']}
      />
    </figure>
  )
}

function Part({ name, fields, drawing }: BlockViewProps) {
  const part = fields.find((one) => one.name === name)
  return part === undefined ? null : <Marked drawing={drawing} path={part.path} text={part.text} />
}

/** What is approved must be seen: fields that have no place above, under their stored names. */
function Rest({ fields, known, drawing }: Omit<BlockViewProps, 'name'> & { known: readonly string[] }) {
  const rest = fields.filter(({ name }) => !known.includes(name))
  if (rest.length === 0) return null
  return (
    <dl className="review-parts">
      {rest.map(({ name, path, text }) => (
        <div key={path}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Marked drawing={drawing} path={path} text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
