import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../languages/pick-words.ts'
import type { Words } from '../languages/words.ts'
import './form-section.css'

type FormSectionProps = UIFieldServerProps & { words: { label: Words; help: Words } }

export function FormSection({ words, i18n }: FormSectionProps) {
  const language = languageOf(i18n)
  return (
    <div className="form-section">
      <h2>{words.label[language]}</h2>
      <p>{words.help[language]}</p>
    </div>
  )
}
