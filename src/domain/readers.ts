import type { Exposure } from './content'
import { exposureOnceLive, type FrozenExposure } from './exposure'
import { isOut, type LiveState } from './workflow'

/** What is known of who may read a document: what readers get, what the working copy says, and what its lead's candidate holds. */
export type RowExposure = {
  /** What readers get of the document; null before its first publish. */
  live: Exposure | null
  chosen: Exposure
  /** Of the lead: what waits for a decision or for publishing. */
  candidate: FrozenExposure | null
}
type Row = { live: LiveState; isLead: boolean; exposure: RowExposure }

/** For whom a language is on the site, null where it is not; and for whom it will be, null where nothing else was chosen. */
export type Readers = { now: Exposure | null; next: Exposure | null }

export const readersOf = (row: Row): Readers => {
  const { live, chosen } = row.exposure
  return isOut(row) ? { now: live, next: chosen === live ? null : chosen } : { now: null, next: null }
}

/** For whom the document will be once this language is published. A translation is for whom its lead is. */
export const readersOncePublished = ({ isLead, exposure: { live, chosen, candidate } }: Row): Exposure =>
  isLead ? exposureOnceLive({ working: chosen, live, edition: candidate ?? { exposure: chosen, isTightenedSince: false } }) : (live ?? chosen)

/** Publishing would give a document that was on the site to others than before: to be said, and agreed to. */
export const changesReaders = (row: Row): boolean => row.exposure.live !== null && row.exposure.live !== readersOncePublished(row)
