import type { Actor, Edition } from '../../domain/edition'
import { keepsAnswer } from '../../domain/original'
import { leadEditionOf, storeEdition } from '../../editions/candidates'
import type { Run } from '../../database/session'
import type { Situation } from '../state'

type Freeze = { run: Run; situation: Situation; actor: Actor; state: 'in_review' | 'kept'; confirmed?: boolean | undefined }

type Answered = Pick<Edition, 'answers' | 'basedOn'>

/** The text of the lead that a translation answers: as it is now or, where nobody compared it with that, as it was before. */
const answeredIn = async ({ run, situation, state, confirmed = false }: Freeze): Promise<Answered> => {
  const { base, leadText, draft } = situation
  if (leadText === null) return { answers: null, basedOn: null }
  const isKept = keepsAnswer({ ...situation.state, isConfirmed: confirmed, isSubmitted: state === 'in_review' })
  return base && isKept ? base : { answers: leadText, basedOn: await leadEditionOf(run, draft) }
}

/** Stores the working copy as an edition, with its authors and with the text that it answers. */
export const freeze = async (given: Freeze): Promise<Edition> => {
  const { run, situation: { built }, actor, state } = given
  const { answers, basedOn } = await answeredIn(given)
  return storeEdition(run, { ...built, actor, state, answers, basedOn })
}
