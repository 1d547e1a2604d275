'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'

import { instantOf, sameClock, startOfDay, wallClockAt } from '../../../domain/forms/wallClock'
import { isTimeZone } from '../../../i18n/format'
import { useWords } from '../useWords'
import { PickedDate } from './PickedDate'

type Props = DateFieldClientProps & { hasDays: boolean }
type Moment = { value: string | null | undefined; zone: string; isDay: boolean }

const noZone = 'UTC'

/** The zone of the venue as the form has it; while its name is only half typed, the one before. */
const useZone = (): string => {
  const typed = useFormFields(([fields]) => fields['timeZone']?.value) as string | null | undefined
  const last = useRef(noZone)
  if (!typed) last.current = noZone
  else if (isTimeZone(typed)) last.current = typed
  return last.current
}

/** A day and hour stay as they were typed when the zone is chosen afterwards, or when only the day turns out to be known. */
const useSameClock = ({ now, setValue }: { now: Moment; setValue: (value: string) => void }) => {
  const { value, zone, isDay } = now
  const before = useRef(now)
  useEffect(() => {
    const last = before.current
    before.current = { value, zone, isDay }
    // Where the value came anew with its zone, it is right as it is.
    if (!value || last.value !== value || (last.zone === zone && last.isDay === isDay)) return
    const same = sameClock({ instant: value, from: last.zone, to: zone, isDay })
    if (same !== value) setValue(same)
  }, [value, zone, isDay, setValue])
}

/** The picker works with the browser's own clock: it is given a date on which that shows what the clock at the venue does. */
const asShown = (instant: string, timeZone: string): Date => {
  const { year, month, day, hour, minute } = wallClockAt({ instant, timeZone })
  return new Date(year, month, day, hour, minute)
}

const clockOf = (shown: Date) => ({ year: shown.getFullYear(), month: shown.getMonth(), day: shown.getDate(), hour: shown.getHours(), minute: shown.getMinutes() })

/** A point in time by the clock of the venue, or just its day: the same for everyone, whatever the clock of their own device shows. */
export const MomentField = ({ field, path, readOnly, hasDays }: Props) => {
  const words = useWords().moment
  const picked = useField<string | null>({ potentiallyStalePath: path })
  const { value, setValue } = picked
  const zone = useZone()
  const isDay = useFormFields(([fields]) => hasDays && Boolean(fields['allDay']?.value))
  useSameClock({ now: { value, zone, isDay }, setValue })
  const pick = (shown: Date | null) => {
    const clock = shown && clockOf(shown)
    setValue(clock && instantOf({ clock: isDay ? startOfDay(clock) : clock, timeZone: zone }))
  }
  return (
    <PickedDate
      field={field} help={isDay ? words.day : zone === noZone ? words.noZone : words.zone(zone)} isDay={isDay} onPick={pick}
      picked={picked} readOnly={readOnly ?? false} shown={value ? asShown(value, zone) : null}
    />
  )
}
