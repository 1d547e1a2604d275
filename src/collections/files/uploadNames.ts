import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** `Rapport_final (2).pdf` → `Rapport final 2`: what a person would call it. */
export const readable = (name: string): string => path.basename(name, path.extname(name)).normalize('NFC').replace(/[^\p{L}\p{N}’'.,]+/gu, ' ').trim().slice(0, 120)

/** A name for readers without its ending and without what file systems refuse; empty for what is no text. */
export const bare = (name: unknown): string => (typeof name === 'string' ? name.replace(/\.pdf$/i, '').replace(/[/\\:*?"<>|\p{C}\s]+/gu, ' ').trim().slice(0, 120) : '')

export const asPdfName = (name: string): string => `${bare(name) || 'document'}.pdf`

/** A name as it stands on disk: in letters and figures that every system writes alike. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '')

/**
 * The name on disk, which is what the panel shows: `market-in-gao-3f9a1c22d7e0.jpg`. Its end is random, so that no name can be guessed or taken twice;
 * readers never meet it.
 */
export const nameOnDisk = ({ uploadedAs, ending }: { uploadedAs: string; ending: string }): string => `${plain(uploadedAs) || 'file'}-${randomBytes(6).toString('hex')}.${ending}`

/** Whether a name says no more than the file on disk does: the product made it from that file, and no person chose it. */
export const isNamedAfter = ({ name, filename }: { name: unknown; filename: unknown }): boolean => {
  const [own, disk] = [plain(bare(name)), typeof filename === 'string' ? filename.replace(/-[0-9a-f]{12}\.[a-z]+$/, '') : '']
  return own !== '' && own === disk
}

type Named = { downloadName?: unknown; title?: unknown; filename?: unknown }

/** What a person says a PDF is called, and not what the product made from the file that is being replaced: that follows the new one. */
export const chosenNames = ({ given, stored }: { given: Named; stored: Named }): { downloadName: unknown; title: unknown } => {
  const { downloadName = stored.downloadName, title = stored.title } = given
  const isOldName = downloadName === stored.downloadName && isNamedAfter({ name: downloadName, filename: stored.filename })
  const isOldTitle = title === stored.title && (title === bare(stored.downloadName) || isNamedAfter({ name: title, filename: stored.filename }))
  return { downloadName: isOldName ? '' : downloadName, title: isOldTitle ? '' : title }
}
