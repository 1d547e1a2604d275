import type { QueueRow } from '../../domain/queue'
import { isWorkflowGlobal } from '../../domain/globals'

type Where = Pick<QueueRow, 'subject' | 'language'> & { view?: 'review' | undefined }

/** Where a text is opened in the panel: its form, or the screen on which it is decided about. */
export const addressOf = ({ subject: { collection, id }, language, view }: Where): string =>
  `/admin/${isWorkflowGlobal(collection) ? `globals/${collection}` : `collections/${collection}/${id}`}${view ? `/${view}` : ''}?locale=${language}`
