import { RenderServerComponent as renderComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { showDay, showMoment } from '../../desk/show-date.ts'
import type { Drawing } from './drawing.ts'
import { Marked } from './Marked.tsx'
import { PictureView } from './PictureView.tsx'
import { RichTextView } from './RichTextView.tsx'
import type { DocumentRef } from './document-ref.ts'
import type { ShownField, ShownRow, ShownValue } from './shown-field.ts'

/** The value of a field, by its kind. */
export function ShownValueView({ value, drawing }: { value: ShownValue; drawing: Drawing }) {
  const { words, language, req } = drawing
  switch (value.kind) {
    case 'texts':
      return value.texts.map(({ path, text }) => (
        <p className="review-words" key={path} lang={drawing.locale}>
          <Marked drawing={drawing} path={path} text={text} />
        </p>
      ))
    case 'raw':
      return (
        <pre>
          <Marked drawing={drawing} path={value.path} text={value.text} />
        </pre>
      )
    case 'choices':
      return <p>{new Intl.ListFormat(language, { type: 'unit' }).format(value.words)}</p>
    case 'yes_or_no':
      return <p>{value.isYes ? words.yes : words.no}</p>
    case 'date':
      return <p>{(value.hasTime ? showMoment : showDay)(value.date, language)}</p>
    case 'cell':
      return (
        <p>
          {renderComponent({
            Component: value.Cell,
            clientProps: { cellData: value.value },
            importMap: req.payload.importMap,
            serverProps: { i18n: req.i18n, payload: req.payload },
          })}
        </p>
      )
    case 'rich_text':
      return <RichTextView blocks={value.blocks} drawing={drawing} />
    case 'pictures':
      return value.pictures.map(({ path, id }) => <PictureView drawing={drawing} id={id} key={path} path={path} />)
    case 'documents':
      return <Documents documents={value.documents} drawing={drawing} />
    case 'rows':
      return <Rows drawing={drawing} rows={value.rows} />
    case 'parts':
      return <Parts drawing={drawing} fields={value.fields} />
  }
}

/** By name only: from here one goes back to the text, not on to another. */
function Documents({ documents, drawing }: { documents: readonly DocumentRef[]; drawing: Drawing }) {
  return (
    <ul>
      {documents.map(({ collection, id }) => (
        <li key={`${collection}/${id}`}>{drawing.names.get(`${collection}/${id}`) ?? drawing.words.notNamed}</li>
      ))}
    </ul>
  )
}

function Rows({ rows, drawing }: { rows: readonly ShownRow[]; drawing: Drawing }) {
  return (
    <ol className="review-rows">
      {rows.map(({ path, title, isChanged, fields }) => (
        <li className={isChanged ? 'review-changed' : undefined} key={path}>
          <p className="review-rows__title">
            {title} {isChanged ? <span className="review-badge">{drawing.words.newOrChanged}</span> : null}
          </p>
          <Parts drawing={drawing} fields={fields} />
        </li>
      ))}
    </ol>
  )
}

/** The fields within a field. */
function Parts({ fields, drawing }: { fields: readonly ShownField[]; drawing: Drawing }) {
  return (
    <dl className="review-parts">
      {fields.map(({ path, label, change, value }) => (
        <div data-field={path} key={path}>
          <dt>
            {label} {change === 'same' ? null : <span className="review-badge">{drawing.words[change]}</span>}
          </dt>
          <dd>{value === null ? drawing.words.removedNow : <ShownValueView drawing={drawing} value={value} />}</dd>
        </div>
      ))}
    </dl>
  )
}
