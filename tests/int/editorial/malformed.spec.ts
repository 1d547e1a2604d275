import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Asked, whileAsked } from '../../../src/log'
import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, password } from '../../support/everyRole'
import { aBody } from '../../support/writing'

let database: TestDatabase
let payload: Payload
const cookies: Record<string, string> = {}
let update = ''
let base: unknown

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await allPersonas(payload)
  for (const name of ['officer', 'administrator', 'reviewer.en']) cookies[name] = await signedIn(`${name}@example.org`, password)
  const made = await ask('POST', 'updates?locale=en&depth=0', { title: 'A text', summary: 'A text', body: aBody('A text') })
  ;({ doc: { id: update, base } } = (await made.json()) as { doc: { id: string; base: unknown } })
})
afterAll(async () => {
  await closeApi()
  await payload.destroy()
  await database.drop()
})

const ask = (method: Method, path: string, body?: object, by = 'officer') => callApi({ method, path, cookie: cookies[by] ?? '', ...(body && { body }) })
const statusOf = async (...asked: Parameters<typeof ask>): Promise<number> => (await ask(...asked)).status
/** A save of the update's English text as its editor sends it. */
const save = async (data: object) => {
  const answer = await ask('PATCH', `updates/${update}?locale=en&depth=0`, { ...data, base })
  const told = (await answer.json()) as { doc?: { base: unknown }; errors?: { data?: { refusals?: { key: string; field?: string }[] } }[] }
  base = told.doc?.base ?? base
  return { status: answer.status, refused: (told.errors?.[0]?.data?.refusals ?? []).map(({ key, field }) => `${key} ${field ?? ''}`) }
}

const nobody = '00000000-0000-4000-8000-000000000000'
const malformed = ['abc', '1', '12345678901234', nobody.toUpperCase(), `${nobody}0`, "'", '%00', '%F0%9F%92%A5', '__proto__', 'constructor', 'null', 'undefined', '{}', '[object%20Object]', '-1', '9'.repeat(400)]
const collections = ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes', 'pages', 'media', 'documents', 'terms', 'users', 'partners']

describe('what is no text, and no question', () => {
  it.each(['title', 'summary', 'body'])('is not stored as a text of %s', async (field) => {
    for (const value of [{ a: [1] }, [{ a: 1 }], [1, 1]]) expect(await save({ [field]: value })).toMatchObject({ status: 400 })
  })

  it.each(['where[title][equals]=x', 'sort=title', 'sort=-title'])('that names no language is answered: %s', async (query) => {
    for (const collection of ['updates', 'events']) expect([collection, await statusOf('GET', `${collection}?${query}`)]).toEqual([collection, expect.toSatisfy((status: number) => status < 500)])
  })
})

describe('a question too long for an address', () => {
  const ask = (body: string, headers: Record<string, string> = {}, query = '') =>
    callApi({ method: 'POST', path: `updates${query}`, cookie: cookies['officer'] ?? '', body: new URLSearchParams(body), headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded', ...headers } })

  it.each(['', 'locale=fr&'])('is answered as the same one in an address is, with a language or without: %j', async (language) => {
    const asked = `${language}limit=1&where[title][like]=text`
    const [long, short] = await Promise.all([ask(asked), callApi({ method: 'GET', path: `updates?${asked}`, cookie: cookies['officer'] ?? '' })])
    expect(long.status).toBe(200)
    expect(await long.json()).toEqual(await short.json())
  })

  it('is refused in any other form', async () => {
    expect((await ask('limit=1', { 'content-type': 'application/json' })).status).toBe(400)
    expect((await ask('limit=1', { 'x-payload-http-method-override': 'PATCH' })).status).toBe(400)
  })
})

describe('a question that gives several values where one belongs', () => {
  it.each(['limit=1&limit=2', 'limit[]=1', 'page=1&page=2', 'depth=0&depth[a]=1', 'locale=en&locale=fr', 'locale[]=en', 'draft=true&draft=false', 'trash=true&trash=true', 'pagination=a&pagination=b', 'fallback-locale=en&fallback-locale=fr'])('is refused: %s', async (query) => {
    for (const path of ['updates', `updates/${update}`, 'globals/programme', 'users', 'media']) expect([path, await statusOf('GET', `${path}?${query}`)]).toEqual([path, 400])
  })
})

describe('a question that a field cannot answer', () => {
  it('is refused as such', async () => {
    for (const question of ['where[body][like]=x', 'where[date][near]=x', 'where[or][0][and][0][date][within]=x']) expect([question, await statusOf('GET', `updates?locale=en&${question}`)]).toEqual([question, 400])
    expect(await statusOf('GET', 'updates/count?locale=en&where[date][intersects]=x')).toBe(400)
    expect(await statusOf('GET', 'updates?locale=en&where[title][like]=text')).toBe(200)
  })

  it('is known to the log as the question of a person, whichever way it was asked', async () => {
    const notedBy = async (request: Parameters<typeof callApi>[0]) => {
      const asked: Asked = { method: request.method, route: '/api/updates', request: '0badcafe' }
      const { status } = await whileAsked(asked, () => callApi({ ...request, cookie: cookies['officer'] ?? '' }))
      return [status, asked.hasCondition ?? false]
    }
    const override = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    expect(await notedBy({ method: 'GET', path: 'updates?where[body][like]=x' })).toEqual([400, true])
    expect(await notedBy({ method: 'POST', path: 'updates', body: new URLSearchParams('locale=en&where[image][contains]=x'), headers: override })).toEqual([400, true])
    expect(await notedBy({ method: 'GET', path: 'updates?locale=en&limit=1' })).toEqual([200, false])
  })

  it('is answered, not stumbled over, for every operator that Payload knows', async () => {
    const operators = ['equals', 'not_equals', 'contains', 'not_like', 'in', 'all', 'not_in', 'exists', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'like', 'within', 'intersects', 'near', 'nonsense']
    const failures: string[] = []
    for (const field of ['title', 'body', 'date', 'countries', 'image', 'id', 'updatedAt', 'exposure', 'seo.title', 'body.root']) {
      for (const operator of operators) {
        for (const value of ['=x', '=', '[]=x', '[a]=x', '=2026-01-01']) {
          const question = `updates?locale=en&where[${field}][${operator}]${value}`
          const status = await statusOf('GET', question)
          if (status >= 500) failures.push(`${question} ${status}`)
        }
      }
    }
    expect(failures).toEqual([])
  })
})

describe('an id that is none', () => {
  it.each(collections)('of %s is answered, not stumbled over', async (collection) => {
    for (const id of [nobody, ...malformed]) {
      for (const [method, path, body] of [
        ['GET', `${id}?locale=en`], ['PATCH', `${id}?locale=en`, { title: 'x', base: {} }], ['PATCH', `${id}?locale=en`, { deletedAt: '2026-01-01T00:00:00.000Z' }], ['DELETE', id], ['GET', `versions/${id}`], ['POST', `versions/${id}`],
        ['POST', `access/${id}`, {}], ['POST', `${id}/duplicate`, {}], ['GET', `?where[id][equals]=${id}`], ['GET', `?where[id][in]=${id},${id}`], ['GET', `count?where[id][equals]=${id}`], ['DELETE', `?where[id][equals]=${id}`],
      ] as [Method, string, object?][]) {
        const status = await statusOf(method, path.startsWith('?') ? `${collection}${path}` : `${collection}/${path}`, body, 'administrator')
        expect([method, `${collection}/${path}`, status === 501 || (status >= 200 && status < 500)]).toEqual([method, `${collection}/${path}`, true])
      }
    }
  })

  it('of a text is answered by every step of the workflow', async () => {
    for (const id of [nobody, ...malformed]) {
      for (const [method, path, body] of [
        ['GET', 'workflow'], ['GET', 'history?language=en'], ['GET', 'lead-text'], ['GET', `restore-text?language=en&edition=${nobody}`], ['POST', 'restore-text', { language: 'en', edition: nobody }], ['POST', 'request-translation', { language: 'fr' }], ['POST', 'duplicate-document', {}],
        ['POST', 'event-status', { status: 'cancelled', reason: 'x' }],
        ...['submit', 'approve', 'requestChanges', 'publish', 'forcePublish', 'withdraw', 'nonsense', '__proto__'].map((action) => ['POST', `workflow/${action}`, { language: 'en', seen: 'x', reason: 'x' }]),
      ] as [Method, string, object?][]) {
        const status = await statusOf(method, `events/${id}/${path}`, body, 'administrator')
        expect([id, path, [400, 403, 404]]).toEqual([id, path, expect.arrayContaining([status])])
      }
    }
    expect(await (await ask('POST', 'updates/publish-many', { language: 'en', ids: [nobody] })).json()).toEqual([{ id: nobody, title: null, titleLanguage: 'en', staysBehind: false, published: false, readers: null, reasons: [expect.any(String)] }])
  })

  it('leaves nothing behind: no request for a translation, no event, of what does not exist', async () => {
    const { rows } = await payload.db.pool.query<{ count: number }>(`select (select count(*) from editorial.events where document = $1)::int + (select count(*) from editorial.working where document = $1)::int as count`, [nobody])
    expect(rows[0]?.count).toBe(0)
  })
})

describe('a text with characters that cannot be stored', () => {
  const broken = ['a\ud800b', '\udc00', 'a\0b']
  it.each(broken.map((text) => [JSON.stringify(text), text]))('%s is refused at its field, in every kind of text', async (_name, text) => {
    expect(await save({ title: text })).toEqual({ status: 400, refused: ['field.unstorable title'] })
    expect(await save({ body: aBody(text) })).toEqual({ status: 400, refused: ['field.unstorable body'] })
    expect(await save({ seo: { title: text } })).toEqual({ status: 400, refused: ['field.unstorable seo.title'] })
    expect(await save({ title: text, internalNote: text, slug: text })).toEqual({ status: 400, refused: ['field.unstorable title', 'field.unstorable internalNote', 'field.unstorable slug'] })
    const create = async (collection: string, data: object) => statusOf('POST', `${collection}?locale=en`, data, 'administrator')
    for (const collection of ['updates', 'events', 'pages', 'countries']) expect([collection, await create(collection, { title: text })]).toEqual([collection, 400])
    expect(await create('users', { name: text, email: 'new@example.org', password })).toBe(400)
    expect(await create('partners', { name: text, email: 'new@example.org', password })).toBe(400)
    expect(await create('terms', { en: text, fr: text })).toBe(400)
    expect(await statusOf('POST', 'globals/programme?locale=en', { vision: text, base: {} })).toBe(400)
    expect(await statusOf('POST', 'users/login', { email: text, password: text })).toBe(400)
    // As for every address: whether it is one shows in no answer.
    expect(await statusOf('POST', 'users/forgot-password', { email: text })).toBe(200)
    expect(await statusOf('POST', 'payload-preferences/x', { value: { text } })).toBe(400)
    for (const step of ['submit', 'requestChanges', 'withdraw']) expect([step, await statusOf('POST', `updates/${update}/workflow/${step}`, { language: 'en', reason: text })]).toEqual([step, 400])
  })

  it('is refused however deep it stands, and a tree deeper than any text too', async () => {
    const deep = (levels: number, inner: unknown): unknown => { let value = inner; for (let level = 0; level < levels; level++) value = [value]; return value }
    expect(await save({ title: deep(150, 'x') })).toEqual({ status: 400, refused: ['field.unstorable title'] })
    expect(await save({ title: deep(2000, 'x') })).toMatchObject({ status: 400 })
    expect(await save({ body: { root: deep(150, '\ud800') } })).toEqual({ status: 400, refused: ['field.unstorable body'] })
  })

  it('is not what stands in a text that has every other sign', async () => {
    const title = 'Désarmement 💥 ‮ \u200b é \ufffd'
    expect(await save({ title })).toEqual({ status: 200, refused: [] })
    expect((await payload.findByID({ collection: 'updates', id: update, locale: 'en', overrideAccess: true })).title).toBe(title)
  })
})

describe('a text that is too long for its field', () => {
  const refusedAt = async (answer: Response) => {
    const { errors = [] } = (await answer.json()) as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
    return [answer.status, Object.fromEntries((errors[0]?.data?.errors ?? []).map(({ path, message }) => [path, message]))]
  }
  const send = (data: object, language: string, path = `updates/${update}`, method: Method = 'PATCH') =>
    callApi({ method, path: `${path}?locale=en&depth=0`, cookie: cookies['officer'] ?? '', body: data, headers: { 'accept-language': language } })

  it('is refused there with its limit and its length, in the language of the panel, in every kind of text', async () => {
    const long = (length: number) => 'a'.repeat(length)
    const data = { base, title: long(2_900), slug: long(3_000), summary: long(5_001), body: aBody(long(150_001)), seo: { title: long(301) }, sourceUrl: `https://example.org/${long(2_000)}` }
    const figures = { title: ['2,900', '200'], slug: ['3,000', '100'], summary: ['5,001', '5,000'], body: ['150,001', '150,000'], 'seo.title': ['301', '300'], sourceUrl: ['2,020', '2,000'] }
    const expected = Object.fromEntries(Object.entries(figures).map(([path, [length, limit]]) => [path, `This text has ${length} characters; at most ${limit} fit here. Shorten it, then save again.`]))
    expect(await refusedAt(await send(data, 'en'))).toEqual([400, expected])
    expect(await refusedAt(await send({ base, title: long(2_900) }, 'fr'))).toEqual([400, { title: 'Ce texte compte 2\u202f900\u00a0caractères\u202f; ce champ en admet 200 au plus. Raccourcissez-le, puis enregistrez à nouveau.' }])
    expect(await refusedAt(await send({ en: long(3_000), fr: 'mot' }, 'en', 'terms', 'POST'))).toMatchObject([400, { en: expect.stringContaining('3,000') as string }])
  })

  it('is stored whole as long as it fits, the address made from its title too', async () => {
    const title = 'é'.repeat(200)
    expect(await save({ title: `  ${title}  `, summary: 'x'.repeat(5_000) })).toEqual({ status: 200, refused: [] })
    expect((await payload.findByID({ collection: 'updates', id: update, locale: 'en', overrideAccess: true })).title).toBe(title)
  })
})

const node = (written: object) => ({ root: { ...aBody('').root, children: [{ ...aBody('A text').root.children[0], children: [written] }] } })
const link = (fields: object) => ({ type: 'link', version: 3, format: '', indent: 0, direction: null, fields: { newTab: false, ...fields }, children: [{ type: 'text', text: 'there', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] })

describe('a body that no editor writes', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'x y', '<script>'])('with a node of type %j is saved or refused, and its document can still be read', async (type) => {
    for (const written of [{ type, version: 1 }, { type, version: 1, children: [] }, JSON.parse(`{"type":"text","version":1,"text":"x","__proto__":{"type":"upload"}}`) as object, { type: 'inlineBlock', version: 1, fields: { blockType: type, id: 'x' } }, { type: 'block', version: 1, fields: { blockType: type } }]) {
      expect([200, 400]).toContain((await save({ body: node(written) })).status)
      for (const path of ['', '/workflow', '/history?language=en', '/comparison?language=en', '/lead-text']) expect([path, await statusOf('GET', `updates/${update}${path}${path.includes('?') ? '' : '?locale=en'}`)]).toEqual([path, 200])
    }
  })

  it.each([...malformed, nobody, 7, null, {}, [], { id: 'x' }, ['a']])('with a link or an image of id %j is saved or refused, and its document can still be read and is not submitted', async (id) => {
    for (const written of [
      link({ linkType: 'internal', doc: { relationTo: 'updates', value: id } }), link({ linkType: 'internal', doc: { relationTo: 'no-such', value: id } }), link({ linkType: 'internal', doc: { relationTo: '__proto__', value: id } }), link({ linkType: 'internal', doc: id }),
      link({ linkType: 'internal', doc: { relationTo: 'users', value: id } }),
      { type: 'upload', version: 3, format: '', id: 'x', fields: null, relationTo: 'media', value: id }, { type: 'upload', version: 3, format: '', fields: {}, relationTo: 'no-such', value: id }, { type: 'relationship', version: 1, relationTo: 'updates', value: id },
    ]) {
      expect([200, 400]).toContain((await save({ body: node(written) })).status)
      for (const path of ['?locale=en&depth=2', '/workflow', '/history?language=en', '/comparison?language=en', '/lead-text']) expect([written, path, await statusOf('GET', `updates/${update}${path}`)]).toEqual([written, path, 200])
    }
  })

  it.each([...malformed, nobody, 7, {}, ['a']])('with a relation to %j is saved or refused, and can still be read', async (id) => {
    expect([200, 400]).toContain((await save({ countries: [id], image: id })).status)
    expect(await statusOf('GET', `updates/${update}?locale=en&depth=1`)).toBe(200)
    expect(await statusOf('GET', `updates/${update}/workflow`)).toBe(200)
  })
})

describe('a save that leads elsewhere than the editor can', () => {
  it.each(['users', 'payload-preferences', 'documents', 'media', 'terms'])('is refused at the text: a link to %s', async (relationTo) => {
    expect(await save({ body: node(link({ linkType: 'internal', doc: { relationTo, value: nobody } })) })).toEqual({ status: 400, refused: ['field.danglingReference body'] })
    expect(await save({ body: node(link({ linkType: 'internal', doc: { collection: relationTo, id: nobody } })) })).toEqual({ status: 400, refused: ['field.danglingReference body'] })
  })

  it('is refused at the image, and at the list, and leaves what is there', async () => {
    const { doc: country } = (await (await ask('POST', 'countries?locale=en&depth=0', { title: 'A country', iso2: 'ML', iso3: 'MLI', isoNumeric: '466' })).json()) as { doc: { id: string } }
    expect(await save({ countries: [country.id] })).toEqual({ status: 200, refused: [] })
    for (const image of [{ id: 1 }, 1, {}]) expect(await save({ image })).toEqual({ status: 400, refused: ['field.danglingReference image'] })
    for (const countries of ['x', ['x'], [{ id: 1 }]]) expect(await save({ countries })).toEqual({ status: 400, refused: ['field.danglingReference countries'] })
    expect((await payload.findByID({ collection: 'updates', id: update, locale: 'en', overrideAccess: true, depth: 0 })).countries).toEqual([country.id])
  })
})

describe('a name with a dot in it', () => {
  it('leads past no rule: what somebody else saved meanwhile is not overwritten by the name of what is inside', async () => {
    const opened = base
    expect(await save({ seo: { title: 'Of somebody else' } })).toEqual({ status: 200, refused: [] })
    for (const data of [{ 'seo.title': 'Of an older form' }, { 'countries.0': nobody }]) {
      const answer = await ask('PATCH', `updates/${update}?locale=en&depth=0`, { base: opened, ...data })
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('operation.malformed')])
    }
    expect((await payload.findByID({ collection: 'updates', id: update, locale: 'en', overrideAccess: true })).seo?.title).toBe('Of somebody else')
    expect(await statusOf('POST', 'organisations?locale=en', { title: 'x', 'linesOfWork.99999.title': 'x' })).toBe(400)
  })
})

describe('a decision', () => {
  it('on a text names the text that was seen', async () => {
    await save({ title: 'A text to decide on', body: aBody('A text'), countries: [], image: null })
    expect(await statusOf('POST', `updates/${update}/workflow/submit`, { language: 'en' })).toBe(200)
    expect(await statusOf('POST', `updates/${update}/workflow/approve`, { language: 'en' }, 'reviewer.en')).toBe(400)
    expect(await statusOf('POST', `updates/${update}/workflow/approve`, { language: 'en', seen: '' }, 'reviewer.en')).toBe(400)
    const { languages } = (await (await ask('GET', `updates/${update}/workflow`, undefined, 'reviewer.en')).json()) as { languages: { seen: { approve: string } }[] }
    expect(await statusOf('POST', `updates/${update}/workflow/approve`, { language: 'en', seen: languages[0]?.seen.approve }, 'reviewer.en')).toBe(200)
  })
})
