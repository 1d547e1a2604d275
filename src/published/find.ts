import type { Reference, Withdrawal, WorkflowCollection } from '../domain/content'
import type { Found, Reader } from '../domain/reading'
import { languageCodes, type Language } from '../i18n/languages'
import { addressOf } from './address'
import { cards } from './cards'
import { docColumns, type DocRow } from './liveRow'
import { read } from './read'
import { toDoc } from './toDoc'

type Address<T extends WorkflowCollection> = { reader: Reader; collection: T; slug: string }
type Missed = { kind: 'live' | 'withdrawn' | 'elsewhere'; language: Language; slug: string; title: string; withdrawal: Withdrawal | null; at: Date | null }

/**
 * What stands at an address. The slug of an older edition answers `moved`; a slug that is live in another language only,
 * `elsewhere`; what is hidden answers exactly as what never was.
 */
export const find = async <T extends WorkflowCollection>({ reader, collection, slug }: Address<T>): Promise<Found<T>> => {
  // PostgreSQL keeps no zero byte in a text, so nothing stands there.
  if (slug.includes('\0')) return { kind: 'missing' }
  const [row] = await read<DocRow>({
    audience: reader.audience,
    sql: `select ${docColumns} from reading.live l where l.collection = $1 and l.language = $2 and l.slug = $3`,
    values: [collection, reader.language, slug],
  })
  return row ? { kind: 'document', doc: toDoc<T>(row) } : missed({ reader, collection, slug })
}

/** Withdrawn under this slug; live or withdrawn under a newer one; live in another language: the first that is so. */
const missed = async ({ reader, collection, slug }: Address<WorkflowCollection>): Promise<Exclude<Found, { kind: 'document' }>> => {
  const [row] = await read<Missed>({
    audience: reader.audience,
    sql: `
      select 1 as rank, 'withdrawn' as kind, language, slug, title, withdrawal, withdrawn_at as at from reading.withdrawn
        where collection = $1 and language = $2 and slug = $3
      union all select 2, 'live', l.language, l.slug, l.title, null, l.published_at
        from reading.addresses a join reading.live l using (collection, language, document)
        where a.collection = $1 and a.language = $2 and a.slug = $3
      union all select 3, 'withdrawn', w.language, w.slug, w.title, w.withdrawal, w.withdrawn_at
        from reading.addresses a join reading.withdrawn w using (collection, language, document)
        where a.collection = $1 and a.language = $2 and a.slug = $3
      union all select 4, 'live', here.language, here.slug, here.title, null, here.published_at
        from reading.live o join reading.live here using (collection, document)
        where o.collection = $1 and o.slug = $3 and o.language = any($4) and here.language = $2
      union all select 5, 'elsewhere', language, slug, title, null, published_at from reading.live
        where collection = $1 and slug = $3 and language = any($4)
      order by rank limit 1`,
    values: [collection, reader.language, slug, languageCodes.filter((code) => code !== reader.language)],
  })
  if (!row) return { kind: 'missing' }
  const path = addressOf({ language: row.language, collection, slug: row.slug })
  if (row.kind === 'live') return { kind: 'moved', path, isForGood: true }
  if (row.kind === 'elsewhere') return { kind: 'elsewhere', language: row.language, path, title: row.title }
  return withdrawn({ reader, row })
}

/** A redirect whose target this reader cannot see answers as gone: that tells nothing about the target. */
const withdrawn = async ({ reader, row }: { reader: Reader; row: Missed }): Promise<Exclude<Found, { kind: 'document' }>> => {
  if (row.withdrawal?.kind === 'notice') return { kind: 'withdrawn', title: row.title, withdrawal: row.withdrawal, at: row.at?.toISOString() ?? '' }
  const target = row.withdrawal?.kind === 'redirect' ? await pathOfTarget({ reader, to: row.withdrawal.to }) : undefined
  // No title and no date, which the readers' login does not get either: what was taken down for someone's safety is not named again.
  return target ? { kind: 'moved', path: target, isForGood: false } : { kind: 'withdrawn', title: '', withdrawal: { kind: 'gone' }, at: '' }
}

const pathOfTarget = async ({ reader, to }: { reader: Reader; to: Reference }): Promise<string | undefined> =>
  [...(await cards({ reader, references: [to] })).values()][0]?.path
