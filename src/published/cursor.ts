import { z } from 'zod'

import { isSort, sorts, type Sort } from './sorts'

/** A place in a sorted list: the last item shown; `value` is null among those that have no such key, which stand by their title. It holds only what that item says publicly, and it opens no door: any place is only a place. */
export type Cursor = { sort: Sort; code: string } & ({ value: string } | { value: null; title: string })

const [sort, code] = [z.string().refine(isSort), z.string().min(1).max(40)]
const shape = z.union([z.tuple([sort, z.string().max(500), code]), z.tuple([sort, z.null(), code, z.string().max(500)])])

/** Opaque text, safe in an address. */
export const writeCursor = (cursor: Cursor): string => {
  const { sort, value, code } = cursor
  return Buffer.from(JSON.stringify(value === null ? [sort, null, code, cursor.title] : [sort, value, code])).toString('base64url')
}

/** The cursor, or null when this is no cursor of that sort. */
export const readCursor = ({ text, sort }: { text: string; sort: Sort }): Cursor | null => {
  const parsed = shape.safeParse(parse(text))
  if (!parsed.success || parsed.data[0] !== sort) return null
  const [, value, code, title = ''] = parsed.data
  if (sorts[sort].type === 'timestamptz' && value !== null && !isInstant(value)) return null
  // PostgreSQL keeps no zero byte in a text.
  if (`${value}${code}${title}`.includes('\0')) return null
  return value === null ? { sort, value, code, title } : { sort, value, code }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** A time as PostgreSQL writes it in UTC, that is on the calendar: it throws at any other. */
const isInstant = (text: string): boolean => {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?\+00$/.exec(text) ?? []
  const instant = new Date(`${day}T${time}Z`)
  return !day.startsWith('0000') && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${day}T${time}`)
}
