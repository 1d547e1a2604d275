import type { Reference } from './content'

/** A reference and the path of keys and positions at which it stands. */
export type FoundReference = Reference & { path: string }

const asReference = (value: Record<string, unknown>): Reference | null => {
  if (typeof value['collection'] === 'string' && typeof value['id'] === 'string') return { collection: value['collection'], id: value['id'] }
  if (typeof value['relationTo'] === 'string' && typeof value['value'] === 'string') return { collection: value['relationTo'], id: value['value'] }
  return null
}

/** Every reference in a text or in shared values: relations, images, files, and the links and images of rich text. */
export const referencesIn = (value: unknown, path = ''): FoundReference[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, `${path}.${index}`))
  if (value === null || typeof value !== 'object') return []
  const own = asReference(value as Record<string, unknown>)
  const inner = Object.entries(value).flatMap(([key, item]) => referencesIn(item, path === '' ? key : `${path}.${key}`))
  return own ? [{ ...own, path }, ...inner] : inner
}

/** The top-level field of a path. */
export const fieldOf = (path: string): string => path.split('.')[0] ?? path
