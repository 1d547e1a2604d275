import type { Language } from '../../i18n/languages'

/** Values with every image and file pointed at the door where staff find it before it is public. */
export const withPreviewFiles = (value: unknown, at: { language: Language; edition: string }): unknown => {
  if (Array.isArray(value)) return value.map((item) => withPreviewFiles(item, at))
  if (value === null || typeof value !== 'object') return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPreviewFiles(item, at)]))
  if (typeof inner['sha256'] !== 'string') return inner
  if (inner['collection'] === 'media') return { ...inner, previewAt: '/preview/images' }
  return inner['collection'] === 'documents' ? { ...inner, previewAt: `/preview/${at.language}/${at.edition}/file` } : inner
}
