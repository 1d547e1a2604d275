import { type Exposure, exposures, type Withdrawal, workflowCollections } from '../../domain/content'
import type { Subject } from '../../domain/edition'
import { isTighter } from '../../domain/exposure'
import { canonicalId } from '../../domain/ids'
import { refuse } from '../../domain/refusal'
import type { Language } from '../../i18n/languages'
import { type Run, sql } from '../../database/session'
import { liveRows, publishedDocument } from '../../editions/live'

type Redirecting = { subject: Subject; language: Language; withdrawal: Withdrawal }

/**
 * A redirect leads to another page that is live in this language, for everyone who could read the one withdrawn. What is live leads nowhere itself,
 * so no circle can close; that two withdrawals at once do not close one, they wait for each other. Throws `Refused`.
 */
export const requireTarget = async (run: Run, { subject, language, withdrawal }: Redirecting): Promise<void> => {
  if (withdrawal.kind !== 'redirect') return
  const { to } = withdrawal
  if (to.collection === subject.collection && canonicalId(to.id) === canonicalId(subject.id)) refuse({ key: 'action.targetIsItself', field: 'redirectTo' })
  await run(sql`select pg_advisory_xact_lock(hashtextextended('redirects', 0))`)
  const isPage = (workflowCollections as readonly string[]).includes(to.collection)
  const isLive = isPage && (await liveRows(run, to)).some((row) => row.language === language && row.state !== 'withdrawn')
  const [own, target] = [await publishedDocument(run, subject), isLive ? await publishedDocument(run, to) : undefined]
  if (!target || isTighter(target.exposure, own?.exposure ?? 'public')) refuse({ key: 'action.unknownTarget', field: 'redirectTo' })
}

/** Those who may open a page that leads nowhere tighter: the exposures of such pages. */
const openFor = (own: Exposure): string => `{${exposures.filter((exposure) => !isTighter(exposure, own)).join(',')}}`

/** The title of the page that readers of a withdrawn one are led to; null where they are led nowhere, as when that page is withdrawn or closed to them by now. */
export const ledTo = async (run: Run, { subject, language, withdrawal }: Omit<Redirecting, 'withdrawal'> & { withdrawal: Withdrawal | null }): Promise<string | null> => {
  if (withdrawal?.kind !== 'redirect') return null
  const own = await publishedDocument(run, subject)
  if (!own || own.exposure === 'hidden') return null
  const [found] = await run<{ title: string }>(sql`select l.title from published.live l join published.documents d using (collection, document)
    where l.collection = ${withdrawal.to.collection} and l.document = ${withdrawal.to.id}::uuid and l.language = ${language} and l.state <> 'withdrawn'
      and d.exposure = any (${openFor(own.exposure)}::text[])`)
  return found?.title ?? null
}

/** Withdrawn pages whose readers are led to a page: titles, as many as are shown, of so many. */
export type LeadHere = { titles: string[]; total: number }
const mostNamed = 10

/** What loses its answer with this page: the withdrawn pages of this language that lead to it, as long as readers reach them. */
export const leadHere = async (run: Run, { subject, language }: Pick<Redirecting, 'subject' | 'language'>): Promise<LeadHere> => {
  const rows = await run<{ title: string; total: number }>(sql`select l.title, (count(*) over ())::int as total from published.live l join published.documents d using (collection, document)
    where l.state = 'withdrawn' and l.withdrawal -> 'to' ->> 'id' = ${canonicalId(subject.id)} and l.withdrawal -> 'to' ->> 'collection' = ${subject.collection}
      and l.language = ${language} and d.exposure <> 'hidden' order by l.title, l.document limit ${mostNamed}`)
  return { titles: rows.map(({ title }) => title), total: rows[0]?.total ?? 0 }
}

export type RedirectTarget = { id: string; title: string }
const most = 50

type Wanted = { subject: Subject; language: Language; collection: string; search: string }

/** Pages that a redirect from this one may lead to, by title; at most 50, so that a search narrows them. */
export const redirectTargets = async (run: Run, { subject, language, collection, search }: Wanted): Promise<RedirectTarget[]> => {
  const own = await publishedDocument(run, subject)
  const titled = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return run<RedirectTarget>(sql`select l.document as id, l.title from published.live l join published.documents d using (collection, document)
    where l.collection = ${collection} and l.language = ${language} and l.state <> 'withdrawn' and l.title ilike ${titled}
      and not (l.collection = ${subject.collection} and l.document = ${subject.id}::uuid) and d.exposure = any (${openFor(own?.exposure ?? 'public')}::text[])
    order by l.title, l.document limit ${most}`)
}
