import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** `Rapport_final (2).pdf` → `Rapport final 2`: what a person would call it. */
export const readable = (name: string): string => path.basename(name, path.extname(name)).normalize('NFC').replace(/[^\p{L}\p{N}’'.,]+/gu, ' ').trim().slice(0, 120)

/** A name for readers without its ending and without what file systems refuse; empty for what is no text. */
export const bare = (name: unknown): string => (typeof name === 'string' ? name.replace(/\.pdf$/i, '').replace(/[/\\:*?"<>|\p{C}]+/gu, ' ').trim().slice(0, 120) : '')

export const asPdfName = (name: string): string => `${bare(name) || 'document'}.pdf`

/**
 * The name on disk, which is what the panel shows: `market-in-gao-3f9a1c22d7e0.jpg`. Its end is random, so that no name can be guessed or taken twice;
 * readers never meet it.
 */
export const nameOnDisk = ({ uploadedAs, ending }: { uploadedAs: string; ending: string }): string => {
  const plain = uploadedAs.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '')
  return `${plain || 'file'}-${randomBytes(6).toString('hex')}.${ending}`
}
