import pg from 'pg'

import type { Language } from '../../src/i18n/languages'

/** Everything a reader's login can see of one language, as one text; `shared` is what all languages share. */
export type PublicFace = { own: string; shared: string }

const own = `select json_build_object(
  'live', (select json_agg(json_build_array(collection, document, state, slug, title, text, first_published_at, published_at) order by collection, document) from reading_public.live where language = $1),
  'withdrawn', (select json_agg(w order by collection, document) from reading_public.withdrawn w where language = $1),
  'files', (select json_agg(f order by collection, document, number) from reading_public.files f where language = $1),
  'links', (select json_agg(k order by from_collection, from_document, field, position) from reading_public.links k where language = $1),
  'addresses', (select json_agg(a order by collection, slug) from reading_public.addresses a where language = $1))::text as face`

const shared = `select json_build_object(
  'values', (select json_agg(json_build_array(collection, document, shared, exposure, event_status) order by collection, document) from reading_public.live where language = $1),
  'images', (select json_agg(i order by collection, document, media) from reading_public.images i where language = $1))::text as face`

export const readPublicFace = async (readers: pg.Client, language: Language): Promise<PublicFace> => ({
  own: (await readers.query<{ face: string }>(own, [language])).rows[0]?.face ?? '',
  shared: (await readers.query<{ face: string }>(shared, [language])).rows[0]?.face ?? '',
})

export const asReader = async (readersUrl: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: readersUrl })
  await client.connect()
  return client
}
