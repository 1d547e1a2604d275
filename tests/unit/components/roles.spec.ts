import { expect, test } from 'vitest'

import { datedRoles, rolesInWords } from '../../../src/components/site/roles'

const programme = { from: '2021', to: '2025-12-31' }

test.each([
  ['fr', ['lead', 'consortium'], 'Chef de file et membre du consortium'],
  ['en', ['lead', 'consortium'], 'Lead and member of the consortium'],
  ['fr', ['consortium', 'lead', 'lead'], 'Chef de file et membre du consortium'],
  ['fr', ['research', 'network'], 'Partenaire de recherche et partenaire réseau'],
  ['en', ['consortium'], 'Consortium member'],
  ['en', [], ''],
] as const)('in %s the roles %j read "%s"', (language, roles, words) => {
  expect(rolesInWords(language, roles.map((role) => ({ role })))).toBe(words)
})

test('who was both at the same time is named once, with that time', () => {
  expect(datedRoles('fr', [{ role: 'lead', ...programme }, { role: 'consortium', ...programme }])).toEqual([{ name: 'Chef de file et membre du consortium', ...programme }])
})

test('who became the lead later is named twice, each with its time', () => {
  const roles = datedRoles('en', [{ role: 'lead', from: '2023', to: '2025' }, { role: 'consortium', ...programme }])
  expect(roles).toEqual([{ name: 'Consortium lead', from: '2023', to: '2025' }, { name: 'Consortium member', ...programme }])
})
