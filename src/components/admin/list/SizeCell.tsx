'use client'
import type { DefaultCellComponentProps } from 'payload'

import { formatBytes } from '../../../i18n/format'
import { useWords } from '../useWords'

/** What a file weighs, in a unit that people know. */
export const SizeCell = ({ cellData }: DefaultCellComponentProps) => {
  const { code } = useWords()
  return typeof cellData === 'number' ? <span>{formatBytes(code, cellData)}</span> : null
}
