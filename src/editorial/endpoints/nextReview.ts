import { type QueueRow, queueOf } from '../../domain/queue'
import { may } from '../../domain/roles'
import { languageCodes } from '../../i18n/languages'
import { runOn } from '../../database/session'
import { reviewRows } from '../queue'
import type { Call } from './handle'
import { oneLanguage } from './oneLanguage'

/** The text that waits longest for this person's decision, other than the one they come from; `isReviewer` is false where none ever does. */
export type NextReview = { isReviewer: boolean; next: Pick<QueueRow, 'subject' | 'language' | 'title' | 'titleLanguage'> | null }

export const readNextReview = async ({ req, subject, person }: Call): Promise<NextReview> => {
  const language = oneLanguage.parse(req.query?.['language'])
  if (!languageCodes.some((code) => may(person, 'content.approve', code))) return { isReviewer: false, next: null }
  const isHere = (row: QueueRow) => row.language === language && row.subject.id === subject.id && row.subject.collection === subject.collection
  const items = queueOf(person, await reviewRows(runOn(req.payload)))
  const found = items.find(({ group, row }) => (group === 'inReview' || group === 'secondReview') && !isHere(row))?.row
  return { isReviewer: true, next: found ? { subject: found.subject, language: found.language, title: found.title, titleLanguage: found.titleLanguage } : null }
}
