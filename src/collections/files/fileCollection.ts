import type { CollectionConfig, FieldHook, TextField, UploadConfig } from 'payload'

import { accessOf, withAny, withCapability } from '../../access/collection'
import { readEnv } from '../../env'
import { uploadFolder } from '../../files/folders'
import { warningsFor } from '../../files/sniff'
import { fileNotices } from '../../i18n/fileNotices'
import { isLanguage } from '../../i18n/languages'

/** Of the bytes that are served: what editions name a file by. */
export const sha256Field: TextField = { name: 'sha256', type: 'text', index: true, admin: { readOnly: true, position: 'sidebar' } }

const sayWeight: FieldHook = ({ data, req }) => {
  const notices = warningsFor(typeof data?.['filesize'] === 'number' ? data['filesize'] : 0)
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en'
  return notices.map(({ key, params }) => fileNotices[language][key](params)).join(' ') || null
}

/** What a heavy file costs its readers, in the editor's language; worked out when read, null for a light one. */
export const weightField: TextField = {
  name: 'weight', type: 'text', virtual: true, hooks: { afterRead: [sayWeight] }, access: { create: () => false, update: () => false },
  admin: { readOnly: true, position: 'sidebar', disableListFilter: true, condition: (data) => Boolean(data?.['weight']) },
}

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
