'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { AtHand } from './AtHand'
import { CaretAtNotes } from './CaretAtNotes'
import { DropUnwrittenLinks } from './DropUnwrittenLinks'
import { KeepInForm } from './KeepInForm'
import { KeyForLinks } from './KeyForLinks'
import { KeyForNotes } from './KeyForNotes'
import { KeysOfButtons } from './KeysOfButtons'
import { NameTools } from './NameTools'
import { SetUpOfNotes } from './SetUpOfNotes'
import { TellNotes } from './TellNotes'
import { TypeOn } from './TypeOn'
import { WholeBlock } from './WholeBlock'

/** What the editor does beside its tools: keeps each change in the form, tells what notes say, marks what is unfinished, and takes in what other programs leave on the clipboard. */
// At the bottom within the frame of the text: what stays in view cannot leave its frame.
export const WritingFeatureClient = createClientFeature({
  plugins: [
    { Component: CaretAtNotes, position: 'normal' }, { Component: KeepInForm, position: 'normal' }, { Component: KeyForNotes, position: 'normal' }, { Component: KeysOfButtons, position: 'normal' },
    { Component: KeyForLinks, position: 'normal' }, { Component: DropUnwrittenLinks, position: 'normal' }, { Component: NameTools, position: 'normal' },
    // Reads the text, which ends what is under way: before the set-up of notes, whose beginning is no change of the text.
    { Component: TellNotes, position: 'normal' }, { Component: SetUpOfNotes, position: 'normal' }, { Component: TypeOn, position: 'normal' }, { Component: WholeBlock, position: 'normal' },
    { Component: AtHand, position: 'bottom' },
  ],
})
