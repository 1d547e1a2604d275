import path from 'node:path'

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { sha256OfFile, sha256OfStream } from '../../files/digest'
import { contentFolder, uploadFolder } from '../../files/folders'
import { fileStore } from '../../files/store'
import { factsOf } from './cleanUpload'
import { asPdfName } from './uploadNames'

/** Writes what was learnt of the file into its record; nobody else can. */
export const recordFacts: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  const facts = factsOf(req)
  if (!facts) return data
  const { sha256, width, height, pages, uploadedAs, title } = facts
  if (collection.slug === 'media') return { ...data, sha256, width, height, name: data['name'] || uploadedAs }
  const given: unknown = data['downloadName']
  return { ...data, sha256, pages, title, downloadName: asPdfName(typeof given === 'string' && given ? given : uploadedAs) }
}

/** Hashes again what lies on disk, the copy that staff see and the one that readers get. Throws, and so undoes the save, when either is not what the record says. */
export const confirmStored: CollectionAfterChangeHook = async ({ doc, req }) => {
  const facts = factsOf(req)
  if (!facts) return doc as unknown
  const stored = [await sha256OfFile(path.join(uploadFolder(), facts.storedAs)), await sha256OfStream(fileStore(contentFolder()).open(facts.sha256))]
  if (stored.some((sha256) => sha256 !== facts.sha256)) throw new Error(`what was stored of an upload is not what was checked: ${facts.sha256}`)
  return doc as unknown
}
