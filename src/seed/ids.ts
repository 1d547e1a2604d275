import { createHash } from 'node:crypto'

import type { WorkflowType } from '../domain/content'
import { globalDocumentId, isWorkflowGlobal } from '../domain/globals'
import { publicCode } from '../domain/publicCode'

/** The id of a seeded record, always the same for its name: a seed that was cut short goes on where it stopped. Written as a UUID of version 8 (RFC 9562). */
export const seedId = (collection: WorkflowType | 'documents' | 'terms', key: string): string => {
  if (isWorkflowGlobal(collection)) return globalDocumentId[collection]
  const hash = createHash('sha256').update(`${collection}:${key}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** The public code of a seeded document, always the same for its name: its PDFs carry it before it is live, and what was printed holds in a database made anew. */
export const seedCode = (collection: WorkflowType, key: string): string => publicCode(createHash('sha256').update(`code:${collection}:${key}`).digest())
