import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

import { type Kept, placeKey, type Whose } from './keptText'
import { seal, unseal } from './sealing'

type Held = { form: string; place: string; at: string; sealed: Uint8Array }
type Schema = DBSchema & { kept: { key: string; value: Held; indexes: { place: string } } }

let opened: Promise<IDBPDatabase<Schema>> | undefined

const box = (): Promise<IDBPDatabase<Schema>> =>
  (opened ??= openDB<Schema>('typed', 1, {
    upgrade: (database) => void database.createObjectStore('kept', { keyPath: 'form' }).createIndex('place', 'place'),
    terminated: () => (opened = undefined),
  }))

/** On the disk before it resolves: the other storage of a browser waits five seconds, and loses them with the power. */
const writing = async () => (await box()).transaction('kept', 'readwrite', { durability: 'strict' })

/** Keeps what one form holds, in place of what it held before. Throws when the browser keeps nothing. */
export const keep = async ({ key, whose, kept }: { key: Uint8Array; whose: Whose; kept: Kept }): Promise<void> => {
  const held = { form: kept.form, place: placeKey(whose), at: kept.at, sealed: seal(key, kept) }
  const transaction = await writing()
  await Promise.all([transaction.store.put(held), transaction.done])
}

/** Everything kept for this place that this key opens, newest first. */
export const readKept = async ({ key, whose }: { key: Uint8Array; whose: Whose }): Promise<Kept[]> => {
  const held = await (await box()).getAllFromIndex('kept', 'place', placeKey(whose))
  return held.map(({ sealed }) => unseal(key, sealed)).filter((kept) => kept !== null).sort((a, b) => (a.at < b.at ? 1 : -1))
}

type Gone = Pick<Kept, 'form' | 'at'>

let channel: BroadcastChannel | undefined
const windows = (): BroadcastChannel => (channel ??= new BroadcastChannel('typed'))

/** Hears what other windows of this browser forget. */
export const onForgotten = (listener: (gone: Gone) => void): (() => void) => {
  const hear = ({ data }: MessageEvent<Gone>) => listener(data)
  const heard = windows()
  heard.addEventListener('message', hear)
  return () => heard.removeEventListener('message', hear)
}

/** Forgets what one form held until this moment: it is stored, or was discarded. What was typed after it stays. Other windows that offer it are told. */
export const forget = async ({ form, at }: Gone): Promise<void> => {
  const transaction = await writing()
  const held = await transaction.store.get(form)
  if (held && held.at <= at) await transaction.store.delete(form)
  await transaction.done
  windows().postMessage({ form, at } satisfies Gone)
}
