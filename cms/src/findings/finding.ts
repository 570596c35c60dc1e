/** What can lead to a person, as codes that are stored and translated. */
export const IDENTIFIER_CLASSES = [
  'military_unit',
  'passport',
  'tax_or_insurance_number',
  'phone',
  'mail',
  'handle',
  'link',
  'coordinates',
  'address',
  'exact_date',
  'birth_year',
  'full_name',
  'plate',
  'case_number',
  'wallet',
] as const

export type IdentifierClass = (typeof IDENTIFIER_CLASSES)[number]

/** A real name or place that was entered for one person is a class of its own: nobody can say which. */
export type FindingClass = IdentifierClass | 'never_word'

/**
 * `start` and `end` count UTF-16 units of the text as it was given, and `text` is what stands between them there,
 * disguise included.
 */
export type Finding = { class: FindingClass; start: number; end: number; text: string }
