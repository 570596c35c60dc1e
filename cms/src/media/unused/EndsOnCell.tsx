import type { DefaultServerCellComponentProps } from 'payload'
import { showDay } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'

/** Until when a picture that nothing shows is kept, in the list; a dash where one is shown. */
export function EndsOnCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const day = showDay(cellData, languageOf(i18n))
  return typeof cellData === 'string' ? <strong>{day}</strong> : <span>{day}</span>
}
