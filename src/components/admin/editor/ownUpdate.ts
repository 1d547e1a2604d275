import type { EditorState } from '@payloadcms/richtext-lexical/lexical'

import { keptNote } from './KeepNote'

type Update = { prevEditorState: EditorState; dirtyElements: { size: number }; dirtyLeaves: { size: number }; tags: Set<string> }

/** Tags of what the editor does by itself: its set-up, and moving the cursor into it. The words of a note may come together with one of these. */
const isByItself = (tags: Set<string>): boolean => !tags.has(keptNote) && (tags.has('history-merge') || (tags.has('focus') && tags.size === 1))

/** Updates that no person made, and those that change nothing. */
export const isOwnUpdate = ({ prevEditorState, dirtyElements, dirtyLeaves, tags }: Update): boolean =>
  (dirtyElements.size === 0 && dirtyLeaves.size === 0) || prevEditorState.isEmpty() || isByItself(tags)
