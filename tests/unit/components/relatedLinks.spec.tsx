import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { relatedLinks } from '../../../src/components/site/documents/Related'
import type { Card } from '../../../src/domain/reading'

const cards = [{ id: '1', path: '/fr/publications/a', title: 'A' }] as Card[]
const shown = (total: number) => renderToStaticMarkup(<>{relatedLinks({ language: 'fr', section: 'publications', linked: { cards, total }, filter: { name: 'outcome', value: 'acces' } })}</>)

test('what a fact leaves out is named, with the way to all of it', () => {
  expect(shown(4)).toContain('<a href="/fr/publications?outcome=acces">Toutes les publications (4)</a>')
})

test('what is shown whole leads to nothing more', () => {
  expect(shown(1)).toBe('<ul class="plain"><li><a href="/fr/publications/a">A</a></li></ul>')
})
