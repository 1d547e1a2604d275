import type { ReviewAnswer } from '../../../editorial/endpoints/review'

/** What a text is compared with: the version that was sent back, or what readers have; the address names it (`?against=`). */
export type Against = 'live' | 'sentBack'

type Given = { review: Pick<ReviewAnswer, 'against' | 'sentBack'>; asked: Against }

/** The version that was sent back, where there is one and nothing else is asked for; else what readers have, null where they never had any. */
export const comparedWith = ({ review: { against, sentBack }, asked }: Given): ReviewAnswer['against'] | ReviewAnswer['sentBack'] => (asked === 'sentBack' && sentBack ? sentBack : against)
