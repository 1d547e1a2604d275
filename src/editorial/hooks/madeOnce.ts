import type { PayloadRequest } from 'payload'

import { staffOf } from '../../access/staff'
import type { Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import { runIn } from '../../database/session'
import { noteMade, takeForm } from '../../editions/madeForms'
import { formOf } from '../mergeSave'

const taken = 'takenForm'

/** A form that has made a document makes no second one: whoever sent it did not hear the answer. Throws `Refused`. */
export const makeOnce = async ({ req, collection, data }: { req: PayloadRequest; collection: string; data: Record<string, unknown> }): Promise<void> => {
  const form = formOf(data)
  if (form === null) return
  if (!(await takeForm(await runIn(req), { form, actor: staffOf(req)?.id ?? null, collection }))) refuse({ key: 'operation.alreadyMade' })
  req.context[taken] = form
}

export const recordMade = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  const form = req.context[taken]
  if (typeof form === 'string') await noteMade(await runIn(req), { form, subject })
}
