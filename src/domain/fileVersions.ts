import type { FileReference } from './content'
import type { FileVersion } from './reading'

type Given = {
  /** Those that are published, newest first. */
  versions: readonly FileVersion[]
  /** The file of the text that is to be published. */
  file: FileReference | undefined
  publishedAt: string
}

/** The versions of a file once a text is published: a file that differs from the newest becomes the next, as publishing makes it. */
export const versionsToBe = ({ versions, file, publishedAt }: Given): FileVersion[] => {
  const [newest] = versions
  if (!file || file.sha256 === newest?.sha256) return [...versions]
  const { sha256, name, bytes, pages, language, previewAt } = file
  const next: FileVersion = { number: (newest?.number ?? 0) + 1, sha256, name, bytes, pages, fileLanguage: language, publishedAt, isLatest: true, ...(previewAt ? { previewAt } : {}) }
  return [next, ...versions.map((version) => ({ ...version, isLatest: false }))]
}
