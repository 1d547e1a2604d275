import type { HistoryAnswer } from '../../../editorial/endpoints/history'

export const workingCopy = 'working'
export const nothing = 'nothing'

/** Which two texts are compared first: the edition asked for or the working copy, against what was published before it. */
export const firstPair = ({ editions }: Pick<HistoryAnswer, 'editions'>, asked: string | undefined): { from: string; to: string } => {
  const to = editions.find(({ id }) => id === asked)
  const earlier = editions.filter((one) => !to || one.number < to.number)
  const from = earlier.find(({ isLive }) => isLive) ?? earlier.find(({ state }) => state === 'published') ?? earlier[0]
  return { from: from?.id ?? nothing, to: to?.id ?? workingCopy }
}
