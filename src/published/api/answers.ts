import type { WorkflowCollection } from '../../domain/content'
import type { Doc, Found, Reader } from '../../domain/reading'
import { cards, cardsOf } from '../cards'
import { fileVersions, versionsOf } from '../files'
import { find } from '../find'
import { globalDocument } from '../globalDocument'
import { listRows } from '../list'
import { knownDates } from '../liveRow'
import { publicUrl } from '../publicUrl'
import { referencesIn } from '../referencesIn'
import { apiPathOf } from './apiPathOf'
import { itemOf, itemOfDoc } from './item'
import { readQuestion } from './question'
import type { Json } from './resolve'

/** What a door answers: a body with its status, or another address. */
export type Answer = { status: 200 | 400 | 404 | 410; body: Json } | { status: 307 | 308; location: string }

export const notFound = { status: 404, body: { error: { key: 'notFound' } } } as const satisfies Answer

type Asked = { reader: Reader; type: WorkflowCollection }

/** `/v1/<language>/<type>`: items without bodies, how many there are, and the address of the next page. */
export const answerList = async ({ reader, type, query }: Asked & { query: URLSearchParams }): Promise<Answer> => {
  const question = readQuestion({ type, query })
  if ('error' in question) return { status: 400, body: question }
  const { rows, total, next } = await listRows({ reader, collection: type, ...question })
  const base = publicUrl()
  const [related, versions] = await Promise.all([
    cards({ reader, references: referencesIn(rows.map(({ text, shared }) => [text, shared])) }),
    type === 'publications' ? versionsOf({ reader, documents: rows.map(({ document }) => document) }) : new Map(),
  ])
  const items = rows.map((row) => itemOf({ row, dates: knownDates(row), cards: related, versions: versions.get(row.document) ?? [], base }))
  return { status: 200, body: { items, total, next: next === undefined ? null : nextUrl({ base, reader, type, query, next }) } }
}

/** `/v1/<language>/<type>/<slug>` */
export const answerItem = async ({ reader, type, slug }: Asked & { slug: string }): Promise<Answer> => {
  const found = await find({ reader, collection: type, slug })
  return found.kind === 'document' ? answerDoc({ reader, doc: found.doc }) : answerMissed(found)
}

/** `/v1/<language>/programme` */
export const answerProgramme = async ({ reader }: { reader: Reader }): Promise<Answer> => {
  const doc = await globalDocument({ reader, global: 'programme' })
  return doc ? answerDoc({ reader, doc }) : notFound
}

const answerDoc = async ({ reader, doc }: { reader: Reader; doc: Doc }): Promise<Answer> => {
  const [related, versions] = await Promise.all([
    cardsOf({ reader, doc }),
    doc.collection === 'publications' ? fileVersions({ reader, document: doc.id }) : [],
  ])
  return { status: 200, body: itemOfDoc({ doc, cards: related, versions, base: publicUrl() }) }
}

const answerMissed = (found: Exclude<Found, { kind: 'document' }>): Answer => {
  if (found.kind === 'moved') return { status: found.isForGood ? 308 : 307, location: publicUrl() + apiPathOf(found.path) }
  if (found.kind !== 'withdrawn') return notFound
  const { withdrawal, title } = found
  return withdrawal.kind === 'notice'
    ? { status: 410, body: { error: { key: 'withdrawn', notice: withdrawal.notice, title } } }
    : { status: 410, body: { error: { key: 'gone' } } }
}

const nextUrl = ({ base, reader, type, query, next }: Asked & { base: string; query: URLSearchParams; next: string }): string => {
  const parameters = new URLSearchParams(query)
  parameters.set('after', next)
  return `${base}/v1/${reader.language}/${type}?${parameters.toString()}`
}
