'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { AtHand } from './AtHand'
import { KeepInForm } from './KeepInForm'

/** What the editor does beside its tools: keeps each change in the form, and takes in what other programs leave on the clipboard. */
// At the bottom within the frame of the text: what stays in view cannot leave its frame.
export const WritingFeatureClient = createClientFeature({
  plugins: [{ Component: KeepInForm, position: 'normal' }, { Component: AtHand, position: 'bottom' }],
})
