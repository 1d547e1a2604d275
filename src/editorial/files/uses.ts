import { z } from 'zod'

import type { Language } from '../../i18n/languages'
import { type Run, runOn, sql } from '../../database/session'
import { usesOfFile } from '../../editions/fileUses'
import type { Call } from '../endpoints/handle'
import { oneLanguage } from '../endpoints/oneLanguage'
import { isNotTrashed } from '../queue'
import { isOthersText } from './others'

/** A document that names a file; `titleLanguage` tells which title it is. */
export type NamedUse = { collection: string; id: string; title: string | null; titleLanguage: Language }
/** Whether readers have the file in this document, or it stands in one that was thrown away and can be brought back. */
export type FileUse = NamedUse & { isLive: boolean; isTrashed: boolean }
/** Where a file is used: as many as are shown, what readers have first, of so many; `isOthers` where whoever asks may not change it, because of a text that they may not write. */
export type FileUses = { uses: FileUse[]; total: number; isOthers: boolean }

type Asked = { file: string; language: Language }

const named = (language: Language) => sql`d.collection, d.document as id, coalesce(w.title, d.title) as title, case when w.title is null then d.language else ${language} end as "titleLanguage"`
const documents = (language: Language) => sql`join editorial.working d on d.collection = u.collection and d.document = u.document and d.is_lead
    left join editorial.working w on w.collection = d.collection and w.document = d.document and w.language = ${language}`

/** The documents with a text in this language that share an image, while they are written or on the site: without its words there, their pages are without it. */
const sharingText = (run: Run, { file, language }: Asked): Promise<NamedUse[]> =>
  run<NamedUse>(sql`select ${named(language)} from (${usesOfFile({ file, isShared: true })}) u ${documents(language)}
    where w.has_text and ${isNotTrashed} order by 3`)

const mostShown = 10

const usesOf = async (run: Run, { file, language }: Asked): Promise<Omit<FileUses, 'isOthers'>> => {
  const rows = await run<FileUse & { total: number }>(sql`select ${named(language)}, u.live as "isLive", not ${isNotTrashed} as "isTrashed", (count(*) over ())::int as total
    from (${usesOfFile({ file })}) u ${documents(language)} order by u.live desc, "isTrashed", 3, 2 limit ${mostShown}`)
  return { uses: rows.map(({ total: _total, ...use }) => use), total: rows[0]?.total ?? 0 }
}

const asked = z.object({ language: oneLanguage })
const askedOf = ({ req, subject }: Call): Asked => ({ file: subject.id, language: asked.parse(req.query).language })

/** For whoever describes an image: which pages are without it until they do. */
export const readUses = (call: Call): Promise<NamedUse[]> => sharingText(runOn(call.req.payload), askedOf(call))

/** For whoever replaces a file: which documents name it. Every member of staff may read every document. */
export const readUsedIn = async (call: Call): Promise<FileUses> => {
  const run = runOn(call.req.payload)
  return { ...(await usesOf(run, askedOf(call))), isOthers: await isOthersText({ run, ...call }) }
}
