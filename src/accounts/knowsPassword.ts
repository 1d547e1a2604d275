import type { PayloadRequest } from 'payload'

import { networkHeader } from '../domain/network'
import { paced } from './pace'
import { signIn } from './signIn'

type Asked = { req: Pick<PayloadRequest, 'headers' | 'payload'>; email: string; password: string }

/** Whether somebody who is signed in as staff knows the password of that account too: guessing it is as slow as signing in. */
export const knowsPassword = async ({ req: { payload, headers }, email, password }: Asked): Promise<boolean | 'busy'> => {
  const attempt = { kind: 'users', email, network: headers.get(networkHeader) ?? '' } as const
  const known = await paced({ payload, attempt, browser: headers.get('user-agent') }, () => signIn({ payload, kind: 'users', email, password }))
  return known === 'busy' ? known : known !== null
}
