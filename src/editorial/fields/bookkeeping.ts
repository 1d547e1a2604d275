import type { Field, PayloadRequest } from 'payload'

import { exposures } from '../../domain/content'
import { inEveryLanguage } from '../../i18n/admin/panel'
import { languageCodes } from '../../i18n/languages'
import { fieldWords } from '../../i18n/admin/fields'
import { baseField, formBase } from '../mergeSave'

/** Who may see a document. Globals have none: they are part of every page. */
export const exposureField: Field = {
  name: 'exposure', type: 'select', required: true, defaultValue: 'public', custom: { published: false },
  options: exposures.map((value) => ({ value, label: fieldWords.exposures[value] })),
  label: fieldWords.exposure.label,
  admin: { position: 'sidebar', description: fieldWords.exposure.help, isClearable: false, components: { Cell: '/components/admin/list/ExposureCell#ExposureCell', afterInput: ['/components/admin/document/ConfirmTightening#ConfirmTightening'] } },
}

/** What every document and global with a workflow carries besides its content; none of it is part of an edition. */
export const bookkeeping: Field[] = [
  {
    name: 'internalNote', type: 'textarea', custom: { published: false },
    label: fieldWords.internalNote.label, admin: { position: 'sidebar', description: fieldWords.internalNote.help },
  },
  {
    name: 'leadLanguage', type: 'select', custom: { published: false },
    options: languageCodes.map((value) => ({ value, label: inEveryLanguage((words) => words.language(value)) })),
    label: fieldWords.leadLanguage.label, admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['leadLanguage']), description: fieldWords.leadLanguage.help },
  },
]

/** The digests of what a form shows, carried by the form and never stored. */
export const baseDigests: Field = {
  name: baseField, type: 'json', virtual: true, defaultValue: ({ req }: { req: PayloadRequest }) => formBase(req), custom: { published: false }, admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}
