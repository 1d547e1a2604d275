import type { Payload, TypedUser } from 'payload'

import type { Withdrawal } from '../../domain/content'
import type { Subject } from '../../domain/edition'
import { isReason } from '../../domain/reason'
import { refuse } from '../../domain/refusal'
import { may, type Person } from '../../domain/roles'
import type { Language } from '../../i18n/languages'
import { inTransaction, lockDocument } from '../../database/session'
import { recordEvent } from '../../editions/events'
import { setWithdrawn } from '../../editions/live'
import { requireTarget } from './redirectTarget'
import { publicStateOf } from './withdraw'

type Correction = { payload: Payload; user: TypedUser & Person; subject: Subject; language: Language; reason: string; withdrawal: Withdrawal }

/** Changes what readers find at a page that is withdrawn, without putting it back meanwhile; recorded with its reason. Throws `Refused`. */
export const correctWithdrawal = ({ payload, user, subject, language, reason, withdrawal }: Correction) =>
  inTransaction({ payload, user }, async ({ run }) => {
    if (!may(user, 'content.withdraw', language)) refuse({ key: 'action.notAllowed', params: { action: 'withdraw', language } })
    if (!isReason(reason)) refuse({ key: 'action.reasonMissing', field: 'reason' })
    await lockDocument(run, subject)
    const before = (await publicStateOf(run, { subject, language }))?.row?.withdrawal
    if (!before) return refuse({ key: 'action.wrongState', params: { action: 'withdraw' } })
    await requireTarget(run, { subject, language, withdrawal })
    await setWithdrawn(run, { subject, language, withdrawal })
    await recordEvent(run, { subject, language, actor: { kind: 'person', id: user.id }, action: 'changeWithdrawal', from: before.kind, to: withdrawal.kind, reason })
  })
