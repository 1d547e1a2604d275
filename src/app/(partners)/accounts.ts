import { decodeJwt } from 'jose'
import type { AuthCollectionSlug, Payload } from 'payload'

import type { Checked } from '../../accounts/sessions'
import { signIn } from '../../accounts/signIn'
import { Partners } from '../../collections/Partners'
import type { Session } from './session'

const collection = Partners.slug as AuthCollectionSlug
type Stored = { id: string; email: string; name?: string | null; active?: boolean | null; sessions?: { id: string; createdAt: string; expiresAt: string }[] | null }

/** `checked` is what the password was checked against, and stays within the product. */
type Opened = Session & { expiresAt: Date; checked: Checked }

/** A new session of the account, or null; an unknown account costs what a wrong password costs. */
export const openSession = async ({ payload, email, password }: { payload: Payload; email: string; password: string }): Promise<Opened | null> => {
  const opened = await signIn({ payload, kind: 'partners', email, password })
  if (opened?.token === undefined) return null
  const { account, token, expiresAt, checked } = opened
  return { account, session: String(decodeJwt(token)['sid']), expiresAt, checked }
}

/** The account of this session, if it is still there, active, and has not ended the session. */
export const liveAccount = async ({ payload, account, session }: Session & { payload: Payload }): Promise<Stored | null> => {
  const stored = await storedAccount({ payload, account })
  const isLive = stored?.active !== false && stored?.sessions?.some(({ id, expiresAt }) => id === session && new Date(expiresAt) > new Date())
  return isLive === true ? stored : null
}

const storedAccount = ({ payload, account }: { payload: Payload; account: string }): Promise<Stored | null> =>
  payload.db.findOne<Stored>({ collection, where: { id: { equals: account } } })
