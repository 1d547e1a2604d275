import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { runOn } from '../../database/session'
import type { LeadTitle } from '../../domain/leadTitle'
import { leadTitlesOf } from '../../editions/leadTitles'
import { panelWords } from '../../i18n/admin/panel'

type Doc = { id: string; title?: unknown; leadTitle?: LeadTitle }
type Arguments = { select?: Record<string, unknown>; overrideAccess?: boolean }

/** What chooses among documents asks for their titles and nothing else, and can show nothing but a text. */
const asksForTitles = ({ select }: Arguments): boolean => Boolean(select?.['title']) && Object.keys(select ?? {}).every((name) => name === 'title' || name === 'id')

const named = ({ language, title }: LeadTitle, req: PayloadRequest): string => {
  const words = panelWords(req.i18n.language)
  return title ? words.listing.titleIn(title, language) : words.queue.untitled
}

/**
 * Names documents that have no title in the language of a list by the one in their lead language: as `leadTitle`, for a cell that marks
 * it, or as a title that says so where only titles were asked for. One query for all of them.
 */
export const addLeadTitles: CollectionAfterOperationHook = async ({ args, operation, req, result, collection }) => {
  const given = args as Arguments
  if (operation !== 'find' || given.overrideAccess || !('docs' in result)) return result
  const untitled = (result.docs as Doc[]).filter(({ title }) => !title)
  if (untitled.length === 0) return result
  const titles = await leadTitlesOf(runOn(req.payload), { collection: collection.slug, ids: untitled.map(({ id }) => id) })
  for (const doc of untitled) {
    const lead = titles.get(doc.id)
    if (lead && asksForTitles(given)) doc.title = named(lead, req)
    else if (lead) doc.leadTitle = lead
  }
  return result
}
