import type { Comparable } from '../../domain/comparison/pieces'
import type { Edition } from '../../domain/edition'
import { exposureOnceLive } from '../../domain/exposure'
import type { Run } from '../../database/session'
import type { PastRemarks } from '../../editions/events'
import { frozenExposure } from '../../editions/exposure'
import { editionById } from '../../editions/rows'
import type { Situation } from '../state'

export type SentBack = Comparable & { id: string; number: number }

type Of = { run: Run; situation: Situation; remarks: readonly PastRemarks[]; edition: Edition | undefined; against: Edition | undefined }

/** The version that a reviewer sent back last, with what readers would have got of it; null where it is the one compared with anyway. */
export const sentBackBefore = async ({ run, situation: { exposure }, remarks, edition, against }: Of): Promise<SentBack | null> => {
  const id = remarks[0]?.edition
  if (!edition || id === undefined || id === edition.id || id === against?.id) return null
  const found = await editionById(run, id)
  if (!found) return null
  const wouldBe = found.exposure && exposure ? exposureOnceLive({ ...exposure, edition: await frozenExposure(run, found) }) : found.exposure
  return { text: found.text, shared: found.shared, exposure: wouldBe, id, number: found.number }
}
