import { expect, test } from 'vitest'

import type { DraftEdition } from '../../../src/domain/edition'
import { againstSubmitting } from '../../../src/domain/requirements/submit'

const draft = (text: DraftEdition['text']): DraftEdition => ({
  subject: { collection: 'updates', id: '00000000-0000-4000-8000-000000000001' }, language: 'en', lead: 'en', text, shared: {}, exposure: 'public', digest: '', sourceDigest: '', textDigest: '',
})
const body = { root: { type: 'root', children: [] } }

test.each<[string, DraftEdition['text'], string[]]>([
  ['an empty title, whose address follows from it', { body }, ['title']],
  ['an empty title below an address that stands', { slug: 'a-vote', body }, ['title']],
  ['a title that makes no address', { title: '…', body }, ['slug']],
  ['nothing at all', {}, ['title', 'body']],
  ['all that is needed', { title: 'A vote', slug: 'a-vote', body }, []],
])('what is missing of a text is said once: %s', (_name, text, fields) => {
  expect(againstSubmitting({ draft: draft(text), references: [] })).toEqual(fields.map((field) => ({ key: 'field.required', field })))
})
