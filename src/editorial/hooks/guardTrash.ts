import type { PayloadRequest } from 'payload'

import { staffOf } from '../../access/staff'
import { type Run, runIn } from '../../database/session'
import { type Subject, system } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import { mayTrash, mayUseTrash } from '../../domain/trash'
import { recordEvent } from '../../editions/events'
import { liveRows } from '../../editions/live'
import { pastsOf } from '../../editions/trashing'
import { languageCodes } from '../../i18n/languages'
import { saveWorkingCopy } from '../actions/saveWorkingCopy'
import { against } from '../fields/checkSlug'
import { readWorkingCopy } from '../workingCopy'

/** Whether a save does nothing but move a document to the trash or out of it. */
export const isTrashing = (data: Record<string, unknown>): boolean => Object.keys(data).length === 1 && 'deletedAt' in data

/** Meanwhile another document may have taken its address: who comes back gets one with a number, as any second one of a name. */
const leaveTakenAddresses = async ({ req, subject }: { req: PayloadRequest; subject: Subject }) => {
  const asked = req.locale
  for (const language of languageCodes) {
    const { slug } = await readWorkingCopy({ req, subject, language })
    if (typeof slug !== 'string' || slug === '') continue
    if ((await against({ req, ...subject, slug, language })) === 'field.slugTaken') await saveWorkingCopy({ req, subject, language, data: { slug: null } })
  }
  if (asked) req.locale = asked
}

/** Whether this person may, and else why not. Throws `Refused`. */
const requireRight = async (run: Run, { person, subject, isTrash }: { person: Person | null; subject: Subject; isTrash: boolean }) => {
  if (may(person, 'content.trash')) return
  if (!mayUseTrash({ person, isTrash })) refuse({ key: 'action.notAllowed', params: { action: 'trash' } })
  const past = (await pastsOf(run, { collection: subject.collection, ids: [subject.id] })).get(subject.id)
  if (!past || !mayTrash({ person, past })) refuse({ key: 'trash.notOwnDraft' })
}

type Trash = { req: PayloadRequest; subject: Subject; isTrash: boolean }

/** Trashing and bringing back take the right to, and nothing of the document on the site. Under the document's lock. Throws `Refused`. */
export const guardTrash = async ({ req, subject, isTrash }: Trash): Promise<void> => {
  const person = staffOf(req)
  const run = await runIn(req)
  await requireRight(run, { person, subject, isTrash })
  const isLive = (await liveRows(run, subject)).some(({ state }) => state !== 'withdrawn')
  if (isTrash && isLive) refuse({ key: 'trash.stillLive' })
  if (!isTrash) await leaveTakenAddresses({ req, subject })
  await recordEvent(run, { subject, action: isTrash ? 'trash' : 'untrash', actor: person ? { kind: 'person', id: person.id } : system })
}
