'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Within a block: what is typed in it stands in the text with the same key. Payload does so when its server has answered
 * how the block now looks, a third of a second to a second later, and then with the words of before that question
 * (@payloadcms/richtext-lexical 3.90, `onChange` of BlockComponent); so each answer is looked at too.
 */
export function HandToText({ names }: { names: readonly string[] }) {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const id = fields['id']?.value
  const words = JSON.stringify(names.map((name) => [name, fields[name]?.value ?? null]))

  useEffect(() => {
    const typed = JSON.parse(words) as [string, unknown][]
    const hand = (): void =>
      editor.update(
        () => {
          for (const node of editor.getEditorState()._nodeMap.values()) {
            if (!$isBlockNode(node) || node.getFields().id !== id) continue
            const kept: Record<string, unknown> = node.getFields()
            const isSame = typed.every(([name, value]) => (kept[name] ?? null) === value)
            // Without drawing the block anew, in which somebody is typing.
            if (!isSame) node.setFields({ ...node.getFields(), ...Object.fromEntries(typed) }, true)
          }
        },
        // Else the editor would take the cursor out of the block.
        { tag: 'skip-dom-selection' },
      )
    hand()
    return editor.registerUpdateListener(({ dirtyLeaves, dirtyElements }) => {
      if (dirtyLeaves.size + dirtyElements.size > 0) hand()
    })
  }, [editor, id, words])

  return null
}
