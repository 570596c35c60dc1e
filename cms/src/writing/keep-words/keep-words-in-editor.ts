'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { HandToForm } from './HandToForm.tsx'

export const KeepWordsInEditor = createClientFeature({ plugins: [{ Component: HandToForm, position: 'normal' }] })
