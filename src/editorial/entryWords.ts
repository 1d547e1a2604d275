import type { ClientField } from 'payload'

import { fieldAt } from '../components/admin/comparison/fieldAt'
import { inWords } from '../components/admin/workflow/labels'
import { panelWords } from '../i18n/admin/panel'

type Option = string | { value: string; label?: unknown }
type Entry = { fields: readonly unknown[]; name: string; value: unknown; language: string | undefined }

/** What stands in a field that holds no text, as its form says it: options by their labels, a box by yes or no, an address as it is. Null where somebody writes a text. */
export const entryWords = ({ fields, name, value, language = 'en' }: Entry): string | null => {
  const field = fieldAt(fields as readonly ClientField[], [name])
  const { compare } = panelWords(language)
  if (field?.type === 'checkbox') return value === true ? compare.yes : compare.no
  if (field?.type === 'email') return typeof value === 'string' ? value : ''
  if (!field || !('options' in field)) return null
  const labelOf = (given: unknown): string => {
    const option = (field.options as Option[]).find((one) => (typeof one === 'string' ? one : one.value) === given)
    return (typeof option === 'object' ? inWords(option.label, language) : undefined) ?? String(given)
  }
  const chosen = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => one !== null && one !== undefined)
  return chosen.map(labelOf).join(' · ')
}
