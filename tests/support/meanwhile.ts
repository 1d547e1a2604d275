import type pg from 'pg'
import { expect } from 'vitest'

type Admin = Pick<pg.Client, 'query'>

/** How many wait for a lock of any kind. */
const waitingNow = async (admin: Admin): Promise<number> => (await admin.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount ?? 0

/** Until somebody waits for what this connection holds: a row, or an advisory lock. */
export const untilWaiting = async (admin: Admin, what: 'advisory' | 'row'): Promise<void> => {
  const waiting = async () => (await admin.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and (wait_event = 'advisory') = $1`, [what === 'advisory'])).rowCount
  await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
}

const key = 7_000_000

let places = 0

/** Lets whoever comes to this place, as a trigger names it (`before update on …`, `when (…)`), wait there while this connection holds the key. */
const makeWait = async (admin: Admin, place: string): Promise<void> => {
  const name = `wait_${++places}`
  await admin.query(`create function public.${name}() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(${key}); return case tg_op when 'DELETE' then old else new end; end $$`)
  const [at, condition = ''] = place.split(' when ')
  await admin.query(`create trigger ${name} ${at ?? ''} for each row ${condition && `when ${condition}`} execute function public.${name}()`)
}

/** Whoever gave a right password waits after it was checked, and before anything comes of it. */
export const makeCheckedWait = (admin: Admin): Promise<void> => makeWait(admin, 'before update on accounts.attempts when (new.points < old.points)')

/** Whoever deletes a file waits before it is gone, and whoever saves a text that names one before the save is done. */
export const makeFilesWait = async (admin: Admin): Promise<void> => {
  for (const place of ['before delete on public.media', 'before delete on public.documents', 'before insert on editorial.file_uses']) await makeWait(admin, place)
}

/** Does some work that waits at such a place, and the change while it does; the work's outcome. */
export const onceChecked = async <T>(admin: Admin, work: () => Promise<T>, change: () => Promise<unknown>): Promise<T> => {
  await admin.query(`select pg_advisory_lock(${key})`)
  const done = work()
  try {
    await untilWaiting(admin, 'advisory')
    await change()
  } finally {
    await admin.query(`select pg_advisory_unlock(${key})`)
  }
  return done
}

/** The first work waits at such a place until the second has come as far as it can; what became of both. */
export const oneBesideTheOther = async <T>(admin: Admin, first: () => Promise<T>, second: () => Promise<T>): Promise<[T, T]> => {
  const begun: Promise<T>[] = []
  const done = await onceChecked(admin, first, async () => {
    begun.push(second())
    await Promise.race([...begun, expect.poll(() => waitingNow(admin), { timeout: 20_000 }).toBeGreaterThan(1)])
  })
  return [done, ...(await Promise.all(begun))] as [T, T]
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
