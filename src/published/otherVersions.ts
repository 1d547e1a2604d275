import type { WorkflowCollection } from '../domain/content'
import type { Reader } from '../domain/reading'
import type { Language } from '../i18n/languages'
import { addressOf } from './address'
import { read } from './read'

export type OtherVersion = { language: Language; path: string; title: string }
type Row = { language: Language; slug: string; title: string }

/** Of what was withdrawn at an address, present or earlier, the texts that this reader can still read in other languages. */
export const otherVersions = async ({ reader, collection, slug }: { reader: Reader; collection: WorkflowCollection; slug: string }): Promise<OtherVersion[]> => {
  const rows = await read<Row>({
    audience: reader.audience,
    sql: `select l.language, l.slug, l.title from reading.withdrawn w join reading.live l using (collection, document)
      where w.collection = $1 and w.language = $2 and (w.slug = $3
        or exists (select 1 from reading.addresses a where a.collection = $1 and a.language = $2 and a.slug = $3 and a.document = w.document))
      order by l.language`,
    values: [collection, reader.language, slug],
  })
  return rows.map(({ language, slug: own, title }) => ({ language, path: addressOf({ language, collection, slug: own }), title }))
}
