import type { PictureContent } from '../describe-content.ts'
import type { RichNode } from './read-rich-text.ts'
import type { ShownField, ShownValue } from './shown-field.ts'

/** A piece of text as it stands on the screen, in one element. */
export type Leaf = {
  /** Where on the screen; no two are the same. */
  path: string
  /** The field it belongs to, as the finder names it: `path`, but for the words of a picture. */
  field: string
  text: string
}

/** Every piece of text of a sheet, in reading order: where what was found may stand. */
export function listLeaves(fields: readonly ShownField[], pictures: readonly PictureContent[]): Leaf[] {
  return fields
    .flatMap(({ value }) => (value === null ? [] : leavesOfValue(value, pictures)))
    .filter(({ text }) => text !== '')
}

function leavesOfValue(value: ShownValue, pictures: readonly PictureContent[]): Leaf[] {
  switch (value.kind) {
    case 'texts':
      return value.texts.map(leafOf)
    case 'raw':
      return [leafOf(value)]
    case 'rich_text':
      return value.blocks.flatMap(({ node }) => leavesOfNode(node, pictures))
    case 'pictures':
      return value.pictures.flatMap((picture) => leavesOfPicture(picture, pictures))
    case 'rows':
      return value.rows.flatMap(({ fields }) => listLeaves(fields, pictures))
    case 'parts':
      return listLeaves(value.fields, pictures)
    case 'choices':
    case 'yes_or_no':
    case 'date':
    case 'cell':
    case 'documents':
      return []
  }
}

function leavesOfNode(node: RichNode, pictures: readonly PictureContent[]): Leaf[] {
  if (node.kind === 'text') return [leafOf(node)]
  if (node.kind === 'picture')
    return [...leavesOfPicture(node, pictures), ...(node.caption === null ? [] : [leafOf(node.caption)])]
  if (node.kind === 'block' || node.kind === 'note') return node.fields.map(leafOf)
  const inside = 'children' in node ? node.children.flatMap((child) => leavesOfNode(child, pictures)) : []
  return node.kind === 'link' ? [...inside, leafOf(node.address)] : inside
}

function leavesOfPicture({ path, id }: { path: string; id: string }, pictures: readonly PictureContent[]): Leaf[] {
  const at = pictures.findIndex((picture) => picture.id === id)
  const picture = pictures[at]
  if (picture === undefined) return []
  return [
    { path: `${path}.alt`, field: `pictures.${at}.alt`, text: picture.alt ?? '' },
    { path: `${path}.filename`, field: `pictures.${at}.filename`, text: picture.filename },
  ]
}

function leafOf({ path, text }: { path: string; text: string }): Leaf {
  return { path, field: path, text }
}
