import { type Run, sql } from '../database/session'

/** More than one is several, whoever they are. */
const most = 2

/** Administrators who may sign in, two at most: of this address, where one is given. */
export const activeAdministrators = (run: Run, email?: string): Promise<{ id: string }[]> =>
  run<{ id: string }>(sql`
    select u.id from public.users u
    where u.active is not false and exists (select 1 from public.users_roles r where r.parent_id = u.id and r.value = 'administrator')
      and (${email ?? null}::text is null or u.email = ${email ?? null}) limit ${most}`)
