import type { QueueRow } from '../../domain/queue'
import { isWorkflowGlobal } from '../../domain/globals'

type Where = Pick<QueueRow, 'subject' | 'language'> & { view?: 'review' | undefined; isTrashed?: boolean | undefined }

/** Where a text is opened in the panel: its form, in the trash where it is there, or the screen on which it is decided about. */
export const addressOf = ({ subject: { collection, id }, language, view, isTrashed }: Where): string =>
  `/admin/${isWorkflowGlobal(collection) ? `globals/${collection}` : `collections/${collection}/${isTrashed ? 'trash/' : ''}${id}`}${view ? `/${view}` : ''}?locale=${language}`
