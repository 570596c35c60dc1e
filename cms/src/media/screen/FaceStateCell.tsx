import type { DefaultServerCellComponentProps } from 'payload'
import { fillIn, languageOf } from '../../languages/pick-words.ts'
import { FACE_STATES } from '../face-state.ts'
import { facesToCover, faceStateNames } from '../face-words.ts'

/** What is to be done with a picture, in the list: "2 visages à couvrir". */
export function FaceStateCell({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  const language = languageOf(i18n)
  const faces: unknown = rowData?.['faces']
  const state = FACE_STATES.find((one) => one === cellData) ?? 'not_scanned'
  if (state !== 'faces_found' || !Array.isArray(faces)) return <span>{faceStateNames[state][language]}</span>
  const forms = facesToCover[language]
  const count = faces.length
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return <strong>{fillIn(form, { count })}</strong>
}
