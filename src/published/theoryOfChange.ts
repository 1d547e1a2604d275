import type { Card, Doc, Reader } from '../domain/reading'
import { globalDocument } from './globalDocument'
import { hub, type Hub } from './hub'
import { list } from './list'
import { docColumns, type DocRow } from './liveRow'
import { read } from './read'
import { toDoc } from './toDoc'

export type OutcomeNode = { doc: Doc<'outcomes'>; hub: Hub }
export type TheoryOfChange = {
  programme: Doc<'programme'> | null
  /** In the order of the outcomes themselves. */
  outcomes: OutcomeNode[]
  /** Publications of the type `theoryOfChange`, with their file in this language. */
  documents: Card[]
}

/** The programme's logic, composed from relations: assumptions, outcomes with what each gathers, and the impact. */
export const theoryOfChange = async ({ reader }: { reader: Reader }): Promise<TheoryOfChange> => {
  const [programme, outcomes, documents] = await Promise.all([
    globalDocument({ reader, global: 'programme' }),
    outcomesOf(reader),
    list({ reader, collection: 'publications', filters: { type: 'theoryOfChange' }, sort: '-date' }),
  ])
  const nodes = await Promise.all(outcomes.map(async (doc) => ({ doc, hub: await hub({ reader, doc, limit: 3 }) })))
  return { programme, outcomes: nodes, documents: documents.cards }
}

const outcomesOf = async (reader: Reader): Promise<Doc<'outcomes'>[]> => {
  const rows = await read<DocRow>({
    audience: reader.audience,
    sql: `select ${docColumns} from reading.live l where l.collection = 'outcomes' and l.language = $1
      order by (l.shared->>'order')::numeric nulls last, l.shared->>'code' collate "C"`,
    values: [reader.language],
  })
  return rows.map((row) => toDoc<'outcomes'>(row))
}
