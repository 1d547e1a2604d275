'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { formatDate, formatTime, isTimeZone } from '../../../i18n/format'
import { isLanguage } from '../../../i18n/languages'

type Row = { timeZone?: string; allDay?: boolean }

/** A point in time by the clock of the venue, as its form shows it. */
export const MomentCell = ({ cellData, rowData, hasDays }: DefaultCellComponentProps & { hasDays: boolean }) => {
  const { i18n } = useTranslation()
  const { timeZone, allDay } = rowData as Row
  if (typeof cellData !== 'string') return null
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const hour = hasDays && allDay ? [] : [formatTime(language, cellData, zone)]
  return <span>{[formatDate(language, cellData, zone), ...hour].join(', ')}</span>
}
