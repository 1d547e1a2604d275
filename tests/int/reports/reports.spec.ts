import pg from 'pg'
import { describe, expect, it } from 'vitest'

import { reportWords } from '../../../src/i18n/report'
import { aReportRoom, reported } from '../../support/reports'

const today = () => new Date().toISOString().slice(0, 10)

const room = aReportRoom()

describe('a reader who reports an error', () => {
  it('is thanked, with the way back, and no cookie is set', async () => {
    const sent = await room.send({ words: ' Le sommet eut lieu\r\nle 3 mai. ' })
    expect([sent.status, sent.headers.get('location'), sent.headers.getSetCookie()]).toEqual([303, '/report?sent=1&language=fr&page=%2Ffr%2Fpays%2Fmali', []])
    const thanks = await room.open({ sent: '1', ...reported })
    expect([thanks.status, thanks.headers.get('cache-control'), thanks.headers.getSetCookie()]).toEqual([200, 'no-store', []])
    expect(await thanks.text()).toContain(`<a href="${reported.page}" hreflang="fr">${reportWords.fr.backToPage}</a>`)
  })

  it('leaves page, language, version, words and day, and nothing of who it was', async () => {
    await room.send({ words: 'Le sommet eut lieu\r\nle 3 mai.' }, { cookie: 'other=1', referer: 'http://localhost:3000/fr' })
    expect(await room.kept()).toEqual([{ id: expect.any(String) as string, day: today(), page: reported.page, language: 'fr', version: new Date(reported.version), words: 'Le sommet eut lieu\nle 3 mai.', closed_by: null, closed_at: null }])
    const { rows } = await room.admin.query<{ table_schema: string; table_name: string }>(`select table_schema, table_name from information_schema.tables where table_schema in ('reports', 'accounts') and table_type = 'BASE TABLE'`)
    for (const { table_schema, table_name } of rows) {
      const text = JSON.stringify((await room.admin.query(`select * from ${table_schema}.${table_name}`)).rows)
      expect(text).not.toMatch(/192\.0\.2|Aminata/)
    }
  })

  it('of a version that no calendar has is heard all the same', async () => {
    expect((await room.send({ words: 'Faute', version: '2026-02-31T10:00:00Z' })).status).toBe(303)
    expect(await room.kept()).toMatchObject([{ words: 'Faute', version: null }])
  })

  it('who wrote nothing, or too much, gets the form again with what was typed and the reason at the field', async () => {
    const empty = await room.send({ words: ' \r\n ' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining(`id="problem-words" role="alert">${reportWords.fr.empty}`)])
    const typed = 'é'.repeat(5000)
    const long = await room.send({ words: typed })
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining(`\n${typed}</textarea>`)])
    expect(await room.kept()).toEqual([])
    expect((await room.send({ words: '語'.repeat(2000) })).status).toBe(303)
  })

  it('is told when there were too many from the network, with the words still there; another network is heard, and mistakes do not count', async () => {
    for (let sent = 0; sent < 10; sent += 1) {
      expect((await room.send({ words: '' })).status).toBe(422)
      expect((await room.send({ words: `Faute ${sent}` })).status).toBe(303)
    }
    const refused = await room.send({ words: 'Une de plus' })
    const html = await refused.text()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(html).toContain(reportWords.fr.tooMany)
    expect(html).toContain('Une de plus</textarea>')
    expect((await room.send({ words: 'Une autre' }, { 'x-jf-network': '2001:db8:1:2::/64' })).status).toBe(303)
    expect(await room.kept()).toHaveLength(11)
  })

  it('cannot fill the list from many networks', async () => {
    await room.admin.query(`insert into accounts.attempts (key, points, expire) values ('reports', 50, $1)`, [Date.now() + 60_000])
    expect((await room.send({ words: 'Une de plus' })).status).toBe(429)
    expect(await room.kept()).toEqual([])
  })

  it('learns nothing of what there is: an address of partners, one that is hidden and one that never was are answered alike', async () => {
    const answers = await Promise.all(['/fr/pays/mali', '/fr/publications/reservee', '/fr/nul-ne-l-a-ecrit'].map(async (named) => {
      const [form, sent] = [await room.open({ language: 'fr', page: named }), await room.send({ words: 'Faux', page: named })]
      return JSON.stringify([form.status, [...form.headers], (await form.text()), sent.status, [...sent.headers], await sent.text()]).replaceAll(encodeURIComponent(named), '…').replaceAll(named, '…')
    }))
    expect(new Set(answers).size).toBe(1)
    expect((await room.kept()).map((row) => row['page']).sort()).toEqual(['/fr/nul-ne-l-a-ecrit', '/fr/pays/mali', '/fr/publications/reservee'])
  })

  it('gets no answer to what is no form', async () => {
    expect((await room.send({ words: 'x' }, { 'content-type': 'application/json' })).status).toBe(404)
    expect((await room.send({ words: 'a\0b' })).status).toBe(404)
  })
})

it('the readers’ login can neither read nor write a report', async () => {
  const reader = new pg.Client({ connectionString: room.database.readersUrl })
  await reader.connect()
  for (const query of ['select 1 from reports.errors', `insert into reports.errors (page, language, words) values ('/fr', 'fr', 'x')`]) await expect(reader.query(query)).rejects.toThrow(/permission denied/)
  await reader.end()
})
