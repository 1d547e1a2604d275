import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { Alliance } from '../../../src/components/site/Alliance'
import { Entries } from '../../../src/components/site/Entries'
import type { Card } from '../../../src/domain/reading'

const card = (title: string, more: object = {}): Card => ({ collection: 'organisations', id: title, code: title, path: `/en/${title}`, title, eventStatus: 'scheduled', firstPublishedAt: '2026-01-01T00:00:00.000Z', shared: {}, ...more }) as Card
const headings = (markup: string): string[] => [...markup.matchAll(/<(h\d)>(?:<a[^>]*>)?([^<]+)/g)].map(([, level, words]) => `${level} ${words}`)

const groups = {
  consortium: [{ card: card('Lead', { shared: { roles: [{ role: 'lead' }, { role: 'consortium' }] } }), from: '2021' }, { card: card('Another') }],
  research: [{ card: card('Institute') }], network: [], funder: [{ card: card('Ministry') }], regional: [{ card: card('Union') }], local: [],
}

describe('the Alliance', () => {
  test('is told by role, in the order of its roles, without those that nobody has', () => {
    expect(headings(renderToStaticMarkup(<Alliance language="en" groups={groups} />))).toEqual(['h2 Consortium', 'h3 Lead', 'h3 Another', 'h2 Research partners', 'h3 Institute', 'h2 Funder', 'h3 Ministry', 'h2 Regional bodies', 'h3 Union'])
  })

  test('stands below the heading that a page gives it', () => {
    expect(headings(renderToStaticMarkup(<Alliance language="fr" groups={groups} heading="Qui nous sommes" />)).slice(0, 3)).toEqual(['h2 Qui nous sommes', 'h3 Consortium', 'h4 Lead'])
  })

  test('says who leads, and since when', () => {
    expect(renderToStaticMarkup(<Alliance language="fr" groups={groups} />)).toMatch(/Chef de file.*depuis 2021.*Lead/s)
  })
})

test('a list cuts a long summary and never what an outcome states', () => {
  const summary = 'people are safe '.repeat(40).trim()
  const listed = (collection: string) => renderToStaticMarkup(<Entries language="en" cards={[card('One', { collection, summary })]} />)
  expect(listed('organisations')).not.toContain(summary)
  expect(listed('outcomes')).toContain(summary)
})
