import type { ClientField } from 'payload'

import type { Json } from '../../../domain/canonical'
import type { Clock } from '../../../domain/comparison/clock'
import type { Compared } from '../../../domain/comparison/compareEditions'
import type { FactChange } from '../../../domain/comparison/differences'
import type { Piece } from '../../../domain/comparison/pieces'
import type { Names } from '../../../editorial/names'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { formatBytes } from '../../../i18n/format'
import { isLanguage, type Language } from '../../../i18n/languages'
import { inWords } from '../workflow/labels'
import { fieldAt } from './fieldAt'
import { bytesSentence, fileLinks, fileSentence, isOtherFile, withoutDetails } from './fileWords'
import { momentWords } from './moments'
import { movedSentence } from './movedWords'

/** What telling a comparison in the panel's language needs to know; `versions` are those of published files, by sha256. */
export type Telling = {
  fields: readonly ClientField[]; names: Names; versions: Readonly<Record<string, number>>; editions: ComparedTexts; clocks: Record<'before' | 'after', Clock>; language: string; words: PanelWords
}
/** The language of two texts, and which editions they are; none where that is no text, or the one in work. */
export type ComparedTexts = { language: Language; before?: string | undefined; after?: string | undefined }
export type FileLink = { which: 'before' | 'after' | 'only'; href: string }

const last = (path: readonly string[]): string => path.filter((step) => step !== '#').at(-1) ?? ''

/** The label of a field by the names that lead to it. */
export const pathLabel = (telling: Telling, path: readonly string[]): string => {
  const { fields, language, words } = telling
  if (path[0] === 'media') return path.length > 2 ? (words.compare.media[last(path)] ?? last(path)) : words.history.media
  const field = fieldAt(fields, path)
  return (field && 'label' in field ? inWords(field.label, language) : undefined) ?? last(path)
}

/** What a fact is about: the field of the form where it is one. */
const factLabel = (telling: Telling, { fact, piece }: { fact: FactChange; piece: Piece }): string => {
  const { about, path = [] } = fact
  const { facts } = telling.words.compare
  if (levelsOf(fact, piece) !== null) return facts['depth'] ?? about
  if (about === 'inner') return `${facts['inner'] ?? about} (${path.join('.')})`
  const label = path.length > 0 ? (path.at(-1) === 'blockType' ? (facts['blockType'] ?? '') : pathLabel(telling, [...piece.path, ...path])) : undefined
  if (about === 'field') return label ?? about
  const own = (about === 'target' && isOtherFile(fact) ? facts['file'] : facts[about]) ?? about
  return label && about !== 'target' ? `${label} – ${own}` : (label ?? own)
}

const isTree = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

type Option = string | { value: string; label?: unknown }

/** A choice by its label, a day by its date. */
const fieldValue = ({ fields, language, clocks }: Telling, { value, path, side }: Told & { value: string }): string | undefined => {
  const field = fieldAt(fields, path)
  if (field && 'options' in field) {
    const option = (field.options as Option[]).find((one) => (typeof one === 'string' ? one : one.value) === value)
    return option && typeof option !== 'string' ? inWords(option.label, language) : undefined
  }
  return field && momentWords({ field, value, clock: clocks[side], language })
}

/** A value, and in which of the two texts it stands. */
type Told = { about: string; value: Json | undefined; path: readonly string[]; side: 'before' | 'after' }

/** A value as a person reads it. */
export const valueWords = (telling: Telling, { about, value, path, side }: Told): string => {
  const { compare } = telling.words
  if (value === undefined || value === null) return compare.none
  if (value === '') return compare.empty
  if (typeof value === 'boolean') return value ? compare.yes : compare.no
  if (isTree(value)) return treeWords(telling, value, side)
  if (about === 'kind') return compare.kinds[String(value)] ?? String(value)
  if (about === 'headerState') return compare.headerStates[Number(value)] ?? String(value)
  if (about === 'bytes' && typeof value === 'number') return formatBytes(telling.words.code, value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (about === 'language' && isLanguage(value)) return telling.words.language(value)
  const own = about === 'field' || about === 'value' ? fieldValue(telling, { about, value, path, side }) : undefined
  return own ?? (['tag', 'listType'].includes(about) || last(path) === 'blockType' ? compare.values[value] : undefined) ?? compare.quoted(value)
}

const treeWords = (telling: Telling, value: { [key: string]: Json }, side: Told['side']): string => {
  const { compare } = telling.words
  if ('on' in value && 'to' in value) {
    const target = value['to'] ?? null
    return compare.linkTo(compare.quoted(String(value['on'])), typeof target === 'string' ? target : valueWords(telling, { about: 'link', value: target, path: [], side }))
  }
  const name = telling.names[`${String(value['collection'])}:${String(value['id'])}`]
  if (name) return compare.quoted(name)
  return 'collection' in value && 'id' in value ? `${compare.unknown} (${String(value['collection'])} ${String(value['id'])})` : JSON.stringify(value)
}

/** What is to be told of an entry beside its words. */
export const toldFacts = (telling: Telling, entry: Compared): { label: string; sentence: string; links: FileLink[] }[] => [
  ...(entry.change === 'moved' ? [{ label: telling.words.compare.facts['place'] ?? '', sentence: movedSentence(telling.words, entry), links: [] }] : []),
  ...withoutDetails(entry.facts).map((fact) => ({
    label: factLabel(telling, { fact, piece: entry.piece }), sentence: factSentence(telling, { fact, entry }), links: fileLinks(telling, { fact, entry }),
  })),
]

/** By how many levels a piece stands deeper than it did; null for any other fact. An item is two steps below the item around it. */
const levelsOf = ({ about, path = [], before = 0, after = 0 }: FactChange, { kind }: Piece): number | null => {
  const isIndent = about === 'inner' && path.join('.') === 'indent'
  if (!(isIndent || about === 'depth') || typeof before !== 'number' || typeof after !== 'number') return null
  return about === 'depth' && kind === 'listItem' ? Math.sign(after - before) * Math.ceil(Math.abs(after - before) / 2) : after - before
}

/** What a fact was and is. */
const factSentence = (telling: Telling, { fact, entry }: { fact: FactChange; entry: Compared }): string => {
  const { compare } = telling.words
  const { piece } = entry
  if (isOtherFile(fact)) return fileSentence(telling, { fact, entry })
  if (fact.about === 'sha256') return bytesSentence(telling, fact)
  const levels = levelsOf(fact, piece)
  if (levels !== null) return levels < 0 ? compare.higher(-levels) : compare.deeper(levels)
  const path = [...piece.path, ...(fact.path ?? [])]
  if (fact.before === undefined) return compare.isNew(valueWords(telling, { about: fact.about, value: fact.after, path, side: 'after' }))
  if (fact.after === undefined) return compare.isGone(valueWords(telling, { about: fact.about, value: fact.before, path, side: 'before' }))
  return becameWords(telling, { about: fact.about, path, before: fact.before, after: fact.after })
}

/** What a value was and is; where both read alike, as exactly as they are stored. */
export const becameWords = (telling: Telling, { about, path, before, after }: { about: string; path: readonly string[]; before: Json; after: Json }): string => {
  const { compare } = telling.words
  const [old, now] = [valueWords(telling, { about, path, value: before, side: 'before' }), valueWords(telling, { about, path, value: after, side: 'after' })]
  if (old !== now) return compare.became(old, now)
  const exactly = (value: Json): string => (about === 'bytes' && typeof value === 'number' ? compare.bytes(value) : JSON.stringify(value))
  return compare.became(exactly(before), exactly(after))
}

/** Where a piece stands inside its field, in words; empty where it is the field. */
export const placeWords = ({ words: { compare }, names }: Telling, { kind, path, place: { rows, headings, cell } }: Piece): string => {
  const image = path[0] === 'media' ? names[`media:${path[1] ?? ''}`] : undefined
  return [
    ...(image ? [compare.quoted(image)] : []),
    ...rows.map((row) => compare.row(row)),
    ...(headings.length > 0 ? [compare.under(headings.map((heading) => compare.quoted(heading)).join(' › '))] : []),
    ...(cell && cell.column > 0 ? [compare.cell(cell.row, cell.column)] : cell && kind === 'tableRow' ? [compare.row(cell.row)] : []),
  ].join(', ')
}
