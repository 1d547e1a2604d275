import type { EditorState } from '@payloadcms/richtext-lexical/lexical'

type Update = { prevEditorState: EditorState; dirtyElements: { size: number }; dirtyLeaves: { size: number }; tags: Set<string> }

/** Updates that no person made: the editor's own set-up, moving the cursor into it, and those that change nothing. */
export const isOwnUpdate = ({ prevEditorState, dirtyElements, dirtyLeaves, tags }: Update): boolean =>
  (dirtyElements.size === 0 && dirtyLeaves.size === 0) || prevEditorState.isEmpty() || tags.has('history-merge') || (tags.has('focus') && tags.size === 1)
