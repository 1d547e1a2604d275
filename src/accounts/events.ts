import { type Run, sql } from '../database/session'

export type AccountKind = 'users' | 'partners'
type AccountEvent = { actor: string | null; action: 'resetAsked' | 'passwordReset' | 'passwordChanged' | 'mailOpened' | 'linkPrinted'; kind: AccountKind; account: string; mail?: string }

/** Records what happened to an account; never changed, never removed. `actor` is null where nobody was signed in. */
export const recordAccountEvent = async (run: Run, { actor, action, kind, account, mail }: AccountEvent): Promise<void> => {
  await run(sql`insert into accounts.events (actor, action, kind, account, mail) values (${actor}, ${action}, ${kind}, ${account}, ${mail ?? null})`)
}
