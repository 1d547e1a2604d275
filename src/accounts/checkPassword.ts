import type { PayloadRequest } from 'payload'

import { networkHeader } from '../domain/network'
import { paced } from './pace'
import type { Checked } from './sessions'
import { signIn } from './signIn'

type Asked = { req: Pick<PayloadRequest, 'headers' | 'payload'>; email: string; password: string }

/** What the password of somebody who is signed in as staff was checked against, or null where they do not know it: guessing it is as slow as signing in. */
export const checkPassword = async ({ req: { payload, headers }, email, password }: Asked): Promise<Checked | null | 'busy'> => {
  const attempt = { kind: 'users', email, network: headers.get(networkHeader) ?? '' } as const
  const known = await paced({ payload, attempt, browser: headers.get('user-agent') }, () => signIn({ payload, kind: 'users', email, password }))
  return known === 'busy' ? known : (known?.checked ?? null)
}
