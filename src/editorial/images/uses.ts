import { z } from 'zod'

import { workflowCollections, workflowGlobals } from '../../domain/content'
import { globalDocumentId } from '../../domain/globals'
import type { Language } from '../../i18n/languages'
import { type Run, runOn, type Sql, sql } from '../../database/session'
import type { Call } from '../endpoints/handle'
import { oneLanguage } from '../endpoints/oneLanguage'

/** A document that shows an image in all its languages; `titleLanguage` tells which title it is. */
export type ImageUse = { collection: string; id: string; title: string | null; titleLanguage: Language }

/** A working copy that shares this image: its row of values for all languages names it. */
const inWorkingCopies = (image: string): Sql =>
  sql.join([
    ...workflowCollections.map((name) => sql`select ${name}::text as collection, id as document from ${sql.identifier(name)} as t where position(${image} in t::text) > 0 and deleted_at is null`),
    ...workflowGlobals.map((name) => sql`select ${name}::text, ${globalDocumentId[name]}::uuid from ${sql.identifier(name)} as t where position(${image} in t::text) > 0`),
  ], sql` union `)

const onTheSite = (image: string): Sql => sql`select p.collection, p.document from published.documents p
  where position(${image} in p.shared::text) > 0 and exists (select 1 from published.live l where l.collection = p.collection and l.document = p.document and l.state <> 'withdrawn')`

/** The documents with a text in this language that share an image, while they are written or on the site: without its words there, their pages are without it. */
const usesOf = (run: Run, { image, language }: { image: string; language: Language }): Promise<ImageUse[]> =>
  run<ImageUse>(sql`select d.collection, d.document as id, coalesce(w.title, d.title) as title, case when w.title is null then d.language else ${language} end as "titleLanguage"
    from editorial.working d
    left join editorial.working w on w.collection = d.collection and w.document = d.document and w.language = ${language}
    where d.is_lead and w.has_text and (d.collection, d.document) in (${inWorkingCopies(image)} union ${onTheSite(image)})
    order by 3`)

const asked = z.object({ language: oneLanguage })

/** For whoever describes an image: which pages are without it until they do. */
export const readUses = ({ req, subject }: Call): Promise<ImageUse[]> => usesOf(runOn(req.payload), { image: subject.id, ...asked.parse(req.query) })
