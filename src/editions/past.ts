import type { Edition, Subject } from '../domain/edition'
import { type Decision, decisions, type Passage, passagesOf } from '../domain/passage'
import type { Language } from '../i18n/languages'
import { type Run, type Sql, sql } from '../database/session'
import { editionById, isScope } from './rows'

type Scope = { subject: Subject; language: Language }

/** An edition as the history lists it: everything but its text, with who wrote it and who let it pass. */
export type PastEdition = Pick<Edition, 'id' | 'number' | 'state' | 'submittedAt' | 'submittedBy' | 'exposure' | 'authors'> & { title: string; passages: Passage[] }

type Listed = Omit<PastEdition, 'submittedAt' | 'passages'> & { submittedAt: string | Date; decisions: Decision[] }

const decisionsOf = sql`(select coalesce(json_agg(json_build_object('action', e.action, 'actor', e.actor, 'at', e.at) order by e.id), '[]') from editorial.events e
  where e.edition = editions.id and e.action = any(${`{${decisions.join(',')}}`}))`

const listed = async (run: Run, condition: Sql, count: number | null): Promise<PastEdition[]> => {
  const rows = await run<Listed>(sql`select id, number, state, submitted_at as "submittedAt", submitted_by as "submittedBy", exposure, array_to_json(authors) as authors,
    coalesce(text ->> 'title', '') as title, ${decisionsOf} as decisions from editorial.editions where ${condition} order by number desc limit ${count}`)
  return rows.map(({ decisions: made, ...row }) => ({ ...row, submittedAt: new Date(row.submittedAt).toISOString(), passages: passagesOf(made) }))
}

/** One page of the editions of one language, newest first: those before a number, where one is given. */
export const editionPage = (run: Run, { before, count, ...scope }: Scope & { before: number | undefined; count: number }): Promise<PastEdition[]> =>
  listed(run, sql`${isScope(scope)} and ${before === undefined ? sql`true` : sql`number < ${before}`}`, count)

/** Some editions of one language of a document; an id of another names nothing here. */
export const editionsNamed = (run: Run, { ids, ...scope }: Scope & { ids: readonly string[] }): Promise<PastEdition[]> =>
  listed(run, sql`${isScope(scope)} and id::text in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`, null)

/** One edition of one language of a document, with its text; undefined for an id of another. */
export const editionHere = async (run: Run, { id, subject, language }: Scope & { id: string }): Promise<Edition | undefined> => {
  const found = await editionById(run, id)
  return found?.language === language && found.subject.id === subject.id && found.subject.collection === subject.collection ? found : undefined
}
