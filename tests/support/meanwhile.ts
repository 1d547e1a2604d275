import type pg from 'pg'
import { expect } from 'vitest'

type Admin = Pick<pg.Client, 'query'>

/** Until somebody waits for what this connection holds: a row, or an advisory lock. */
export const untilWaiting = async (admin: Admin, what: 'advisory' | 'row'): Promise<void> => {
  const waiting = async () => (await admin.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and (wait_event = 'advisory') = $1`, [what === 'advisory'])).rowCount
  await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
}

const key = 7_000_000

/** Lets whoever gave a right password wait, after it was checked and before anything comes of it, while this connection holds the key. */
export const makeCheckedWait = async (admin: Admin): Promise<void> => {
  await admin.query(`create function accounts.wait_once_checked() returns trigger language plpgsql as $$
    begin if new.points < old.points then perform pg_advisory_xact_lock_shared(${key}); end if; return new; end $$`)
  await admin.query('create trigger wait_once_checked before update on accounts.attempts for each row execute function accounts.wait_once_checked()')
}

/** Does some work that asks for a password, and the change once that was checked; the work's outcome. */
export const onceChecked = async <T>(admin: Admin, work: () => Promise<T>, change: () => Promise<unknown>): Promise<T> => {
  await admin.query(`select pg_advisory_lock(${key})`)
  const done = work()
  await untilWaiting(admin, 'advisory')
  await change()
  await admin.query(`select pg_advisory_unlock(${key})`)
  return done
}

/** The same, with the change in a transaction that ends when the work waits for it. */
export const underLock = async <T>(admin: Admin, work: () => Promise<T>, change: () => Promise<unknown>): Promise<T> => {
  const done = await onceChecked(admin, () => Promise.resolve({ done: work() }), async () => {
    await admin.query('begin')
    await change()
  })
  await untilWaiting(admin, 'row')
  await admin.query('commit')
  return done.done
}
