import type { Payload } from 'payload'

import { readGlossary } from './glossary'
import { seedId } from './ids'

/** Brings in the glossary, one record per sense. Leaves alone what is there. */
export const importTerms = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'terms', overrideAccess: true })
  const terms = readGlossary()
  if (totalDocs >= terms.length) return
  for (const [row, term] of terms.entries()) {
    const id = seedId('terms', `${row}:${term.en}`)
    if (await payload.findByID({ collection: 'terms', id, disableErrors: true, depth: 0, overrideAccess: true })) continue
    await payload.create({ collection: 'terms', data: { ...term, id } as never, depth: 0, overrideAccess: true })
  }
}
