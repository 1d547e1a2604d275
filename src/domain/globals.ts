import type { WorkflowGlobal } from './content'

/** A global is stored like a document of a collection that has just this one. */
export const globalDocumentId: Record<WorkflowGlobal, string> = {
  programme: '00000000-0000-4000-8000-000000000001',
  navigation: '00000000-0000-4000-8000-000000000002',
}
