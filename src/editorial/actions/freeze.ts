import type { PayloadRequest } from 'payload'

import type { Actor, Edition, EditionState } from '../../domain/edition'
import { storeEdition } from '../../editions/candidates'
import type { Run } from '../../database/session'
import { answeredBy } from '../answered'
import type { Situation } from '../state'

type Freeze = { req: PayloadRequest; run: Run; situation: Pick<Situation, 'built' | 'published'>; actor: Actor; state: EditionState }

/** Stores the working copy as an edition, with its authors and with the text that it answers. */
export const freeze = async ({ req, run, situation: { built, published }, actor, state }: Freeze): Promise<Edition> =>
  storeEdition(run, { ...built, actor, state, answers: await answeredBy({ req, situation: { draft: built.draft, published } }) })
