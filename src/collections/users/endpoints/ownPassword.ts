import type { Endpoint } from 'payload'
import { z } from 'zod'

import { checkPassword } from '../../../accounts/checkPassword'
import { changeOwnPassword } from '../../../accounts/ownPassword'
import { passwordRefusal } from '../../../accounts/passwordRule'
import { refuse } from '../../../domain/refusal'
import { handleAll } from '../../../editorial/endpoints/handle'

const wanted = z.object({ current: z.string().max(1000), password: z.string().max(1000) })

/** Changes one's own password: the current one is asked, and guessing it is as slow as signing in. */
export const ownPasswordEndpoint: Endpoint = {
  path: '/own-password',
  method: 'post',
  handler: handleAll(async ({ req, body, person }) => {
    const { payload, user } = req
    const { current, password } = wanted.parse(body)
    const { email, name, _sid } = user as unknown as { email: string; name: string; _sid: string }
    const refusal = await passwordRefusal({ password, email, name })
    if (refusal !== null) return refuse(refusal)
    const checked = await checkPassword({ req, email, password: current })
    if (checked === 'busy') return refuse({ key: 'action.busy' })
    const isChanged = checked !== null && (await changeOwnPassword({ payload, kind: 'users', account: person.id, asking: _sid, staying: _sid, checked, password }))
    return isChanged ? {} : refuse({ key: 'field.passwordWrong', field: 'current' })
  }),
}
