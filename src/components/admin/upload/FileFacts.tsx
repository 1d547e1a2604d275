'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { imageFormats } from '../../../domain/uploads'
import { formatBytes } from '../../../i18n/format'
import { useWords } from '../useWords'

type Stored = { filesize?: number; width?: number; height?: number; mimeType?: string }

const formats: Record<string, string> = imageFormats

/** What a stored file weighs, its size in pixels and its format, as the rest of the panel writes them. */
export const FileFacts = () => {
  const { code } = useWords()
  const { filesize, width, height, mimeType = '' } = (useDocumentInfo().data ?? {}) as Stored
  const facts = [filesize ? formatBytes(code, filesize) : '', width && height ? `${width} × ${height}` : '', formats[mimeType] ?? 'PDF']
  return <span className="jf-facts">{facts.filter(Boolean).join(' · ')}</span>
}
