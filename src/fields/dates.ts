import type { DateField, Field, TextField, TextFieldSingleValidation } from 'payload'

import { isBefore, isPartialDate } from '../domain/forms/partialDate'
import type { Refusal } from '../domain/refusal'
import { refusing } from './refusing'

type Named = { name: string }
type After = { name: string; notBefore?: string; key?: Refusal['key'] }

/** A date of which only the year may be known; with `notBefore`, the sibling that it may not precede. */
export const partialDate = ({ name, notBefore }: After): TextField => ({
  name, type: 'text', admin: { custom: { isPartialDate: true } },
  validate: refusing<string>((value, { siblingData }) => {
    if (!isPartialDate(value)) return 'field.dateForm'
    const start = notBefore === undefined ? undefined : siblingData[notBefore]
    return typeof start === 'string' && isPartialDate(start) && isBefore(value, start) ? 'field.endBeforeStart' : null
  }) as TextFieldSingleValidation,
})

/** From when until when something held, as far as known. */
export const period: Field = { type: 'row', fields: [partialDate({ name: 'from' }), partialDate({ name: 'to', notBefore: 'from' })] }

const time = (value: unknown): number => (value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : NaN)

/** A day without an hour. */
export const aDay: DateField['admin'] = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }, components: { Field: '/components/admin/document/DayField#DayField' } }

/** Typed and shown by the clock of the venue, wherever the person at the screen is; `hasDays` where only the day may be known. */
const atVenue = ({ hasDays }: { hasDays: boolean }): DateField['admin'] => ({
  custom: { hasDays },
  components: {
    Field: { path: '/components/admin/document/MomentField#MomentField', clientProps: { hasDays } },
    Cell: { path: '/components/admin/list/MomentCell#MomentCell', clientProps: { hasDays } },
  },
})

/** A point in time at the venue, kept in UTC. */
export const instant = ({ name }: Named): DateField => ({
  name, type: 'date', admin: atVenue({ hasDays: true }),
  validate: refusing<string | Date>((value) => (Number.isNaN(time(value)) ? 'field.instantForm' : null)) as DateField['validate'],
})

/** A point in time that may not precede a sibling. */
export const instantAfter = ({ name, start }: { name: string; start: string }): DateField => ({
  name, type: 'date', admin: atVenue({ hasDays: true }),
  validate: refusing<string | Date>((value, { siblingData }) => {
    if (Number.isNaN(time(value))) return 'field.instantForm'
    return time(value) < time(siblingData[start]) ? 'field.endBeforeStart' : null
  }) as DateField['validate'],
})

/** When registration closes: not after the document's start. */
export const closingTime = ({ name, start }: { name: string; start: string }): DateField => ({
  name, type: 'date', admin: atVenue({ hasDays: false }),
  validate: refusing<string | Date>((value, { data }) => {
    if (Number.isNaN(time(value))) return 'field.instantForm'
    return time(value) > time(data[start]) ? 'field.closesAfterStart' : null
  }) as DateField['validate'],
})
