import { drawingOfNow, type Drawing } from './drawing.ts'
import type { ShownField } from './shown-field.ts'
import { ShownValueView } from './ShownValueView.tsx'

/** The fields of a document, one under the other, and of each what would change for readers. */
export function ShownFields({ fields, drawing }: { fields: readonly ShownField[]; drawing: Drawing }) {
  return fields.map((field) => <OneField drawing={drawing} field={field} key={field.path} />)
}

function OneField({ field, drawing }: { field: ShownField; drawing: Drawing }) {
  const { path, label, change, value, was } = field
  const { words } = drawing
  return (
    <div className="review-field" data-change={change} data-field={path}>
      <h3>
        {label} {change === 'same' ? null : <span className="review-badge">{words[change]}</span>}
      </h3>
      <div className="review-field__value">
        {value === null ? <p>{words.removedNow}</p> : <ShownValueView drawing={drawing} value={value} />}
        {was === null ? null : (
          <details className="review-was">
            <summary>{words.before}</summary>
            <ShownValueView drawing={drawingOfNow(drawing)} value={was} />
          </details>
        )}
      </div>
    </div>
  )
}
