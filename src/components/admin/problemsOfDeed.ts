import type { PanelWords } from '../../i18n/admin/panel.en'
import type { Answer, Problem } from './request'

export type Refusing = Exclude<Answer<unknown>, { kind: 'done' }>

/** Why something was not done, or why nobody knows whether it was: what was asked may have been done where only its answer was lost. */
export const problemsOfDeed = (answer: Refusing, { panel, keep }: PanelWords): Problem[] =>
  answer.kind === 'refused' ? answer.problems : [{ message: answer.kind === 'failed' ? panel.failed : answer.kind === 'offline' ? panel.unsure : keep[answer.kind] }]
