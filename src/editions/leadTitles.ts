import type { LeadTitle } from '../domain/leadTitle'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'

/** What documents of one collection are called in the language they were first written in, by id. */
export const leadTitlesOf = async (run: Run, { collection, ids }: { collection: string; ids: string[] }): Promise<Map<string, LeadTitle>> => {
  const list = sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)
  const rows = await run<LeadTitle & { document: string }>(sql`select document, language, title from editorial.working where collection = ${collection} and is_lead and document in (${list})`)
  return new Map(rows.map(({ document, language, title }) => [document, { language, title }]))
}

/** What documents of one collection are called in a language, or else in the one they were first written in, by id. */
export const titlesIn = async (run: Run, { collection, ids, language }: { collection: string; ids: string[]; language: Language }): Promise<Map<string, LeadTitle>> => {
  if (ids.length === 0) return new Map()
  const list = sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)
  const rows = await run<LeadTitle & { document: string }>(sql`select d.document, case when w.title is null then d.language else ${language} end as language, coalesce(w.title, d.title) as title
    from editorial.working d left join editorial.working w on w.collection = d.collection and w.document = d.document and w.language = ${language}
    where d.collection = ${collection} and d.is_lead and d.document in (${list})`)
  return new Map(rows.map(({ document, language: of, title }) => [document, { language: of, title }]))
}

/** Makes one language the one a document was first written in. */
export const setLead = (run: Run, { subject, language }: { subject: { collection: string; id: string }; language: Language }) =>
  run(sql`update ${sql.identifier(subject.collection)} set lead_language = ${language} where id = ${subject.id}::uuid`)
