import type { FileReference, ImageReference, Reference, RichText } from '../../domain/content'
import { resolveNodes, textOfNodes } from './nodes'
import { apiName } from './types'
import { resolveFile, resolveImage, resolveReference, type Resolving } from './relations'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined }

/** The fields that a type names, resolved for this reader; a body comes with its words as `<field>Text`. */
export const resolveFields = ({ type, values, fields, resolving }: { type: string; values: object; fields: readonly string[]; resolving: Resolving }): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => fields.includes(key))
      .flatMap(([field, value]) => entriesOf({ key: apiName({ type, field }), value, resolving })),
  )

const entriesOf = ({ key, value, resolving }: { key: string; value: unknown; resolving: Resolving }): [string, Json][] => {
  if (isRichText(value)) {
    const nodes = resolveNodes(value, resolving)
    return [[key, nodes as Json], [`${key}Text`, textOfNodes(nodes)]]
  }
  const resolved = resolve(value, resolving)
  return resolved === undefined ? [] : [[key, resolved]]
}

/**
 * Undefined where this reader may not see what the value names: a dated relation falls away whole, its dates with it, and a list that
 * nothing is left of is told as one that was never begun is, not at all.
 */
const resolve = (value: unknown, resolving: Resolving): Json | undefined => {
  if (value === null || typeof value !== 'object') return value as Json
  if (Array.isArray(value)) return seen(value.map((entry) => resolve(entry, resolving)))
  if (isImage(value)) return resolveImage(value, resolving)
  if (isFile(value)) return resolveFile(value, resolving)
  if (isReference(value)) return resolveReference(value, resolving)
  const entries = Object.entries(value).flatMap(([key, inner]) => entriesOf({ key, value: inner, resolving }))
  const lost = Object.values(value).some((inner) => isReference(inner) && resolve(inner, resolving) === undefined)
  return lost ? undefined : Object.fromEntries(entries)
}

const seen = (entries: (Json | undefined)[]): Json[] | undefined => {
  const left = entries.filter((entry) => entry !== undefined)
  return left.length > 0 ? left : undefined
}

const has = (value: unknown, ...keys: string[]): boolean => typeof value === 'object' && value !== null && keys.every((key) => key in value)
const isRichText = (value: unknown): value is RichText => has(value, 'root')
const isImage = (value: unknown): value is ImageReference => has(value, 'sha256', 'width')
const isFile = (value: unknown): value is FileReference => has(value, 'sha256', 'pages')
const isReference = (value: unknown): value is Reference => has(value, 'collection', 'id')
