'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Within each editor: what changes in it stands in the form with the same key. Payload waits until the browser is idle,
 * up to half a second (@payloadcms/richtext-lexical 3.90, `useRunDeprioritized`), and whatever is saved, published or
 * left before that goes without the last words.
 */
export function HandToForm() {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  const { dispatchFields, setModified } = useForm()

  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState, tags }) => {
        // As the editor itself does: what it puts in order before anybody typed is no change.
        if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || prevEditorState.isEmpty()) return
        if (tags.has('history-merge') || (tags.has('focus') && tags.size === 1)) return
        dispatchFields({ type: 'UPDATE', path, value: editorState.toJSON() })
        setModified(true)
      }),
    [editor, path, dispatchFields, setModified],
  )
  return null
}
