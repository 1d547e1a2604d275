import { may, type Person } from './roles'

/** Whether a person may put any document at all in the trash, or bring one back. */
export const mayUseTrash = ({ person, isTrash }: { person: Person | null; isTrash: boolean }): boolean =>
  may(person, 'content.trash') || (isTrash && may(person, 'content.trashOwn'))

/** What is known of a document that somebody wants away: everyone who ever saved it, whether any of it was ever submitted, and whether any of it is on the site. */
export type Past = { savers: readonly string[]; wasSubmitted: boolean; isOnSite: boolean }

/** Whether a person may put a document in the trash: who may for any, or for a draft that nobody but they wrote and that nobody else was asked to read. */
export const mayTrash = ({ person, past: { savers, wasSubmitted } }: { person: Person | null; past: Pick<Past, 'savers' | 'wasSubmitted'> }): boolean =>
  may(person, 'content.trash') || (person !== null && mayUseTrash({ person, isTrash: true }) && !wasSubmitted && savers.every((saver) => saver === person.id))

/** Whether the trash is offered to a person for a document: only where they may, and what is on the site is withdrawn first. */
export const offersTrash = ({ person, past }: { person: Person | null; past: Past }): boolean => !past.isOnSite && mayTrash({ person, past })
