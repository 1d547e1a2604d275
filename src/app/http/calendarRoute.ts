import { eventTitle } from '../../components/site/when'
import type { Doc } from '../../domain/reading'
import { calendar } from '../../formats/calendar'
import { isLanguage } from '../../i18n/languages'
import { audienceOf } from '../../published/audience'
import { find } from '../../published/find'
import { publicUrl } from '../../published/publicUrl'
import { respond, respondMissing } from './respond'

/** The event at this slug as a file for calendars; an event without a start has none. */
export const calendarRoute = async ({ request, language, slug }: { request: Request; language: string; slug: string }): Promise<Response> => {
  if (!isLanguage(language)) return respondMissing()
  const audience = await audienceOf(request.headers.get('cookie'))
  const found = await find({ reader: { language, audience }, collection: 'events', slug })
  const body = found.kind === 'document' ? fileOf(found.doc) : null
  if (body === null) return respondMissing()
  const headers = { 'Content-Disposition': `attachment; filename="${slug}.ics"` }
  return respond({ request, body, type: 'text/calendar; charset=utf-8', audience, headers })
}

const fileOf = ({ code, title, text, shared, path, eventStatus: status, revision, revisedAt, language }: Doc<'events'>): string | null => {
  if (!shared.start) return null
  const { summary, place } = text
  const event = { code, title: eventTitle(language, { title, eventStatus: status }), url: publicUrl() + path, times: { ...shared, start: shared.start }, status, revision, revisedAt, ...(summary && { summary }), ...(place && { place }) }
  return calendar({ language, host: new URL(publicUrl()).hostname, events: [event] })
}
