import { expect, test } from 'vitest'

import { documents } from '../../../src/seed/documents'
import { seedCode } from '../../../src/seed/ids'
import { imprintOf } from '../../../src/seed/imprint'

const publication = documents.publications.find(({ key }) => key === 'theory-of-change')
if (!publication) throw new Error('no Theory of Change')

test.each(['http://localhost:3000', 'http://127.0.0.1:3999', 'http://127.1.2.3', 'http://[::1]:3000', 'http://site.localhost'])('no link is printed that leads nowhere: %s', (publicUrl) => {
  expect(imprintOf({ publication, language: 'en', publicUrl }).permanentLink).toBeNull()
})

test.each(['https://just-future.example.org', 'http://10.0.0.7:3000', 'https://localhost.example.org'])('an address that others reach is printed: %s', (publicUrl) => {
  expect(imprintOf({ publication, language: 'fr', publicUrl })).toEqual({
    publisher: 'Réseau africain du secteur de la sécurité', licence: null, permanentLink: `${publicUrl}/d/${seedCode('publications', 'theory-of-change')}/fr/v1`,
  })
})

test('the licence is the one of the page', () => {
  expect(imprintOf({ publication: { ...publication, shared: { ...publication.shared, licence: 'all-rights-reserved' } }, language: 'fr', publicUrl: 'https://example.org' }).licence).toBe('Tous droits réservés')
})

test('every document has a code of its own, of the form that codes have', () => {
  const codes = Object.entries(documents).flatMap(([collection, all]) => all.map(({ key }) => seedCode(collection as keyof typeof documents, key)))
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[b-df-hj-np-tv-z2-6]{8}$/)
})

test('what names no organisation has no publisher, as its page has none', () => {
  const note = documents.publications.find(({ key }) => key === 'target-mapping')
  expect(note && imprintOf({ publication: note, language: 'fr', publicUrl: 'https://example.org' }).publisher).toBeNull()
})
