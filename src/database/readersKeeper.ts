import pg from 'pg'

import { isDatabaseShort } from '../shortage'
import { isLoginChanged, readersUrl, setLogin } from './readersLogin'

type Kept = { ownerUrl: string; secret: string; url: string; onMended: () => void; onFailed: (error: unknown) => void; onShort: (error: unknown) => void }

export type ReadersKeeper = {
  /** Sets the login again through the owner's; many askers at once share one attempt. False where it is not ours to set, or that failed. */
  mend: () => Promise<boolean>
  /** Sets it again where its settings are not ours any more. */
  look: () => Promise<void>
}

/**
 * Keeps the readers' login usable while the product runs: it may change its own password and settings, and so may whoever took it over.
 * A login that the operator made is the operator's to mend.
 */
export const keepReaders = ({ onMended, onFailed, onShort, ...login }: Kept): ReadersKeeper => {
  const isOurs = login.url === readersUrl(login)
  let mending: Promise<boolean> | undefined
  const work = async (isDue: (owner: pg.Client) => Promise<boolean>, fail: (error: unknown) => void): Promise<boolean> => {
    try {
      const isDone = await asOwner(login.ownerUrl, async (owner) => {
        if (!(await isDue(owner))) return false
        await setLogin({ owner, url: new URL(login.url) })
        return true
      })
      if (isDone) onMended()
      return isDone
    } catch (error) {
      fail(error)
      return false
    }
  }
  return {
    mend: () => (isOurs ? (mending ??= work(() => Promise.resolve(true), onFailed).finally(() => (mending = undefined))) : Promise.resolve(false)),
    look: async () => {
      // Who could not look for want of a connection knows nothing of the login, and looks again soon.
      if (isOurs) await work((owner) => isLoginChanged({ owner, url: new URL(login.url) }), (error) => (isNotServed(error) ? onShort(error) : onFailed(error)))
    },
  }
}

/** The owner's own password refused is no want of connections, and somebody has to know. */
const isNotServed = (error: unknown): boolean => isDatabaseShort(error) && !(error instanceof pg.DatabaseError && /^28/.test(error.code ?? ''))

const asOwner = async <T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 5000 })
  owner.on('error', () => undefined) // the work fails by itself when the database goes
  await owner.connect()
  return work(owner).finally(() => owner.end().catch(() => undefined))
}
