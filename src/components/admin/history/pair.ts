import type { HistoryAnswer } from '../../../editorial/endpoints/history'

export const workingCopy = 'working'
export const nothing = 'nothing'

/** The editions that are there to be compared, newest first: those of this page, the live one and the one asked for. */
export const comparable = ({ editions, others }: Pick<HistoryAnswer, 'editions' | 'others'>): HistoryAnswer['editions'] =>
  [...editions, ...others].sort((a, b) => b.number - a.number)

/** Which two texts are compared first: the edition asked for or the working copy, against what was published before it. */
export const firstPair = (history: Pick<HistoryAnswer, 'editions' | 'others'>, asked: string | undefined): { from: string; to: string } => {
  const editions = comparable(history)
  const to = editions.find(({ id }) => id === asked)
  const earlier = editions.filter((one) => !to || one.number < to.number)
  const from = earlier.find(({ isLive }) => isLive) ?? earlier.find(({ state }) => state === 'published') ?? earlier[0]
  return { from: from?.id ?? nothing, to: to?.id ?? workingCopy }
}
