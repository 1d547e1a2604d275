import { isDatabaseShort, noteShort } from '../shortage'
import { mostConnections } from './connections'

type Mend = () => Promise<boolean>

// On globalThis because the server and the pages' bundle each load this module, and a process has one login of its readers.
const holder = globalThis as typeof globalThis & { readersMend?: Mend; readersShortAt?: number }

/** Says who sets the readers' login again when PostgreSQL no longer takes it; without one nobody does. */
export const mendLoginWith = (mend: Mend): void => void (holder.readersMend = mend)

/** Whether a reading has failed since then (milliseconds) because the database could not serve it, and not because of what was asked. */
export const wasShortSince = (time: number): boolean => (holder.readersShortAt ?? 0) >= time

/** Refused before anything was asked: the password, or a setting that ends every connection at its beginning. */
const loginFault = /^(22|28|42|58)\w{3}$/

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')
const isFatal = (error: unknown): boolean => error instanceof Error && 'severity' in error && error.severity === 'FATAL'

/** Ended by somebody or with PostgreSQL while it was open: the next one may be whole. */
const isLost = (error: unknown): boolean => /^(57P0[12]|08006|ECONNRESET|EPIPE)$/.test(codeOf(error)) || (error instanceof Error && /^Connection terminated( unexpectedly)?$|is not queryable$/.test(error.message))
const isRefused = (error: unknown): boolean => isFatal(error) && loginFault.test(codeOf(error))

/**
 * Runs a reading. Where its connection had been ended it is tried again, as often as a pool holds connections that may all have been ended;
 * where the login itself is refused, once more after that was set again. Throws what the last try throws.
 */
export const withLogin = async <T>(reading: () => Promise<T>): Promise<T> => {
  try {
    return await pastLost({ reading: () => pastRefusal(reading), tries: mostConnections })
  } catch (error) {
    if (isDatabaseShort(error)) {
      holder.readersShortAt = Date.now()
      noteShort(error)
    }
    throw error
  }
}

const pastLost = <T>({ reading, tries }: { reading: () => Promise<T>; tries: number }): Promise<T> =>
  reading().catch((error: unknown) => {
    if (tries === 0 || !isLost(error)) throw error
    return pastLost({ reading, tries: tries - 1 })
  })

const pastRefusal = <T>(reading: () => Promise<T>): Promise<T> =>
  reading().catch(async (error: unknown) => {
    if (!isRefused(error) || (await holder.readersMend?.()) !== true) throw error
    return reading()
  })
