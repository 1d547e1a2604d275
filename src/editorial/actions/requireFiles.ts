import type { DraftEdition } from '../../domain/edition'
import { namedFilesIn } from '../../domain/namedFiles'
import { type Refusal, refuse } from '../../domain/refusal'
import { dataStore } from '../../files/dataStore'

/** Refuses to publish a text whose images or PDFs are not in the store: readers would get a page with holes. Throws `Refused`. */
export const requireFiles = async ({ text, shared }: Pick<DraftEdition, 'text' | 'shared'>): Promise<void> => {
  const store = dataStore()
  const missing: Refusal[] = []
  for (const { sha256, field } of namedFilesIn({ ...shared, ...text })) if (!(await store.size(sha256))) missing.push({ key: 'file.missing', field })
  if (missing.length > 0) refuse(...missing)
}
