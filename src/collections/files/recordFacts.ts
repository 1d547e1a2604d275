import path from 'node:path'

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { sha256OfFile, sha256OfStream } from '../../files/digest'
import { contentFolder, uploadFolder } from '../../files/folders'
import { fileStore } from '../../files/store'
import { factsOf } from './cleanUpload'
import { asPdfName, chosenNames, isNamedAfter } from './uploadNames'

type Named = { name?: unknown; downloadName?: unknown; filename?: unknown }

/** What the team calls an image; made from the file until a person chose another. */
const libraryName = ({ given, stored, uploadedAs }: { given: unknown; stored: Named; uploadedAs: string }): unknown =>
  given && !(given === stored.name && isNamedAfter({ name: given, filename: stored.filename })) ? given : uploadedAs

/** Writes what was learnt of the file into its record; nobody else can. */
export const recordFacts: CollectionBeforeChangeHook = ({ data, req, collection, originalDoc }) => {
  const facts = factsOf(req)
  if (!facts) return data
  const { sha256, width, height, pages, uploadedAs, title, statedLanguage } = facts
  const stored = (originalDoc ?? {}) as Named
  if (collection.slug === 'media') return { ...data, sha256, width, height, name: libraryName({ given: data['name'], stored, uploadedAs }) }
  const given = chosenNames({ given: data, stored }).downloadName
  return { ...data, sha256, pages, title, statedLanguage, downloadName: asPdfName(typeof given === 'string' && given ? given : uploadedAs) }
}

/** Hashes again what lies on disk, the copy that staff see and the one that readers get. Throws, and so undoes the save, when either is not what the record says. */
export const confirmStored: CollectionAfterChangeHook = async ({ doc, req }) => {
  const facts = factsOf(req)
  if (!facts) return doc as unknown
  const stored = [await sha256OfFile(path.join(uploadFolder(), facts.storedAs)), await sha256OfStream(fileStore(contentFolder()).open(facts.sha256))]
  if (stored.some((sha256) => sha256 !== facts.sha256)) throw new Error(`what was stored of an upload is not what was checked: ${facts.sha256}`)
  return doc as unknown
}
