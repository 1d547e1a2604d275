import { diffArrays, diffWordsWithSpace } from 'diff'

import { plainParagraphs } from '../../../domain/plainText'

export type Piece = { text: string; change: 'same' | 'added' | 'removed' }
/** What became of one field: its paragraphs in order, each as pieces. */
export type FieldComparison = { name: string; paragraphs: Piece[][]; isChanged: boolean }
type Text = Record<string, unknown>

const alikeEnough = 0.4

const pieces = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }))

const likeness = (parts: Piece[]): number => {
  const length = (wanted: Piece['change'][]) => parts.filter(({ change }) => wanted.includes(change)).reduce((sum, { text }) => sum + text.length, 0)
  return length(['same']) / Math.max(1, length(['same', 'added', 'removed']))
}

/** Paragraphs that were rewritten in place are compared word by word; those that share little are shown as removed and added. */
const rewritten = (before: string[], after: string[]): Piece[][] => {
  const shown: Piece[][] = []
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, now] = [before[index], after[index]]
    const words = old !== undefined && now !== undefined ? pieces(old, now) : []
    if (words.length > 0 && likeness(words) >= alikeEnough) shown.push(words)
    else {
      if (old !== undefined) shown.push([{ text: old, change: 'removed' }])
      if (now !== undefined) shown.push([{ text: now, change: 'added' }])
    }
  }
  return shown
}

const compareParagraphs = (before: string[], after: string[]): Piece[][] => {
  const steps = diffArrays(before, after)
  const shown: Piece[][] = []
  for (let index = 0; index < steps.length; index += 1) {
    const [step, next] = [steps[index], steps[index + 1]]
    if (!step) continue
    if (step.removed && next?.added) {
      shown.push(...rewritten(step.value, next.value))
      index += 1
    } else if (step.removed || step.added) shown.push(...rewritten(step.removed ? step.value : [], step.added ? step.value : []))
    else shown.push(...step.value.map((text): Piece[] => [{ text, change: 'same' }]))
  }
  return shown
}

/** Two texts of one language field by field, as a person reads them: `order` names the fields in the order of the form. */
export const compareTexts = ({ before, after, order }: { before: Text; after: Text; order: readonly string[] }): FieldComparison[] => {
  const present = new Set([...Object.keys(before), ...Object.keys(after)])
  const names = [...order.filter((name) => present.has(name)), ...[...present].filter((name) => !order.includes(name))]
  return names.map((name) => {
    const paragraphs = compareParagraphs(plainParagraphs(before[name]), plainParagraphs(after[name]))
    return { name, paragraphs, isChanged: paragraphs.some((one) => one.some(({ change }) => change !== 'same')) }
  })
}
