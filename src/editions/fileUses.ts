import { isUpload } from '../domain/content'
import type { Subject } from '../domain/edition'
import { canonicalId } from '../domain/ids'
import { referencesIn } from '../domain/references'
import type { Language } from '../i18n/languages'
import { type Run, type Sql, sql } from '../database/session'
import { isDocument } from './rows'

type Noted = { subject: Subject; scope: Language | 'shared'; place: 'draft' | 'live'; values: unknown }

const filesIn = (values: unknown): string[] =>
  [...new Set(referencesIn(values).flatMap(({ collection, id }) => (isUpload(collection) ? (canonicalId(id) ?? []) : [])))]

/** Notes which images and PDFs a text or the shared values of a document name, in the transaction that writes them. */
export const noteFileUses = async (run: Run, { subject, scope, place, values }: Noted) => {
  const files = `{${filesIn(values).join(',')}}`
  await run(sql`delete from editorial.file_uses where ${isDocument(subject)} and scope = ${scope} and place = ${place} and file <> all(${files}::uuid[])`)
  await run(sql`insert into editorial.file_uses (file, collection, document, scope, place)
    select file, ${subject.collection}, ${subject.id}::uuid, ${scope}, ${place} from unnest(${files}::uuid[]) as file on conflict do nothing`)
}

/** The documents whose working copies name a file, or whose pages do: `collection`, `document`, and whether readers have it there. What was withdrawn counts as nothing. */
export const usesOfFile = ({ file, isShared = false }: { file: string; isShared?: boolean }): Sql =>
  sql`select u.collection, u.document, bool_or(u.place = 'live') as live from editorial.file_uses u
    where u.file = ${file}::uuid and (u.scope = 'shared' or not ${isShared}::boolean) and (u.place = 'draft' or exists (select 1 from published.live l
      where l.collection = u.collection and l.document = u.document and l.state <> 'withdrawn' and (u.scope = 'shared' or l.language = u.scope)))
    group by u.collection, u.document`

/** Whether a text in another language than these names a file, in its working copy or on its page. */
export const isUsedOutside = async (run: Run, { file, languages }: { file: string; languages: readonly Language[] }): Promise<boolean> =>
  (await run(sql`select from editorial.file_uses where file = ${file}::uuid and scope <> all(${`{${languages.join(',')}}`}::text[]) limit 1`)).length > 0
