import type { Payload } from 'payload'

import { runOn, sql } from '../database/session'
import type { ReportedPage } from '../domain/errorReport'
import type { Language } from '../i18n/languages'

/** A report as officers see it. `day` is all that is known of when it was sent. */
export type OpenReport = ReportedPage & { id: string; day: string; words: string }
export type OpenReports = { reports: OpenReport[]; total: number }

const months = 12
const daysClosed = 90

/** Keeps a report: what was read, what is wrong with it, and the day. Who sent it is not known here. */
export const keepReport = async (payload: Payload, { page, language, version, words }: ReportedPage & { words: string }): Promise<void> => {
  await runOn(payload)(sql`insert into reports.errors (page, language, version, words) values (${page}, ${language}, ${version}::timestamptz, ${words})`)
  await clearReports(payload)
}

/** Lets those go that were dealt with long ago, and those that are too old, dealt with or not. */
const clearReports = (payload: Payload) =>
  runOn(payload)(sql`delete from reports.errors where day < (clock_timestamp() at time zone 'UTC')::date - make_interval(months => ${months}) or closed_at < clock_timestamp() - make_interval(days => ${daysClosed})`)

/** Reports that nobody has dealt with, of pages in these languages: oldest first, and how many there are. What has been kept long enough goes first. */
export const openReports = async (payload: Payload, { languages, most }: { languages: readonly Language[]; most: number }): Promise<OpenReports> => {
  if (languages.length === 0) return { reports: [], total: 0 }
  await clearReports(payload)
  const rows = await runOn(payload)<OpenReport & { total: number }>(sql`
    select id, page, language, words, day::text as day, to_char(version at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as version, (count(*) over ())::int as total
    from reports.errors e where closed_at is null and language = any(${listOf(languages)}::text[]) order by e.day, id limit ${most}`)
  return { reports: rows, total: rows[0]?.total ?? 0 }
}

/** Records who dealt with a report and when; of two people it is the first. False where there is none in these languages. */
export const closeReport = async (payload: Payload, { id, person, languages }: { id: string; person: string; languages: readonly Language[] }): Promise<boolean> => {
  const closed = await runOn(payload)(sql`
    update reports.errors set closed_by = coalesce(closed_by, ${person}::uuid), closed_at = coalesce(closed_at, clock_timestamp())
    where id = ${id}::uuid and language = any(${listOf(languages)}::text[]) returning id`)
  return closed.length > 0
}

const listOf = (languages: readonly Language[]): string => `{${languages.join(',')}}`
