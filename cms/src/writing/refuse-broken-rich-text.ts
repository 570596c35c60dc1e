import { ValidationError, type Block, type FieldHook } from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { pageBlocks, textBlocks } from './blocks/text-blocks.ts'
import { dropPendingPictures } from './drop-pending-pictures.ts'
import { findRichTextFault } from './find-rich-text-fault.ts'
import { richTextFaultWords } from './rich-text-words.ts'

/**
 * On every rich text field. A hook and not a validation, because Payload validates nothing while a draft is saved. What
 * stands there already is let through: a text that was kept under other rules can still be taken down.
 */
export const refuseBrokenRichText = refusing(textBlocks)

/** The same on the text of a page, where more may stand. */
export const refuseBrokenPageText = refusing(pageBlocks)

function refusing(blocks: readonly Block[]): FieldHook {
  return ({ collection, field, global, originalDoc, path, req, value }) => {
    if (value === undefined || value === null) return value
    dropPendingPictures(value)
    const fault = findRichTextFault(value, blocks)
    if (!fault || isUnchanged(value, field.name, originalDoc)) return value
    throw new ValidationError(
      {
        collection: collection?.slug,
        global: global?.slug,
        errors: [
          {
            ...('label' in field && field.label && { label: field.label }),
            path: path.join('.'),
            message: sayTo(req, richTextFaultWords[fault]),
          },
        ],
        req,
      },
      req.t,
    )
  }
}

function isUnchanged(value: unknown, name: string | undefined, document: unknown): boolean {
  const before = (document as Record<string, unknown> | null | undefined)?.[name ?? '']
  return before !== undefined && before !== null && JSON.stringify(before) === JSON.stringify(value)
}
