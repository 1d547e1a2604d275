import type { Language } from '../i18n/languages'

/** The document's own date, as far as it is known, else the day of its first publication; null where neither is known. `dateOf` says the same of one. */
export const told = `coalesce(left(l.shared->>'date', 10), to_char(l.first_published_at at time zone 'UTC', 'YYYY-MM-DD')) collate "C"`

/** Titles as readers of a language look them up. What no date tells apart stands in this order, here and there alike. */
export const titleIn = (language: Language): string => `l.title collate "${language}-x-icu"`

/** What a list can be sorted by. What has no such key (undated, or imported) stands behind what has one, whichever way a list is sorted. */
export const sorts = {
  '-published': { key: () => 'l.first_published_at', type: 'timestamptz', descending: true },
  published: { key: () => 'l.first_published_at', type: 'timestamptz', descending: false },
  '-date': { key: () => told, type: 'text', descending: true },
  date: { key: () => told, type: 'text', descending: false },
  '-start': { key: () => `(l.shared->>'start') collate "C"`, type: 'text', descending: true },
  start: { key: () => `(l.shared->>'start') collate "C"`, type: 'text', descending: false },
  title: { key: titleIn, type: 'text', descending: false },
  code: { key: () => `coalesce(l.shared->>'code', '') collate "C"`, type: 'text', descending: false },
} as const

export type Sort = keyof typeof sorts

export const isSort = (value: unknown): value is Sort => typeof value === 'string' && Object.hasOwn(sorts, value)
