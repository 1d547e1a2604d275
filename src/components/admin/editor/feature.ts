'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { CleanPaste } from './CleanPaste'
import { KeepInForm } from './KeepInForm'

/** What the editor does beside its tools: keeps each change in the form, and takes in what other programs leave on the clipboard. */
export const WritingFeatureClient = createClientFeature({
  plugins: [{ Component: KeepInForm, position: 'normal' }, { Component: CleanPaste, position: 'aboveContainer' }],
})
