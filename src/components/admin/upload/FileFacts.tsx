'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { imageFormats } from '../../../domain/uploads'
import { formatBytes } from '../../../i18n/format'
import { useWords } from '../useWords'

type Stored = { filesize?: number; width?: number; height?: number; mimeType?: string }

const formats: Record<string, string> = imageFormats

/** What a file weighs, its size in pixels where it is stored, and its format, as the rest of the panel writes them: of the one that was just chosen, where there is one. */
export const FileFacts = ({ chosen }: { chosen: File | null | undefined }) => {
  const { code } = useWords()
  const stored = (useDocumentInfo().data ?? {}) as Stored
  const { filesize, width, height, mimeType = '' }: Stored = chosen ? { filesize: chosen.size, mimeType: chosen.type } : stored
  const facts = [filesize ? formatBytes(code, filesize) : '', width && height ? `${width} × ${height}` : '', formats[mimeType] ?? 'PDF']
  return <span className="jf-facts">{facts.filter(Boolean).join(' · ')}</span>
}
