import type { RefusalKey } from './refusal'

const untilReadAgain: ReadonlySet<RefusalKey> = new Set<RefusalKey>(['action.wrongState', 'action.changedSince', 'action.unseen', 'action.notAllowed', 'action.secondPerson', 'action.trashed', 'action.unknownDocument'])

/** Whether the same decision would be refused again until the text is read anew: what was shown is not what there is, or the person may not. */
export const endsDeciding = (keys: readonly (RefusalKey | undefined)[]): boolean => keys.some((key) => key !== undefined && untilReadAgain.has(key))
