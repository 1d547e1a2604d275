import type { CollectionConfig, FieldHook, NumberField, TextField, UploadConfig } from 'payload'

import { byMachine } from '../../access/files'
import { accessFor } from '../../access/matrix'
import { fileForm } from '../../editorial/adminComponents'
import { handle, handleAll } from '../../editorial/endpoints/handle'
import { baseDigests } from '../../editorial/fields/bookkeeping'
import { addBase } from '../../editorial/hooks/addBase'
import { guardFile } from '../../editorial/hooks/guardFile'
import { keepNamedFile } from '../../editorial/hooks/namedFiles'
import { recordFileSave } from '../../editorial/hooks/recordFileSave'
import { readMade } from '../../editorial/endpoints/made'
import { readUsedIn } from '../../editorial/files/uses'
import { uploadFolder } from '../../files/folders'
import { warningsFor } from '../../files/sniff'
import { sizeWords } from '../../i18n/admin/types/files'
import { fileNotices } from '../../i18n/fileNotices'
import { isLanguage } from '../../i18n/languages'
import { guardUpload } from './guardUpload'
import { confirmStored, recordFacts } from './recordFacts'
import { type UploadCollection, uploadDoors } from './uploadDoors'

/** Of the bytes that are served: what editions name a file by. */
export const sha256Field: TextField = { name: 'sha256', type: 'text', index: true, access: byMachine, admin: { readOnly: true, position: 'sidebar' } }

const sayWeight: FieldHook = ({ data, req }) => {
  const notices = warningsFor(typeof data?.['filesize'] === 'number' ? data['filesize'] : 0)
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en'
  return notices.map(({ key, params }) => fileNotices[language][key](params)).join(' ') || null
}

/** What a heavy file costs its readers, in the editor's language; worked out when read, null for a light one. */
export const weightField: TextField = {
  name: 'weight', type: 'text', virtual: true, hooks: { afterRead: [sayWeight] }, access: byMachine,
  admin: { readOnly: true, position: 'sidebar', disableListFilter: true, condition: (data) => Boolean(data?.['weight']) },
}

/** Payload's own field, with a unit in lists. */
const sizeField: NumberField = { name: 'filesize', type: 'number', label: sizeWords.label, admin: { components: { Cell: '/components/admin/list/SizeCell#SizeCell' } } }

type FileCollection = Omit<CollectionConfig, 'upload' | 'slug'> & { slug: UploadCollection; upload: UploadConfig }

/** What images and PDFs have in common: no workflow of their own, no sizes, no copies from other sites. */
export const fileCollection = (collection: FileCollection): CollectionConfig => ({
  ...collection,
  access: accessFor('files'),
  fields: [...fileForm(collection.fields), sizeField, baseDigests],
  admin: { ...collection.admin, disableCopyToLocale: true, components: { ...collection.admin?.components, edit: { Upload: '/components/admin/upload/UploadField#UploadField' } } },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [...(collection.endpoints || []), { path: '/:id/used-in', method: 'get', handler: handle(collection.slug, readUsedIn) }, { path: '/made', method: 'get', handler: handleAll((call) => readMade({ call, collection: collection.slug })) }, ...uploadDoors(collection.slug)],
  hooks: { beforeOperation: [guardUpload, guardFile], beforeChange: [recordFacts], afterChange: [confirmStored, recordFileSave], afterRead: [addBase], beforeDelete: [keepNamedFile] },
  upload: { ...collection.upload, staticDir: uploadFolder(), crop: false, focalPoint: false, pasteURL: false, bulkUpload: false, displayPreview: true },
})
