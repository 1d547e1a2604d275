import { isUpload, type ImageTexts } from './content'

/** An image or PDF as a text holds it: which record it is, what that held and, of a PDF, what it was called. */
export type HeldFile = { collection: string; id: string; sha256: string; name?: string }
/** What the records of files hold now: their bytes by id, and what is said of images in the language of the text. */
export type FilesNow = { bytes: ReadonlyMap<string, string>; media: ImageTexts }

const asHeld = (value: object): HeldFile | null => {
  const { collection, id, sha256, name } = value as Record<string, unknown>
  if (typeof collection !== 'string' || !isUpload(collection) || typeof id !== 'string' || typeof sha256 !== 'string') return null
  return { collection, id, sha256, ...(typeof name === 'string' ? { name } : {}) }
}

const heldIn = (value: unknown): HeldFile[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = asHeld(value)
  return own ? [own] : Object.values(value).flatMap(heldIn)
}

/** Every image and PDF of a text, once. */
export const filesHeld = (text: unknown): HeldFile[] => [...new Map(heldIn(text).map((file) => [file.id, file])).values()]

const isSaidAlike = (then: ImageTexts[string] | undefined, now: ImageTexts[string] | undefined): boolean =>
  (['alt', 'caption', 'credit'] as const).every((key) => (then?.[key] ?? '') === (now?.[key] ?? ''))

/** The files that do not come back with a text, since their records hold other bytes or other words by now: they belong to no single text. */
export const replacedSince = (text: Readonly<Record<string, unknown>>, { bytes, media }: FilesNow): HeldFile[] => {
  const said = (text['media'] ?? {}) as ImageTexts
  return filesHeld(text).filter(({ collection, id, sha256 }) => bytes.get(id) !== sha256 || (collection === 'media' && !isSaidAlike(said[id], media[id])))
}
