/** Why something is refused: a key that every dictionary words, the field it concerns, and what the sentence needs. */
export type Refusal = { key: RefusalKey; field?: string; params?: Record<string, string | number> }

export const refusalKeys = [
  'action.notAllowed', 'action.wrongState', 'action.notApproved', 'action.nothingToSubmit', 'action.secondPerson', 'action.reasonMissing', 'action.leadNotLive',
  'action.changedSince', 'action.originalChanged', 'action.unseen', 'action.unconfirmed', 'action.exposureUnconfirmed', 'action.unknownDocument', 'action.unknownTarget', 'action.targetIsItself', 'action.trashed', 'action.failed',
  'action.globalStays', 'action.busy', 'action.credentialsForm',
  'field.required', 'field.copyMark', 'field.altMissing', 'field.slugTaken', 'field.slugForm', 'field.slugReserved', 'field.danglingReference',
  'field.endBeforeStart', 'field.unknownTimeZone', 'field.unknownLanguage', 'field.dateForm', 'field.urlForm', 'field.changedMeanwhile', 'field.sharedOutsideLead', 'field.closesAfterStart',
  'field.linkForm', 'field.footnoteEmpty', 'field.mailForm', 'field.mailTaken', 'field.codeForm', 'field.instantForm', 'field.unstorable', 'field.tooLong',
  'field.passwordShort', 'field.passwordLong', 'field.passwordWeak', 'field.passwordWrong', 'field.passwordOwn', 'field.passwordAsked', 'field.rightsOwn', 'field.lastAdministrator', 'field.rolesMissing', 'field.nameMissing',
  'language.notYours', 'language.unknown', 'operation.closed', 'operation.baseMissing', 'operation.alreadyMade', 'operation.otherPerson', 'operation.otherPersonsPage', 'operation.malformed', 'operation.tooMuch', 'trash.stillLive', 'trash.notOwnDraft', 'trash.tooMany',
  'file.inUse', 'file.missing', 'file.notSent', 'file.othersText', 'server.diskFull', 'places.unconfirmed', 'lead.submitted',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

/** Every reason against something at once; an expected outcome, not a bug. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ key }) => key).join(', '))
    this.name = 'Refused'
  }
}

/** By name, not by class: the built server may hold this module twice, once for pages and once for routes. */
export const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused' && 'refusals' in error

export const refuse = (...refusals: Refusal[]): never => {
  throw new Refused(refusals)
}
