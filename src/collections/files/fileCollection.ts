import type { CollectionConfig, TextField, UploadConfig } from 'payload'

import { accessOf, withAny, withCapability } from '../../access/collection'
import { readEnv } from '../../env'
import { uploadFolder } from '../../files/folders'

/** Of the bytes that are served: what editions name a file by. */
export const sha256Field: TextField = { name: 'sha256', type: 'text', index: true, admin: { readOnly: true, position: 'sidebar' } }

const access = accessOf({
  read: withCapability('content.read'),
  create: withCapability('files.upload'),
  update: withAny('files.describe'),
  delete: withCapability('files.upload'),
})

type FileCollection = Omit<CollectionConfig, 'upload'> & { upload: UploadConfig }

/** What images and PDFs have in common: no workflow of their own, no sizes, no copies from other sites, random names on disk. */
export const fileCollection = (collection: FileCollection): CollectionConfig => ({
  ...collection,
  access,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  upload: { ...collection.upload, staticDir: uploadFolder(readEnv()), crop: false, focalPoint: false, pasteURL: false, bulkUpload: false, displayPreview: true },
})
