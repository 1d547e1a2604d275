import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { PartnersPage } from '../../../src/components/site/pages/PartnersPage'
import { typedCookie, typedEmail, typedValue } from '../../../src/published/typedEmail'

const page = ({ typed = '', next = '/fr/documents-partenaires' }: { typed?: string; next?: string }): string =>
  renderToStaticMarkup(<PartnersPage language="fr" isSignedIn={false} documents={[]} query={{ error: 'credentials' }} typed={typed} next={next} />)

test('the address of a sign-in that failed stands in the field again', () => {
  expect(page({ typed: 'p@example.org' })).toMatch(/<input id="email"[^>]*value="p@example\.org"/)
})

test('who came from elsewhere is told that signing in leads back there', () => {
  expect([page({}), page({ next: '/fr/publications/note' })].map((html) => html.includes('La connexion vous ramène'))).toEqual([false, true])
  expect(page({ next: '/fr/publications/note' })).toContain('name="next" value="/fr/publications/note"')
})

test.each(['p@example.org', 'évêque@exemple.org', ''])('an address comes back as it was typed: %s', (email) => {
  expect(typedEmail(`a=b; ${typedCookie}=${typedValue(email)}`)).toBe(email)
})

test.each(['%%%', typedValue('a\nb'), typedValue('x'.repeat(255)), '_'])('what nobody typed is not shown: %s', (value) => {
  expect(typedEmail(`${typedCookie}=${value}`)).toBe('')
})
