import { isRichText, valueOf } from './richTextValues'

type Values = Record<string, unknown>

const isEmptyText = (value: unknown): boolean => {
  if (!isRichText(value)) return false
  const blocks = valueOf(value.root, 'children')
  return !Array.isArray(blocks) || blocks.every((block) => valueOf(block, 'type') === 'paragraph' && (valueOf(block, 'children') as unknown[] | undefined ?? []).length === 0)
}

/** As an edition or as a form holds it, where a list is the number of its rows. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 0 || (Array.isArray(value) && value.length === 0) || isEmptyText(value)

/** Words of images are asked for where the images stand; an address, and what search engines show, follow from the title. */
const isAskedFor = (name: string): boolean => !['media', 'slug', 'seo'].includes(name)

/** Fields that the original fills and its translation does not: a PDF, a note. Nothing keeps a translation from being shorter, but it is said. */
export const leftOut = ({ original, translation }: { original: Values; translation: Values }): string[] =>
  Object.keys(original).filter((name) => isAskedFor(name) && !isNothing(original[name]) && isNothing(translation[name]))
