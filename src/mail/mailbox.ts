import { type Run, sql } from '../database/session'
import type { Mail } from './sendMail'

/** A letter as the list shows it: its text, and with it a link, only when it is opened. */
export type KeptMail = {
  id: string; at: string; recipient: string; subject: string; openedBy: string | null; openedAt: string | null
  kind: 'users' | 'partners'
  /** Whose account it is about, as the account is named now. */
  name: string | null
  /** Until when the link in it works; null once it was used, replaced by another password, or is over. */
  linkUntil: string | null
}

const most = 200
const days = 7

/** Keeps a letter that could not be sent, and lets those go that are too old or too many. */
export const keepInMailbox = async (run: Run, { to, subject, text, kind, account, link }: Mail): Promise<void> => {
  await run(sql`insert into accounts.mailbox (recipient, subject, text, kind, account, link) values (${to}, ${subject}, ${text}, ${kind}, ${account}, ${link})`)
  await run(sql`delete from accounts.mailbox where at < clock_timestamp() - make_interval(days => ${days}) or id in (select id from accounts.mailbox order by at desc offset ${most})`)
}

/** The newest letters, with whom each is about, whether its link works, and who opened it last. */
export const mailboxList = (run: Run): Promise<KeptMail[]> =>
  run<KeptMail>(sql`
    select m.id, to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, m.recipient, m.subject, m.kind, coalesce(s.name, p.name) as name, u.name as "openedBy",
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "openedAt",
      to_char(r.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "linkUntil"
    from accounts.mailbox m
    left join public.users s on m.kind = 'users' and s.id = m.account
    left join public.partners p on m.kind = 'partners' and p.id = m.account
    left join accounts.resets r on r.digest = m.link and r.expires_at > clock_timestamp()
    left join lateral (select actor, at from accounts.events where mail = m.id order by id desc limit 1) e on true
    left join public.users u on u.id = e.actor
    where m.at > clock_timestamp() - make_interval(days => ${days})
    order by m.at desc limit ${most}`)

/** How many letters are kept, and how many of them nobody has opened. */
export const mailboxCounts = async (run: Run): Promise<{ kept: number; unopened: number }> =>
  (await run<{ kept: number; unopened: number }>(sql`
    select count(*)::int as kept, (count(*) filter (where not exists (select 1 from accounts.events e where e.mail = m.id)))::int as unopened
    from accounts.mailbox m where m.at > clock_timestamp() - make_interval(days => ${days})`))[0] ?? { kept: 0, unopened: 0 }

/** One letter with its text, or null. */
export const keptMail = async (run: Run, id: string): Promise<{ text: string; kind: 'users' | 'partners'; account: string } | null> =>
  (await run<{ text: string; kind: 'users' | 'partners'; account: string }>(sql`select text, kind, account from accounts.mailbox where id = ${id}`))[0] ?? null
