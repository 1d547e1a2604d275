import { formatDate, formatTime } from '../format'

/** Errors that readers report, as those who edit pages see them, in English. */
export const reportsEn = {
  title: 'Reported errors',
  on: (day: string) => `reported on ${formatDate('en', day)}`,
  version: (at: string) => `version published on ${formatDate('en', at)}, ${formatTime('en', at, 'UTC')} UTC`,
  close: 'Mark as dealt with',
  closeOf: (page: string) => `Mark as dealt with: ${page}`,
  closed: 'Dealt with. It is no longer on this list.',
}

export type ReportsWords = typeof reportsEn
