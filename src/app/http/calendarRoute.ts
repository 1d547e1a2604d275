import { eventTitle } from '../../components/site/when'
import type { EventStatus } from '../../domain/content'
import type { Doc } from '../../domain/reading'
import { calendar } from '../../formats/calendar'
import { isLanguage } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'
import { audienceOf } from '../../published/audience'
import { find } from '../../published/find'
import { publicUrl } from '../../published/publicUrl'
import { respond, respondMissing } from './respond'

/** The event at this slug as a file for calendars; an event that never had a start has none. */
export const calendarRoute = async ({ request, language, slug }: { request: Request; language: string; slug: string }): Promise<Response> => {
  if (!isLanguage(language)) return respondMissing()
  const audience = await audienceOf(request.headers.get('cookie'))
  const found = await find({ reader: { language, audience }, collection: 'events', slug })
  const body = found.kind === 'document' ? fileOf(found.doc) : null
  if (body === null) return respondMissing()
  const headers = { 'Content-Disposition': `attachment; filename="${slug}.ics"` }
  return respond({ request, body, type: 'text/calendar; charset=utf-8', audience, headers })
}

const fileOf = (doc: Doc<'events'>): string | null => {
  const { code, text: { summary, place }, path, revision, revisedAt, language, lastTimes: times } = doc
  if (!times) return null
  const event = { code, url: publicUrl() + path, times, ...toldOf(doc), revision, revisedAt, ...(summary && { summary }), ...(place && { place }) }
  return calendar({ language, host: new URL(publicUrl()).hostname, events: [event] })
}

/** A calendar knows no event without a date: where that was taken away, the entry says that the last one no longer holds. */
const toldOf = ({ language, title, eventStatus, shared }: Doc<'events'>): { title: string; status: EventStatus } => {
  if (shared.start || eventStatus !== 'scheduled') return { title: eventTitle(language, { title, eventStatus }), status: eventStatus }
  const words = siteTexts[language].event
  return { title: words.titled(words.noDate, title), status: 'postponed' }
}
