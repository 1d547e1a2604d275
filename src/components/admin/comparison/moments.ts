import type { ClientField } from 'payload'

import { type Clock, clockOf } from '../../../domain/comparison/clock'
import type { Comparable } from '../../../domain/comparison/pieces'
import { isPartialDate } from '../../../domain/forms/partialDate'
import { formatDate } from '../../../i18n/format'
import { isLanguage } from '../../../i18n/languages'
import { eventTime } from '../../site/when'

/** The clock of each of two texts, as the page of each reads it. */
export const clocksOf = ({ before, after }: { before: Comparable | null; after: Comparable }): Record<'before' | 'after', Clock> => ({ before: clockOf(before?.shared), after: clockOf(after.shared) })

type Given = { field: ClientField; value: string; clock: Clock; language: string }

/** A year, month or day, or a point in time by the clock of the venue, as readers of the page get it; undefined for what is no date. */
export const momentWords = ({ field, value, clock, language: given }: Given): string | undefined => {
  const language = isLanguage(given) ? given : 'en'
  if (field.type === 'text' && field.admin?.custom?.['isPartialDate'] === true && isPartialDate(value)) return formatDate(language, value)
  if (field.type !== 'date' || Number.isNaN(Date.parse(value))) return undefined
  const { date, custom } = field.admin ?? {}
  if ((date as { pickerAppearance?: string } | undefined)?.pickerAppearance === 'dayOnly') return formatDate(language, value)
  const isDay = clock.allDay && Boolean(custom?.['hasDays'])
  return eventTime(language, { start: value, ...(clock.timeZone ? { timeZone: clock.timeZone } : {}), allDay: isDay })
}
