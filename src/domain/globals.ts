import { type WorkflowGlobal, workflowGlobals } from './content'

/** A global is one document: it has one fixed id in editions and in what is published. */
export const globalDocumentId: Record<WorkflowGlobal, string> = {
  programme: '00000000-0000-4000-8000-000000000001',
  navigation: '00000000-0000-4000-8000-000000000002',
}

export const isWorkflowGlobal = (collection: string): collection is WorkflowGlobal =>
  (workflowGlobals as readonly string[]).includes(collection)
