/** Why something is refused: a key that every dictionary words, the field it concerns, and what the sentence needs. */
export type Refusal = { key: RefusalKey; field?: string; params?: Record<string, string | number> }

export const refusalKeys = [
  'action.notAllowed', 'action.wrongState', 'action.nothingToSubmit', 'action.secondPerson', 'action.reasonMissing', 'action.leadNotLive',
  'action.changedSince', 'action.unknownDocument', 'action.unknownTarget',
  'field.required', 'field.altMissing', 'field.slugTaken', 'field.slugForm', 'field.slugReserved', 'field.danglingReference',
  'field.endBeforeStart', 'field.unknownTimeZone', 'field.dateForm', 'field.urlForm', 'field.changedMeanwhile', 'field.sharedOutsideLead', 'field.closesAfterStart',
  'field.linkForm', 'field.mailForm', 'field.codeForm', 'field.instantForm', 'field.passwordShort',
  'language.notYours', 'language.unknown', 'operation.closed', 'operation.baseMissing', 'trash.stillLive', 'file.inUse',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

/** Every reason against something at once; an expected outcome, not a bug. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ key }) => key).join(', '))
    this.name = 'Refused'
  }
}

export const refuse = (...refusals: Refusal[]): never => {
  throw new Refused(refusals)
}
