import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { EventView } from '../../../src/components/site/documents/EventView'
import { Entries } from '../../../src/components/site/Entries'
import type { EventStatus } from '../../../src/domain/content'
import type { Doc } from '../../../src/domain/reading'
import { itemOfDoc } from '../../../src/published/api/item'

const doc = (eventStatus: EventStatus, language: 'en' | 'fr' = 'en'): Doc<'events'> => ({
  collection: 'events', id: 'e1', code: 'abcdefgh', language, slug: 'a-dialogue', path: `/${language}/events/a-dialogue`, title: 'A dialogue', text: { summary: 'People meet.' },
  shared: { start: '2026-03-01T09:30:00.000Z', timeZone: 'Asia/Kabul', registration: { url: 'https://example.org/register', closesAt: '2026-02-20T09:30:00.000Z' } },
  exposure: 'public', eventStatus, leadLanguage: 'en', isBehind: false, needsSecondReview: false, firstPublishedAt: '2026-01-01T00:00:00.000Z', publishedAt: '2026-01-01T00:00:00.000Z', revision: 0, revisedAt: '2026-01-01T00:00:00.000Z', alternates: {},
} as Doc<'events'>)

const page = (status: EventStatus, language?: 'en' | 'fr'): string =>
  renderToStaticMarkup(<EventView cards={new Map()} doc={doc(status, language)} now="2026-02-01T00:00:00.000Z" publicUrl="https://example.org" />)

const item = (status: EventStatus) => itemOfDoc({ doc: doc(status), cards: new Map(), versions: [], base: 'https://example.org' })

describe('an event that was cancelled invites nobody', () => {
  test.each(['en', 'fr'] as const)('to register, or to put it into a calendar, in %s', (language) => {
    expect(page('cancelled', language)).not.toMatch(/example\.org\/register|\.ics/)
    expect(page('cancelled', language)).toContain(language === 'fr' ? 'Annulé' : 'Cancelled')
  })

  test('nor do programs that read it', () => {
    expect(item('cancelled')['status']).toBe('cancelled')
    expect(JSON.stringify(item('cancelled'))).not.toContain('example.org/register')
  })

  test.each(['en', 'fr'] as const)('nor does one that was postponed, before its new date is published, in %s', (language) => {
    expect(page('postponed', language)).not.toMatch(/example\.org\/register|20.février.2026|20.February.2026/)
    expect(page('postponed', language)).toMatch(/a-dialogue\.ics/)
    expect(JSON.stringify(item('postponed'))).not.toContain('example.org/register')
  })

  test.each(['scheduled', 'rescheduled'] as const)('one that is %s does', (status) => {
    expect(page(status)).toMatch(/example\.org\/register/)
    expect(page(status)).toMatch(/a-dialogue\.ics/)
    expect(JSON.stringify(item(status))).toContain('example.org/register')
  })
})

describe('an event of which only the days are known', () => {
  const lasting = (now: string): string => {
    const event = doc('scheduled')
    const shared = { ...event.shared, start: '2026-03-09T19:30:00.000Z', end: '2026-03-10T19:30:00.000Z', allDay: true, registration: { url: 'https://example.org/register' } }
    return renderToStaticMarkup(<EventView cards={new Map()} doc={{ ...event, shared }} now={now} publicUrl="https://example.org" />)
  }

  test('is not past before its last day is, where it takes place', () => {
    expect(lasting('2026-03-11T19:29:00.000Z')).toMatch(/example\.org\/register/)
    expect(lasting('2026-03-11T19:30:00.000Z')).not.toMatch(/example\.org\/register/)
  })

  test('has no hour on its page, and says to programs that it has none', () => {
    expect(lasting('2026-03-01T00:00:00.000Z')).toContain('10–\u206011\u00a0March\u00a02026')
    expect(lasting('2026-03-01T00:00:00.000Z')).not.toMatch(/\d:\d\d/)
    const event = doc('scheduled')
    const told = (shared: object) => itemOfDoc({ doc: { ...event, shared: { ...event.shared, ...shared } }, cards: new Map(), versions: [], base: 'https://example.org' })['allDay']
    expect([told({ allDay: true }), told({ allDay: false }), told({})]).toEqual([true, false, false])
  })
})

test.each([['en', 'New date'], ['fr', 'Nouvelle date']] as const)('in %s an event that has a new date says so: %s', (language, words) => expect(page('rescheduled', language)).toMatch(new RegExp(`<strong class="badge">${words}</strong>`)))

describe('registration', () => {
  const words = (registration: object, language: 'en' | 'fr' = 'en', now = '2026-02-01T00:00:00.000Z'): string => {
    const event = doc('scheduled', language)
    return renderToStaticMarkup(<EventView cards={new Map()} doc={{ ...event, shared: { ...event.shared, registration } }} now={now} publicUrl="https://example.org" />)
  }
  const [url, email] = ['https://example.org/register', 'dialogue@example.org']

  test.each([
    ['en', 'Register', 'Or by e-mail:', 'Register by e-mail:'], ['fr', 'S’inscrire', 'Ou par courrier électronique\u00a0:', 'Inscription par courrier électronique\u00a0:'],
  ] as const)('in %s is by a page, by mail or by both, and the address to write to is written out', (language, button, or, alone) => {
    const [onPage, byMail] = [`<a class="button" href="${url}" rel="noopener external">${button}</a>`, `<a href="mailto:${email}">${email}</a>`]
    expect(words({ url, email }, language)).toContain(onPage)
    expect(words({ url, email }, language)).toContain(`${or} ${byMail}`)
    expect(words({ email }, language)).toContain(`${alone} ${byMail}`)
    expect(words({ email }, language)).not.toContain('class="button"')
    expect(words({ url }, language)).toContain(onPage)
    expect(words({ url }, language)).not.toMatch(/mailto|courrier|e-mail/)
  })

  test('of a past event is over, and of one whose closing time is past too', () => {
    expect(words({ url, email }, 'en', '2026-03-02T00:00:00.000Z')).not.toMatch(/register|mailto/)
    expect(words({ url, email, closesAt: '2026-01-31T00:00:00.000Z' })).not.toMatch(/example\.org\/register|mailto/)
    expect(words({ url, email, closesAt: '2026-01-31T00:00:00.000Z' })).toContain('Registration is closed.')
  })
})

describe('an event without a date', () => {
  const undated = (status: EventStatus, language: 'en' | 'fr'): string => {
    const event = doc(status, language)
    return renderToStaticMarkup(<EventView cards={new Map()} doc={{ ...event, shared: {}, lastTimes: { start: '2026-03-01T09:30:00.000Z' } }} now="2026-02-01T00:00:00.000Z" publicUrl="https://example.org" />)
  }

  test.each([
    ['scheduled', 'en', 'Date to be announced'], ['scheduled', 'fr', 'Date à préciser'], ['postponed', 'en', 'Postponed, date to be announced'], ['postponed', 'fr', 'Reporté, date à préciser'],
  ] as const)('that is %s says in %s that its date is to come, and offers no file for calendars', (status, language, words) => {
    expect(undated(status, language)).toContain(`<dd>${words}</dd>`)
    expect(undated(status, language)).not.toContain('.ics')
  })

  test('and was cancelled promises none', () => expect(undated('cancelled', 'en')).not.toMatch(/announced/))

  test.each([['en', 'Date to be announced'], ['fr', 'Date à préciser']] as const)('says so in lists in %s, unless it was cancelled', (language, words) => {
    const entry = (eventStatus: EventStatus) => renderToStaticMarkup(<Entries language={language} cards={[{ ...doc(eventStatus, language), shared: {} }]} />)
    expect(entry('scheduled')).toContain(`<span>${words}</span>`)
    expect(entry('postponed')).toContain(`<span>${words}</span><strong class="badge">`)
    expect(entry('cancelled')).not.toContain(words)
  })
})
