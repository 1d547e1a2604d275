import type { Payload, Where } from 'payload'

import type { Language } from '../i18n/languages'
import { resetLetter } from '../i18n/mail'
import { makeTurns } from '../domain/turns'
import { log, noteShortage } from '../log'
import { sendMail } from '../mail/sendMail'
import { publicAddress } from './publicAddress'
import type { AccountKind } from './events'
import { digestOf, makeReset } from './resets'

/** `network` as `networkOf` gives it: whoever asks without end from one keeps nobody in another from a letter. */
type Wish = { payload: Payload; kind: AccountKind; email: string; language: Language; network: string }

const turns = makeTurns({ atOnce: 2 })

/**
 * Sends a link to a new password, if the address has an active account, after the caller has answered: what is done here, and how long
 * it takes, shows in no answer.
 */
export const askForReset = (wish: Wish): void => {
  const { kind, email, network } = wish
  setImmediate(() => void turns.take({ client: network, lane: `${kind} ${email}` }, () => sendReset(wish))
    .then((done) => void (done === 'busy' && noteShortage('letters')), (error: unknown) => log.error({ key: 'reset.failed', err: error })))
}

const activeAccount = async ({ payload, kind, where }: Pick<Wish, 'kind' | 'payload'> & { where: Where }) => {
  const { docs: [account] } = await payload.find({ collection: kind, where, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  return account?.active === false ? undefined : account
}

const sendReset = async ({ payload, kind, email, language }: Omit<Wish, 'network'>): Promise<void> => {
  const asked = await activeAccount({ payload, kind, where: { email: { equals: email } } })
  const token = asked && await makeReset(payload, { kind, account: asked.id })
  // Asked again: the link waited for who was changing the account, and the letter goes to whom it belongs then.
  const account = token && await activeAccount({ payload, kind, where: { id: { equals: asked.id } } })
  if (!account) return
  const site = publicAddress()
  const letter = resetLetter[language]({ name: account.name ?? account.email, url: `${site}/account/reset/${token}?language=${language}`, site })
  // Not waited for: a slow mail server keeps nobody else's link back.
  void sendMail(payload, { to: account.email, kind, account: account.id, link: digestOf(token), ...letter }).catch((error: unknown) => log.error({ key: 'mail.lost', err: error }))
}
