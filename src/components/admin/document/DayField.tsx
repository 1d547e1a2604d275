'use client'
import { useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

import { PickedDate } from './PickedDate'

/** A day, the same everywhere: stored as its noon in UTC. */
export const DayField = ({ field, path, readOnly }: DateFieldClientProps) => {
  const picked = useField<string | null>({ potentiallyStalePath: path })
  const { value, setValue } = picked
  const stored = value ? new Date(value) : null
  return (
    <PickedDate
      field={field} isDay picked={picked} readOnly={readOnly ?? false} shown={stored && new Date(stored.getUTCFullYear(), stored.getUTCMonth(), stored.getUTCDate())}
      onPick={(day) => setValue(day && new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(), 12)).toISOString())}
    />
  )
}
