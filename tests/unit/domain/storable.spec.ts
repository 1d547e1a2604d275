import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dottedNames, faultsIn, strayRelations } from '../../../src/domain/storable'

const id = '3f0c1f0e-0000-4000-8000-000000000000'
const faults = (data: unknown) => faultsIn(data, ['updates', 'media', 'documents', 'users']).map(({ key, field }) => `${key} ${field ?? ''}`)
const text = (node: object) => ({ root: { type: 'root', children: [node] } })

describe('values that are sent', () => {
  test.each([
    [{ title: 'a\ud800' }, ['field.unstorable title']], [{ title: 'a\0' }, ['field.unstorable title']], [{ seo: { title: '\udfff' } }, ['field.unstorable seo.title']],
    [{ links: [{ label: 'x' }, { label: '\0' }] }, ['field.unstorable links.1.label']], [{ body: text({ text: '\ud83d' }) }, ['field.unstorable body']], [{ a: '\0', b: '\0' }, ['field.unstorable a', 'field.unstorable b']],
    [{ 'a\0': 1 }, ['field.unstorable ']], ['\0', ['field.unstorable ']],
    [{ body: text({ relationTo: 'updates', value: 'abc' }) }, ['field.danglingReference body']], [{ body: text({ relationTo: '__proto__', value: id }) }, ['field.danglingReference body']], ...['users', 'documents', 'media', 'terms', 'constructor'].map((relationTo): [object, string[]] => [{ body: text({ fields: { doc: { relationTo, value: id } } }) }, ['field.danglingReference body']]),
    ...['abc', 7, {}, ['x'], { collection: 'users', id }, { relationTo: 'updates' }].map((doc): [object, string[]] => [{ body: text({ fields: { doc } }) }, ['field.danglingReference body']]), [{ body: text({ type: 'upload', relationTo: 'updates', value: id }) }, ['field.danglingReference body']],
    [{ body: text({ type: 'upload', relationTo: 'media', value: null }) }, ['field.danglingReference body']], [{ related: [{ relationTo: 'updates', value: 7 }] }, ['field.danglingReference related.0']],
  ])('%j is refused where it stands', (data, expected) => expect(faults(data)).toEqual(expected))

  test.each([
    {}, undefined, null, [], { title: 'Désarmement 💥 \u202e \ufffd\n\t' }, { body: text({ type: 'upload', relationTo: 'media', value: id }) }, { body: text({ type: 'upload', relationTo: 'media', value: { id, alt: 'x' } }) },
    { body: text({ fields: { doc: { relationTo: 'updates', value: id } } }) }, { body: text({ fields: { doc: { relationTo: 'updates', value: { id, doc: null } } } }) }, { body: text({ fields: { doc: null } }) }, { doc: 'x' }, { file: { relationTo: 'documents', value: id } },
    { body: text({ type: 'upload', relationTo: 'media', value: id.toUpperCase() }) }, { related: { relationTo: 'updates', value: null } }, { file: Buffer.from([0, 0xd8]) }, { at: new Date(0) },
  ])('%j is taken', (data) => expect(faults(data)).toEqual([]))

  test('are taken to any depth that a person writes, and looked through to any depth', () => {
    const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => ({ children: [inner] }), 'x')
    expect(faults({ body: deep(50) })).toEqual([])
    expect(faults({ body: deep(100_000) })).toEqual(['field.unstorable body'])
  })

  test('are looked through at any length', () => {
    const many = Array.from({ length: 200_000 }, () => 1)
    for (const data of [{ title: many }, { body: { root: { type: 'root', children: many } } }]) expect(faults(data)).toEqual([])
    expect(faults({ title: [...many, '\0'] })).toEqual(['field.unstorable title.200000'])
  })

  test('hold whatever JSON can hold: nothing that PostgreSQL refuses passes', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom('\0', '\ud800', '\udc00x'), fc.string(), (value, bad, key) => {
      const isBad = (inner: unknown) => /\\u0000|\\ud[89a-f]/i.test(JSON.stringify(inner))
      expect(faultsIn({ value }, []).some(({ key: why }) => why === 'field.unstorable')).toBe(isBad(value))
      expect(faultsIn({ value: [{ [key]: bad }] }, [])).not.toEqual([])
    }), { numRuns: 60 })
  }, 60_000)
})

test.each<[unknown, string[]]>([
  [{ image: { id: 1 } }, ['image']], [{ image: 7 }, ['image']], [{ image: {} }, ['image']], [{ image: 'x' }, ['image']], [{ countries: 'x' }, ['countries']], [{ countries: [id, { id: 'x' }], image: ['x'] }, ['image', 'countries']],
  [{ image: null, countries: [] }, []], [{ image: '', countries: null }, []], [{ image: id, countries: [id, { id }] }, []], [{ image: { id: id.toUpperCase() }, other: 'x' }, []], [undefined, []], [null, []], ['x', []],
])('relations of %j name something else than others in %j', (data, fields) => {
  expect(strayRelations(data, ['image', 'countries'])).toEqual(fields.map((field) => ({ key: 'field.danglingReference', field })))
})

test.each<[unknown, boolean]>([
  [{ 'seo.title': 'x' }, true], [{ 'countries.0': id }, true], [{ rows: [{ 'period.from': '2026' }] }, true], [{ seo: { 'title.': 1 } }, true], [{ '.': 1 }, true], [{ root: 1, 'seo.title': 'x' }, true],
  [{ seo: { title: 'a.b' } }, false], [{ body: text({ 'a.b': 1 }) }, false], [undefined, false], ['a.b', false], [['a.b'], false], [{ file: Buffer.alloc(3) }, false],
])('names in %j that would be taken apart: %s', (data, isRefused) => expect(dottedNames(data)).toEqual(isRefused ? [{ key: 'operation.malformed' }] : []))
