import type { Reference } from '../domain/content'
import { canonicalId } from '../domain/ids'

type Node = Record<string, unknown>

const idOf = (value: unknown): string | undefined => {
  const id = value !== null && typeof value === 'object' ? (value as Node)['id'] : value
  return typeof id === 'string' ? (canonicalId(id) ?? id) : undefined
}

/** A relation as editions keep it; undefined when it points nowhere. */
export const relationTarget = (relationTo: string | string[], value: unknown): Reference | undefined => {
  if (typeof relationTo !== 'string') {
    const pair = value as { relationTo?: string; value?: unknown } | null | undefined
    const id = idOf(pair?.value)
    return pair?.relationTo && id ? { collection: pair.relationTo, id } : undefined
  }
  const id = idOf(value)
  return id ? { collection: relationTo, id } : undefined
}

const withTargets = (node: Node): Node => {
  if ('relationTo' in node && 'value' in node) return { ...node, value: idOf(node['value']) }
  return node
}

/** What an edition adds to an image's node, and what a restored text must not carry back. */
export const addedToNodes = ['image'] as const

/** Rich text without what its editor makes up anew at every save (ids of nodes) and with targets reduced to their ids. */
export const refined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(refined)
  if (value === null || typeof value !== 'object') return value
  const { id: _id, ...node } = withTargets(value as Node)
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !(addedToNodes as readonly string[]).includes(key))
      .map(([key, inner]) => [key, refined(inner)]),
  )
}
