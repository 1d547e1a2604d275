import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { FilterField } from '../../../src/components/site/pages/FilterForm'
import { ListingPage } from '../../../src/components/site/pages/ListingPage'

const country = (choices: number): FilterField => ({
  name: 'country',
  label: 'Country',
  choices: Array.from({ length: choices }, (_, index) => ({ value: `c${index}`, label: `Country ${index}`, count: 1 })),
  selected: undefined,
})
const events = (fields: FilterField[]): string => renderToStaticMarkup(
  <ListingPage language="en" section="events" content={{ kind: 'events', upcoming: [], past: { cards: [], total: 0, page: 1, pages: 1 }, fields, query: {} }} />,
)

test('events that leave nothing to choose have no empty stretch above them', () => {
  expect(events([country(1)]).match(/class="band"/g)).toHaveLength(2)
})

test('events that leave a choice offer it', () => {
  const page = events([country(2)])
  expect(page.match(/class="band"/g)).toHaveLength(3)
  expect(page).toContain('Country 1 (1)')
})

test('filters that leave nothing are offered to be cleared once, beside the filters', () => {
  const page = renderToStaticMarkup(<ListingPage language="fr" section="publications" content={{ kind: 'results', results: { cards: [], total: 0, page: 1, pages: 1 }, fields: [{ ...country(2), selected: 'c1' }], query: { country: 'c1' } }} />)
  expect(page.match(/Effacer les filtres/g)).toHaveLength(1)
})
