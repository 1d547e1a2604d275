'use client'
import type { useField } from '@payloadcms/ui';
import { DatePicker, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import { dayFormats, momentFormats } from '../../../domain/forms/typedDates'
import { useWords } from '../useWords'
import { useUnread } from './useUnread'

type Props = Pick<DateFieldClientProps, 'field' | 'readOnly'> & {
  picked: ReturnType<typeof useField<string | null>>
  /** What the picker shows, by the clock of the device. */
  shown: Date | null
  isDay: boolean
  onPick: (shown: Date | null) => void
  help?: ReactNode
}

/** A picker of a day, or of a day and an hour, that says so where what was typed is none. */
export const PickedDate = ({ field, readOnly, picked, shown, isDay, onPick, help }: Props) => {
  const { unread: wording, time } = useWords().moment
  const { showError, disabled, path, customComponents: { BeforeInput, AfterInput, Label, Error } = {} } = picked
  const isClosed = Boolean(readOnly || disabled)
  const change = (date: Date | null) => isClosed || onPick(date)
  const { unread, round, understand, beforeKey, handlers } = useUnread({ isDay, take: change })
  const choose = (date: Date | Date[] | null) => {
    understand()
    change(Array.isArray(date) ? (date[0] ?? null) : date)
  }
  const formats = isDay ? { showTimeSelect: false, dateFormat: dayFormats } : { dateFormat: momentFormats, timeCaption: time }
  return (
    <div className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}${readOnly ? ' read-only' : ''}`} style={{ flex: '1 1 auto' }}>
      <RenderCustomComponent CustomComponent={Label} Fallback={<FieldLabel label={field.label} path={path} required={field.required ?? false} />} />
      <div className="field-type__wrap" onKeyDownCapture={beforeKey} id={`field-${path.replace(/\./g, '__')}`}>
        <RenderCustomComponent CustomComponent={Error} Fallback={<FieldError path={path} showError={showError} />} />
        {BeforeInput}
        <DatePicker
          key={round}
          displayFormat={isDay ? 'd MMM yyyy' : 'd MMM yyyy HH:mm'} onChange={choose} overrides={{ ...handlers, ...formats, calendarStartDay: 1 }} pickerAppearance="dayAndTime" timeFormat="HH:mm" timeIntervals={15}
          readOnly={isClosed} {...(shown ? { value: shown } : {})}
        />
        {AfterInput}
      </div>
      <p className="jf-unread" role="status">{unread && wording({ typed: unread, isDay })}</p>
      {help && <p className="field-description">{help}</p>}
    </div>
  )
}
