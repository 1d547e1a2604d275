import type { Language } from '../i18n/languages'

// A document without a date of its own is as old as its first publication.
const told = `coalesce(l.shared->>'date', to_char(l.first_published_at at time zone 'UTC', 'YYYY-MM-DD')) collate "C"`

/** What a list can be sorted by; each key is text or a time, never null, so that a cursor can name a place in it. */
export const sorts = {
  '-published': { key: () => 'l.first_published_at', type: 'timestamptz', descending: true },
  published: { key: () => 'l.first_published_at', type: 'timestamptz', descending: false },
  '-date': { key: () => told, type: 'text', descending: true },
  date: { key: () => told, type: 'text', descending: false },
  '-start': { key: () => `coalesce(l.shared->>'start', '') collate "C"`, type: 'text', descending: true },
  start: { key: () => `coalesce(l.shared->>'start', '') collate "C"`, type: 'text', descending: false },
  title: { key: (language: Language) => `l.title collate "${language}-x-icu"`, type: 'text', descending: false },
  code: { key: () => `coalesce(l.shared->>'code', '') collate "C"`, type: 'text', descending: false },
} as const

export type Sort = keyof typeof sorts

export const isSort = (value: unknown): value is Sort => typeof value === 'string' && Object.hasOwn(sorts, value)
