import type { WorkflowGlobal } from '../domain/content'
import { globalDocumentId } from '../domain/globals'
import type { Doc, Reader } from '../domain/reading'
import { docColumns, type DocRow } from './liveRow'
import { read } from './read'
import { toDoc } from './toDoc'

/** The live programme or navigation in the reader's language, or null. */
export const globalDocument = async <T extends WorkflowGlobal>({ reader, global }: { reader: Reader; global: T }): Promise<Doc<T> | null> => {
  const [row] = await read<DocRow>({
    audience: reader.audience,
    sql: `select ${docColumns} from reading.live l where l.collection = $1 and l.document = $2 and l.language = $3`,
    values: [global, globalDocumentId[global], reader.language],
  })
  return row ? toDoc<T>(row) : null
}
