import type { Edition } from '../domain/edition'
import type { Exposure } from '../domain/content'
import type { Language } from '../i18n/languages'
import { type Row, type Run, type Sql, sql } from '../database/session'

const iso = (value: unknown): string => new Date(value as string | Date).toISOString()

const edition = (row: Row): Edition => ({
  id: row['id'] as string,
  subject: { collection: row['collection'] as string, id: row['document'] as string },
  language: row['language'] as Language,
  lead: row['lead'] as Language,
  number: row['number'] as number,
  isLead: row['is_lead'] as boolean,
  text: row['text'] as Edition['text'],
  shared: row['shared'] as Edition['shared'],
  exposure: row['exposure'] as Exposure | null,
  digest: row['digest'] as string,
  sourceDigest: row['source_digest'] as string,
  textDigest: row['text_digest'] as string,
  basedOn: row['based_on'] as string | null,
  answers: row['answers'] as string | null,
  authors: row['authors'] as string[],
  submittedBy: row['submitted_by'] as string | null,
  submittedAt: iso(row['submitted_at']),
  state: row['state'] as Edition['state'],
})

/** Editions that meet a condition, newest first; at most `count` of them, where that is given. */
export const editionsWhere = async (run: Run, condition: Sql, count?: number): Promise<Edition[]> => {
  const rows = await run(sql`select e.*, to_json(e.authors) as authors from editorial.editions e where ${condition} order by e.number desc limit ${count ?? null}`)
  return rows.map(edition)
}

export const editionById = async (run: Run, id: string): Promise<Edition | undefined> => (await editionsWhere(run, sql`e.id = ${id}::uuid`))[0]

type Scope = { subject: { collection: string; id: string }; language: Language }

/** `collection`, `document` and `language` of a table equal to these. */
export const isScope = ({ subject, language }: Scope): Sql =>
  sql`collection = ${subject.collection} and document = ${subject.id}::uuid and language = ${language}`

export const isDocument = (subject: Scope['subject']): Sql => sql`collection = ${subject.collection} and document = ${subject.id}::uuid`
