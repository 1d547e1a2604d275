import { diffWords } from '../../../domain/comparison/wordDiff'
import { plainParagraphs } from '../../../domain/plainText'
import { changedFields, type Values } from './keptText'

/** By what a kept text is known again: the first field of the form that it changes, its first changed words there, and how many fields more. */
export type FirstChange = { field: string; words: string; more: number }

const longest = 60

const textOf = (value: unknown): string => plainParagraphs(value).join(' ')

/** Where the later text first says something that the earlier does not; its beginning where it only says less. */
const firstNew = (before: string, after: string): number => {
  let at = 0
  for (const { text, change } of diffWords(before, after)) {
    if (change === 'added' && text.trim() !== '') return at
    if (change !== 'removed') at += text.length
  }
  return 0
}

const excerpt = (text: string, from: number): string => {
  const rest = text.slice(from).trim()
  const end = rest.length > longest ? Math.max(rest.lastIndexOf(' ', longest), longest / 2) : rest.length
  return `${from > 0 ? '…' : ''}${rest.slice(0, end).trim()}${end < rest.length ? '…' : ''}`
}

type Given = { kept: Values; loaded: Values; order: readonly string[] }

/** `order` are the names of the fields as the form shows them. Null where the text changes nothing. */
export const firstChange = ({ kept, loaded, order }: Given): FirstChange | null => {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const [field, ...others] = changedFields(kept, loaded).sort((a, b) => rank(a) - rank(b))
  if (field === undefined) return null
  const [before, after] = [textOf(loaded[field]), textOf(kept[field])]
  return { field, words: excerpt(after, firstNew(before, after)), more: others.length }
}
