import type { FileReference, ImageReference, ImageTexts, Reference } from '../../domain/content'
import { cardOf, type Cards, type FileVersion } from '../../domain/reading'
import type { Language } from '../../i18n/languages'

/** What resolving a document needs: the cards of what it refers to, its alt texts, its files, and where the site stands. */
export type Resolving = { cards: Cards; media: ImageTexts; versions: FileVersion[]; code: string; language: Language; base: string }

export type ApiReference = { type: string; code: string; slug: string; title: string; url: string }
export type ApiImage = { url: string; alt: string; caption?: string; credit?: string; width: number; height: number }
export type ApiFile = { url: string; name: string; language: string; bytes: number; pages: number; sha256: string }

export const resolveReference = (reference: Reference, { cards, base }: Pick<Resolving, 'cards' | 'base'>): ApiReference | undefined => {
  const card = cardOf(cards, reference)
  return card && { type: card.collection, code: card.code, slug: card.path.split('/').at(-1) ?? '', title: card.title, url: `${base}${card.path}` }
}

/**
 * An image is shown with its words in this language or not at all.
 * Width and height are the original's: the address gives it at most 1200 pixels wide.
 */
export const resolveImage = (image: ImageReference, { media, base }: Pick<Resolving, 'media' | 'base'>): ApiImage | undefined => {
  const texts = Object.hasOwn(media, image.id) ? media[image.id] : undefined
  if (!texts?.alt) return undefined
  const { alt, caption, credit } = texts
  return { url: `${base}/images/${image.sha256}/1200.webp`, alt, ...(caption && { caption }), ...(credit && { credit }), width: image.width, height: image.height }
}

/** The permanent address of these very bytes where their version is known, else of the newest file. */
export const resolveFile = (file: FileReference, { versions, code, language, base }: Pick<Resolving, 'versions' | 'code' | 'language' | 'base'>): ApiFile => {
  const version = versions.find(({ sha256 }) => sha256 === file.sha256)
  const url = `${base}/d/${code}/${language}${version ? `/v${version.number}` : ''}`
  return { url, name: file.name, language: file.language, bytes: file.bytes, pages: file.pages, sha256: file.sha256 }
}
