import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, type EditorState } from '@payloadcms/richtext-lexical/lexical'

type Update = { prevEditorState: EditorState; editorState: EditorState; dirtyElements: { size: number }; dirtyLeaves: ReadonlySet<string>; tags: Set<string> }

const wordsOfNote = (state: EditorState, key: string): unknown =>
  state.read(() => {
    const node = $getNodeByKey(key)
    return $isInlineBlockNode(node) ? ((node.getFields() as { text?: unknown }).text ?? '') : null
  })

/** Words of a footnote are a person's, whatever the update that brings them is marked as. */
const bringsWords = ({ prevEditorState, editorState, dirtyLeaves }: Update): boolean =>
  [...dirtyLeaves].some((key) => wordsOfNote(prevEditorState, key) !== wordsOfNote(editorState, key))

/** By the tags of what the editor does by itself: its set-up, and moving the cursor into it. */
const isByItself = (update: Update): boolean => {
  const { tags } = update
  return (tags.has('history-merge') || (tags.has('focus') && tags.size === 1)) && !bringsWords(update)
}

/** Updates that no person made, and those that change nothing. */
export const isOwnUpdate = (update: Update): boolean =>
  (update.dirtyElements.size === 0 && update.dirtyLeaves.size === 0) || update.prevEditorState.isEmpty() || isByItself(update)
