import type { GlobalConfig } from 'payload'

import { withAny, withCapability } from '../access/collection'
import { isWorkflowGlobal } from '../domain/globals'
import { besideEachField, globalAdmin, workflowField } from './adminComponents'
import { baseDigests, bookkeeping } from './fields/bookkeeping'
import { guardedFields } from './guardedFields'
import { workflowEndpoints } from './endpoints/workflowEndpoints'
import { addBaseToGlobal, guardGlobal, recordGlobalSave } from './hooks/globals'

const access: GlobalConfig['access'] = {
  read: withCapability('content.read'),
  readVersions: withCapability('content.read'),
  update: withAny('content.editLead', 'content.editTranslation'),
}

/** The publishing workflow for a global, which is one document with a fixed id. */
export const editorialGlobal = (global: GlobalConfig): GlobalConfig => {
  if (!isWorkflowGlobal(global.slug)) throw new Error(`${global.slug}: add it to the workflow globals of the domain`)
  return {
    ...global,
    access,
    versions: { drafts: false, max: 100 },
    lockDocuments: false,
    endpoints: workflowEndpoints(global.slug),
    admin: globalAdmin(global.admin),
    fields: [workflowField, ...besideEachField(guardedFields([...global.fields, ...bookkeeping])), baseDigests],
    hooks: {
      ...global.hooks,
      beforeOperation: [...(global.hooks?.beforeOperation ?? []), guardGlobal],
      afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalSave],
      afterRead: [...(global.hooks?.afterRead ?? []), addBaseToGlobal],
    },
  }
}
