import type { Edition, Subject } from '../domain/edition'
import { exposureOnceLive, type FrozenExposure } from '../domain/exposure'
import { isWorkflowGlobal } from '../domain/globals'
import type { Exposure } from '../domain/content'
import { type Run, sql } from '../database/session'
import { isDocument } from './rows'

/** The exposure of an edition, and whether readers' access was tightened since it was submitted: by the order of the timeline, never a clock. */
export const frozenExposure = async (run: Run, { id, subject, exposure }: Pick<Edition, 'id' | 'subject' | 'exposure'>): Promise<FrozenExposure> => {
  const [row] = await run<{ since: boolean }>(sql`select editorial.is_tightened_since(${id}::uuid, ${subject.collection}, ${subject.id}::uuid) as since`)
  return { exposure: exposure ?? 'hidden', isTightenedSince: row?.since === true }
}

type Publishing = { edition: Edition; working: Exposure; live: Exposure | undefined }

/** What readers get of a document once this lead edition is published. A global is every page's: it has no exposure. */
export const exposureToBe = async (run: Run, { edition, working, live }: Publishing): Promise<Exposure> =>
  isWorkflowGlobal(edition.subject.collection) ? 'public' : exposureOnceLive({ working, live: live ?? null, edition: await frozenExposure(run, edition) })

/** Notes the exposure that the working copy says, in whichever language it was saved, for lists. */
export const noteExposure = (run: Run, { subject, exposure }: { subject: Subject; exposure: Exposure }) =>
  run(sql`update editorial.working set exposure = ${exposure} where ${isDocument(subject)} and is_lead and exposure is distinct from ${exposure}`)
