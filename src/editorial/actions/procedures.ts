import { refuse } from '../../domain/refusal'
import type { Edition } from '../../domain/edition'
import { exposureOnceLive } from '../../domain/exposure'
import { againstSubmitting } from '../../domain/requirements/submit'
import type { Action } from '../../domain/workflow'
import { isAddressTaken } from '../../editions/addresses'
import { setEditionState } from '../../editions/candidates'
import { goLive } from '../../editions/goLive'
import { setReviewed } from '../../editions/live'
import type { Run } from '../../database/session'
import { exposureOf } from '../workingCopy'
import type { Built } from '../buildDraft'
import { freeze } from './freeze'
import type { Acting } from './perform'
import { requireFiles } from './requireFiles'

/** Where the action led: the new state and the edition it was about. */
export type Outcome = { to: string; edition?: string | undefined }

/** Refuses a draft that may not be submitted, with every reason at once. */
export const requireSubmittable = async (run: Run, { draft, references, dangling }: Built) => {
  const slug = draft.text.slug
  const taken = slug && (await isAddressTaken(run, { subject: draft.subject, language: draft.language, slug }))
  const against = [...againstSubmitting({ draft, references }), ...dangling, ...(taken ? [{ key: 'field.slugTaken' as const, field: 'slug', params: { slug } }] : [])]
  if (against.length > 0) refuse(...against)
}

const candidateOf = ({ situation }: Acting): Edition => situation.candidate ?? refuse({ key: 'action.wrongState' })
/** What is decided on: a candidate, or what went live without a second person. */
const decidedOn = ({ situation }: Acting): Edition => situation.candidate ?? situation.liveEdition ?? refuse({ key: 'action.wrongState' })

const submit = async (acting: Acting): Promise<Outcome> => {
  await requireSubmittable(acting.run, acting.situation.built)
  const edition = await freeze({ ...acting, state: 'in_review' })
  return { to: 'in_review', edition: edition.id }
}

const approve = async ({ run, situation, subject, language }: Acting): Promise<Outcome> => {
  if (!situation.candidate) {
    await setReviewed(run, { subject, language })
    return { to: 'live', edition: situation.liveEdition?.id }
  }
  await setEditionState(run, { id: situation.candidate.id, state: 'approved' })
  return { to: 'approved', edition: situation.candidate.id }
}

const requestChanges = async (acting: Acting): Promise<Outcome> => {
  const { id } = decidedOn(acting)
  await setEditionState(acting.run, { id, state: 'changes_requested' })
  return { to: 'changes_requested', edition: id }
}

const takeBack = async (acting: Acting): Promise<Outcome> => {
  const { id } = candidateOf(acting)
  await setEditionState(acting.run, { id, state: 'taken_back' })
  return { to: 'draft', edition: id }
}

/** Several documents published at once change who may read one of them only where that was said and agreed to. Throws `Refused`. */
const requireAgreement = ({ agreed, situation: { exposure } }: Acting): void => {
  if (agreed === undefined || !exposure?.live || !exposure.candidate) return
  const next = exposureOnceLive({ ...exposure, edition: exposure.candidate })
  if (next !== exposure.live && next !== agreed) refuse({ key: 'action.exposureUnconfirmed' })
}

const publish = async (acting: Acting): Promise<Outcome> => {
  const edition = candidateOf(acting)
  requireAgreement(acting)
  await requireFiles(edition)
  await goLive(acting.run, { edition, state: 'live', workingExposure: exposureOf(acting.subject, acting.situation.built.doc) })
  return { to: 'live', edition: edition.id }
}

const forcePublish = async (acting: Acting): Promise<Outcome> => {
  const { run, subject, situation } = acting
  await requireSubmittable(run, situation.built)
  await requireFiles(situation.draft)
  const edition = await freeze({ ...acting, state: 'in_review' })
  await goLive(run, { edition, state: 'live_needs_second_review', workingExposure: exposureOf(subject, situation.built.doc) })
  return { to: 'live_needs_second_review', edition: edition.id }
}

/** One procedure per action of the workflow that is about a text; withdrawing is about a page. */
export const procedures: Record<Exclude<Action, 'withdraw'>, (acting: Acting) => Promise<Outcome>> = { submit, takeBack, approve, requestChanges, publish, forcePublish }
