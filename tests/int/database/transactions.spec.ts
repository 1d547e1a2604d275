import type { Payload } from 'payload'
import type pg from 'pg'
import { expect, test } from 'vitest'

import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client

aBackRoom((room) => ({ payload, admin } = room))

const aUser = (email: string) =>
  payload.create({ collection: 'users', data: { email, password: 'a long password', name: 'before', roles: ['officer'] } as never, overrideAccess: true })
const nameOf = async (id: string) => (await admin.query<{ name: string }>('select name from public.users where id = $1', [id])).rows[0]?.name

test('a save that PostgreSQL refuses at COMMIT is an error, and the database keeps the old value', async () => {
  const user = await aUser('commit@example.org')
  await admin.query(`
    create function public.refuse_name() returns trigger language plpgsql as $$ begin if new.name = 'refused' then raise exception 'refused at commit'; end if; return null; end $$;
    create constraint trigger refuse_name after update on public.users deferrable initially deferred for each row execute function public.refuse_name()`)
  const save = payload.update({ collection: 'users', id: user.id, data: { name: 'refused' } as never, overrideAccess: true })
  await expect(save).rejects.toThrow()
  expect(await nameOf(user.id)).toBe('before')
  await payload.update({ collection: 'users', id: user.id, data: { name: 'after' } as never, overrideAccess: true })
  expect(await nameOf(user.id)).toBe('after')
})

test('a save that fails half way leaves nothing behind', async () => {
  await aUser('twice@example.org')
  await expect(aUser('twice@example.org')).rejects.toThrow()
  const { rowCount } = await admin.query(`select from public.users where email = 'twice@example.org'`)
  expect(rowCount).toBe(1)
})

test('losing every connection, open transactions included, fails what was running and nothing else', async () => {
  const user = await aUser('lost@example.org')
  const transaction = await payload.db.beginTransaction()
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
  await expect(payload.db.commitTransaction(transaction as string)).rejects.toThrow()
  await payload.update({ collection: 'users', id: user.id, data: { name: 'later' } as never, overrideAccess: true })
  expect(await nameOf(user.id)).toBe('later')
})

test('fifty saves at once all end', async () => {
  const user = await aUser('many@example.org')
  const saves = Array.from({ length: 50 }, (_, index) => payload.update({ collection: 'users', id: user.id, data: { name: `name ${index}` } as never, overrideAccess: true }))
  expect(await Promise.all(saves)).toHaveLength(50)
  expect(await nameOf(user.id)).toMatch(/^name \d+$/)
})
