import { workflowCollections } from '../domain/content'
import type { Language, PerLanguage } from '../i18n/languages'
import { addressOf } from './address'
import type { DocRow } from './liveRow'
import { read } from './read'
import { alternatesOf } from './toDoc'

/** `modifiedAt`: since when this text is live, also where it was imported. */
export type LivePage = { path: string; language: Language; modifiedAt: string; alternates: Partial<PerLanguage<string>> }
type Row = Pick<DocRow, 'collection' | 'language' | 'slug' | 'published_at' | 'slugs'>

/** Every document's page that is live for the public, in every language, with the addresses of its translations. */
export const sitemapPages = async (): Promise<LivePage[]> => {
  const rows = await read<Row>({
    audience: 'public',
    sql: `select collection, language, slug, published_at, jsonb_object_agg(language, slug) filter (where true)
        over (partition by collection, document) as slugs
      from reading.live where collection = any($1) order by collection, language, slug`,
    values: [workflowCollections],
  })
  return rows.map((row) => ({ path: addressOf(row), language: row.language, modifiedAt: row.published_at.toISOString(), alternates: alternatesOf(row) }))
}
