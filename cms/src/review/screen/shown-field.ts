import type { PayloadComponent } from 'payload'
import type { DocumentRef } from './document-ref.ts'
import type { RichNode } from './read-rich-text.ts'

/** A field that holds something, or held something readers see now, ready to be drawn. */
export type ShownField = {
  /** Names from the outside in, with the numbers of rows: "facts.0.source". */
  path: string
  /** As the admin's language says it. */
  label: string
  change: Change
  /** null: readers see something now, and would no longer. */
  value: ShownValue | null
  /** What readers see now, where that is something else. */
  was: ShownValue | null
}

/** Held against what readers of this language see now; "same" too where they see nothing yet. */
export type Change = 'same' | 'changed' | 'new' | 'removed'

export type ShownValue =
  | { kind: 'texts'; texts: { path: string; text: string }[] }
  /** Values out of a closed list, in words. */
  | { kind: 'choices'; words: string[] }
  | { kind: 'yes_or_no'; isYes: boolean }
  | { kind: 'date'; date: string; hasTime: boolean }
  /** The field has a component that shows its value in lists: it knows the unit. */
  | { kind: 'cell'; value: unknown; Cell: PayloadComponent }
  | { kind: 'rich_text'; blocks: { node: RichNode; isChanged: boolean }[] }
  | { kind: 'pictures'; pictures: { path: string; id: string }[] }
  | { kind: 'documents'; documents: DocumentRef[] }
  | { kind: 'rows'; rows: ShownRow[] }
  | { kind: 'parts'; fields: ShownField[] }
  /** Of a kind nobody taught this screen: as it is stored, rather than not at all. */
  | { kind: 'raw'; path: string; text: string }

export type ShownRow = { path: string; title: string; isChanged: boolean; fields: ShownField[] }
