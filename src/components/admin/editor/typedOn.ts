import type { EditorState } from '@payloadcms/richtext-lexical/lexical'

/** What was typed into texts while they were being saved, by document and field, until the answer is there. */
const texts = new Map<string, EditorState>()

export const noteTypedOn = (key: string, state: EditorState): void => void texts.set(key, state)

export const typedOn = (key: string): EditorState | undefined => texts.get(key)

/** A text that is drawn anew because of the answer finds what was typed for a moment more. */
export const forgetTypedOn = (key: string): void => void setTimeout(() => texts.delete(key), 2000)
