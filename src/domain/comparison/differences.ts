import { diffArrays } from 'diff'

import type { Json } from '../canonical'
import type { Fact, Piece } from './pieces'

/** A fact that was, is, or became another. */
export type FactChange = Pick<Fact, 'about' | 'path'> & { before?: Json; after?: Json }

type Given = { before: Piece | undefined; after: Piece | undefined; isWordedAlike: boolean }

/** What differs between two pieces beside their words; never empty where they differ and are worded alike. */
export const differences = ({ before, after, isWordedAlike }: Given): FactChange[] => {
  if (!before || !after) return factChanges(unusual(before), unusual(after))
  const kinds: FactChange[] = before.kind !== after.kind ? [{ about: 'kind', before: before.kind, after: after.kind }] : []
  const depths: FactChange[] = before.depth !== after.depth ? [{ about: 'depth', before: before.depth, after: after.depth }] : []
  const facts = [...kinds, ...depths, ...factChanges(before.facts, after.facts)]
  if (facts.length > 0 || !isWordedAlike) return facts
  const notes = exchangedNotes(before.facts, after.facts)
  return notes.length > 0 ? notes : leafChanges(before.exact, after.exact)
}

/** Notes that changed places among each other: in the words, each has the same mark. */
const exchangedNotes = (before: readonly Fact[], after: readonly Fact[]): FactChange[] => {
  const [old, now] = [before, after].map((facts) => facts.filter(({ about }) => about === 'note')) as [Fact[], Fact[]]
  return old.flatMap(({ value, ...fact }, place): FactChange[] => {
    const next = now[place]
    return next && JSON.stringify(next.value) !== JSON.stringify(value) ? [{ ...fact, before: value, after: next.value }] : []
  })
}

/** What nearly every cell and list says of itself. */
const usual: Record<string, Json> = { colSpan: 1, rowSpan: 1, headerState: 0, start: 1 }

/** Follows from the bytes of an image, by which it is told already. */
const ofItsBytes = new Set(['width', 'height', 'mimeType'])

/** Of a piece that came or went, what is worth saying: it is told as a whole already. */
const unusual = (piece: Piece | undefined): readonly Fact[] => (piece?.facts ?? []).filter(({ about, value }) => usual[about] !== value && !ofItsBytes.has(about))

const nameOf = ({ about, path = [] }: Pick<Fact, 'about' | 'path'>): string => JSON.stringify([about, path])

const factChanges = (before: readonly Fact[], after: readonly Fact[]): FactChange[] => {
  const steps = diffArrays(before.map((fact) => JSON.stringify(fact)), after.map((fact) => JSON.stringify(fact)))
  const [gone, come]: [Fact[], Fact[]] = [[], []]
  for (const { value, removed, added } of steps) {
    if (removed) gone.push(...value.map((text) => JSON.parse(text) as Fact))
    if (added) come.push(...value.map((text) => JSON.parse(text) as Fact))
  }
  const changes = [...gone.map((fact) => became(fact, come)), ...come.map(({ value, ...fact }): FactChange => ({ ...fact, after: value }))]
  // What only moved is told by its words.
  return changes.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** A fact that is gone became the next one of its name, which is taken from the list. */
const became = ({ value, ...fact }: Fact, come: Fact[]): FactChange => {
  const at = come.findIndex((other) => nameOf(other) === nameOf(fact))
  const [next] = at < 0 ? [] : come.splice(at, 1)
  return { ...fact, before: value, ...(next ? { after: next.value } : {}) }
}

const isTree = (value: Json | undefined): value is { [key: string]: Json } | Json[] => typeof value === 'object' && value !== null

/** What differs where nothing that has a name does: each inner value, with the names that lead to it. */
const leafChanges = (before: Json | undefined, after: Json | undefined, path: readonly string[] = []): FactChange[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ about: 'inner', path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
  }
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => leafChanges(old.get(key), now.get(key), [...path, key]))
}
