import type { PayloadRequest } from 'payload'

import { type Reference, workflowCollections } from '../domain/content'
import { type Run, sql } from '../database/session'
import { namesOfReferences } from './names'
import type { Situation } from './state'

/** A document that a text leads to, and what the team calls it. */
export type NamedTarget = Reference & { name: string }

type Of = { req: PayloadRequest; run: Run; situation: Situation }

const nameOf = ({ collection, id }: Reference): string => `${collection}:${id}`

/** What a text, or the values it shares, leads to and readers do not have in its language: a link there is plain words for them, and a list leaves it out. */
export const notLiveFrom = async ({ req, run, situation: { built, draft } }: Of): Promise<NamedTarget[]> => {
  const { language, subject } = draft
  const pages = built.references.filter(({ collection, id }) => workflowCollections.some((one) => one === collection) && id !== subject.id)
  const targets = [...new Map(pages.map(({ collection, id }) => [nameOf({ collection, id }), { collection, id }])).values()]
  if (targets.length === 0) return []
  const live = await run<Reference>(sql`select l.collection, l.document as id from published.live l
    join jsonb_to_recordset(${JSON.stringify(targets)}::jsonb) as asked (collection text, id uuid) on l.collection = asked.collection and l.document = asked.id
    where l.language = ${language} and l.state <> 'withdrawn'`)
  const isLive = new Set(live.map(nameOf))
  const missing = targets.filter((target) => !isLive.has(nameOf(target)))
  const names = await namesOfReferences({ req, run, language, values: missing })
  return missing.map((target) => ({ ...target, name: names[nameOf(target)] ?? '' }))
}
