import type { Endpoint } from 'payload'

import { recordAccountEvent } from '../../../accounts/events'
import { inTransaction } from '../../../database/session'
import { refuse } from '../../../domain/refusal'
import { may } from '../../../domain/roles'
import { handleAll } from '../../../editorial/endpoints/handle'
import { keptMail } from '../../../mail/mailbox'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Opens a letter that could not be sent. It may hold somebody else's key: who opened it is recorded before it is shown. */
export const openMailEndpoint: Endpoint = {
  path: '/mailbox/:mail/open',
  method: 'post',
  handler: handleAll(({ req, person }) => {
    const mail: unknown = req.routeParams?.['mail']
    if (!may(person, 'users.manage')) return refuse({ key: 'action.notAllowed' })
    if (typeof mail !== 'string' || !uuid.test(mail)) return refuse({ key: 'action.unknownDocument' })
    return inTransaction({ payload: req.payload, user: req.user }, async ({ run }) => {
      const letter = (await keptMail(run, mail)) ?? refuse({ key: 'action.unknownDocument' })
      await recordAccountEvent(run, { actor: person.id, action: 'mailOpened', kind: letter.kind, account: letter.account, mail })
      return { text: letter.text }
    })
  }),
}
