import { readFileSync } from 'node:fs'
import path from 'node:path'

import pg from 'pg'

const file = path.resolve('src/database/closeToReaders.sql')

/** One of the lists by which that file closes the database. */
const listIn = (text: string, name: string): string => {
  const [, list] = text.split(new RegExp(`/\\* (?:end of )?${name} \\*/`))
  if (list === undefined) throw new Error(`closeToReaders.sql has no list of ${name}`)
  return list
}

const question = (text: string): string => `
  select exists (select from (${listIn(text, 'routines')}) as routines where has_function_privilege(name::oid, 'execute'))
    or exists (select from (${listIn(text, 'catalogues')}) as catalogues, pg_attribute
      where attrelid = name and not attisdropped and has_column_privilege(name::oid, attnum, 'select') and (attnum < 0 or hidden is null or attname = any (hidden)))
    or has_language_privilege('plpgsql', 'usage')
    or not has_parameter_privilege((select datdba from pg_database where datname = current_database()), 'temp_file_limit', 'set') as open`

/** Whether anything that `closeToReaders.sql` closes is open to the readers' login: it was not run here, or not since a release changed it. */
export const isOpenToReaders = async (readersUrl: string): Promise<boolean> => {
  const reader = new pg.Client({ connectionString: readersUrl, connectionTimeoutMillis: 10_000 })
  await reader.connect()
  const { rows } = await reader.query<{ open: boolean }>(question(readFileSync(file, 'utf8'))).finally(() => reader.end())
  return rows[0]?.open === true
}

/** What to do about that, in one line. The owner's login is left out of it: it may not do this. */
export const howToClose = (ownerUrl: string): string => {
  const { hostname, port, pathname } = new URL(ownerUrl)
  const command = `psql -h ${decodeURIComponent(hostname)} -p ${port || 5432} -U postgres -d ${quoted(decodeURIComponent(pathname.slice(1)))} -f ${quoted(file)}`
  return `whoever took the readers' login over could lock, fill and count in this database what is none of theirs: run this once as a superuser of it (instead of "postgres" the name of yours), also after a release that changed the file: ${command}`
}

const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
