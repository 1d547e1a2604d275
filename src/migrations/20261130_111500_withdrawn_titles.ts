import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

type Columns = { title: string; withdrawal: string; at: string }

const view = ({ audience, exposures, columns }: { audience: string; exposures: string; columns: Columns }) => `
create or replace view reading_${audience}.withdrawn with (security_barrier = true) as
  select l.collection, l.document, l.language, l.slug, ${columns.title} as title, ${columns.withdrawal} as withdrawal, ${columns.at} as published_at
  from published.live l join published.documents d using (collection, document)
  where l.state = 'withdrawn' and d.exposure in (${exposures});
`

const all: Columns = { title: 'l.title', withdrawal: 'l.withdrawal', at: 'l.published_at' }

const ofNotice = (value: string, otherwise: string) => `case when l.withdrawal->>'kind' = 'notice' then ${value} else ${otherwise} end`

/** Only a notice names the text and its date; a redirect names its target where these readers have it in this language, and is gone otherwise. */
const told = (exposures: string): Columns => ({
  title: ofNotice('l.title', `''`),
  at: ofNotice('l.published_at', 'null'),
  withdrawal: `case when l.withdrawal->>'kind' <> 'redirect' or exists (
      select 1 from published.live t join published.documents o using (collection, document)
      where t.collection = l.withdrawal->'to'->>'collection' and t.document = (l.withdrawal->'to'->>'id')::uuid and t.language = l.language
        and t.state <> 'withdrawn' and o.exposure in (${exposures})
    ) then l.withdrawal else '{"kind": "gone"}' end`,
})

const audiences = [['public', `'public'`], ['partners', `'public', 'partners'`]] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [audience, exposures] of audiences) await db.execute(view({ audience, exposures, columns: told(exposures) }))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [audience, exposures] of audiences) await db.execute(view({ audience, exposures, columns: all }))
}
