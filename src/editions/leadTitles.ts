import type { LeadTitle } from '../domain/leadTitle'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'

/** What documents of one collection are called in the language they were first written in, or in the other while there is no title in that one yet, by id. */
export const leadTitlesOf = async (run: Run, { collection, ids }: { collection: string; ids: string[] }): Promise<Map<string, LeadTitle>> => {
  const list = sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)
  const rows = await run<LeadTitle & { document: string }>(sql`select distinct on (document) document, language, title
    from editorial.working where collection = ${collection} and document in (${list}) order by document, title is null, not is_lead`)
  return new Map(rows.map(({ document, language, title }) => [document, { language, title }]))
}

/** Makes one language the one a document was first written in. */
export const setLead = (run: Run, { subject, language }: { subject: { collection: string; id: string }; language: Language }) =>
  run(sql`update ${sql.identifier(subject.collection)} set lead_language = ${language} where id = ${subject.id}::uuid`)
