import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { previewPage } from '../../../src/app/(preview)/previewPage'
import type { Subject } from '../../../src/domain/edition'
import { globalDocumentId } from '../../../src/domain/globals'
import { editionsOf } from '../../../src/editions/candidates'
import { previewDoc } from '../../../src/editorial/preview/previewDoc'
import { runOn } from '../../../src/database/session'
import type { Language } from '../../../src/i18n/languages'
import { closeReadersPool } from '../../../src/published/pool'
import { aNewsroom } from '../../support/newsroom'
import { uploadDocument } from '../../support/uploads'
import { act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()

beforeAll(async () => {
  await closeReadersPool()
  process.env.DATABASE_READ_URL = room.database.readersUrl
})
afterAll(closeReadersPool)

/** The page of the newest edition, as HTML. */
const pageOf = async (subject: Subject, language: Language = 'en'): Promise<string> => {
  const [edition] = await editionsOf(runOn(room.payload), { subject, language })
  const found = await previewDoc({ payload: room.payload, id: edition?.id ?? '', language })
  if (!found) throw new Error('no preview')
  return renderToStaticMarkup(await previewPage(found))
}

const aPublication = async (title: string, data: object = {}): Promise<Subject> => {
  const { id } = await room.payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: room.personas.officer, data: { title, type: 'report', abstract: title, exposure: 'public', ...data } as never })
  return { collection: 'publications', id: String(id) }
}

const aPdf = async (): Promise<unknown> => (await uploadDocument(room, { by: room.personas.officer, language: 'en' })).id

const submit = (subject: Subject) => act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })

describe('the page that a text would be', () => {
  it('has its words, its image at the door of staff, links to what is live and not a word of what is not', async () => {
    const [live, draft] = [await aPublication('A live report'), await aPublication('A report nobody has approved')]
    await goLive(room, { subject: live, language: 'en' })
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } }).jpeg().toBuffer()
    const { id: image } = await room.payload.create({ collection: 'media', locale: 'en', overrideAccess: false, user: room.personas.officer, data: { alt: 'A street' } as never, file: { data: bytes, mimetype: 'image/jpeg', name: 'street.jpg', size: bytes.byteLength } })
    const subject = await anUpdate(room, { text: 'Not public yet', image, publications: [live.id, draft.id], exposure: 'public' })
    await submit(subject)
    const page = await pageOf(subject)
    expect(page).toContain('<h1>Not public yet</h1>')
    expect(page).toMatch(/src="\/preview\/images\/[0-9a-f]{64}\/400\.webp"/)
    expect(page).not.toContain('"/images/')
    expect(page).toContain('>A live report</a>')
    expect(page).not.toContain('nobody has approved')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
  })

  it('links what only partners see where it is for partners, and only there', async () => {
    const shared = await aPublication('For partners', { exposure: 'partners' })
    await goLive(room, { subject: shared, language: 'en' })
    const pages = await Promise.all((['public', 'partners'] as const).map(async (exposure) => {
      const subject = await anUpdate(room, { publications: [shared.id], exposure })
      await submit(subject)
      return pageOf(subject)
    }))
    expect(pages.map((page) => page.includes('>For partners</a>'))).toEqual([false, true])
  })

  it('lists the versions of its PDF as they will be, the new one at the door of staff, while the page of readers stays as it is', async () => {
    const { officer } = room.personas
    const first = await aPdf()
    const subject = await aPublication('A report with a PDF', { file: first })
    await goLive(room, { subject, language: 'en' })
    const versions = async () => [...(await pageOf(subject)).matchAll(/<a href="([^"]*)" type="application\/pdf">(Version\u00a0\d)<\/a>( \(latest\))?/g)].map(([, href, name, latest]) => `${name?.replace('\u00a0', ' ')}${latest ?? ''} ${href?.replace(/[0-9a-f-]{36}/, 'edition').replace(/\/d\/\w+/, '/d/code')}`)
    expect(await versions()).toEqual(['Version 1 (latest) /d/code/en/v1'])
    await edit(room, { subject, language: 'en', by: officer, data: { file: await aPdf() } })
    await submit(subject)
    expect(await versions()).toEqual(['Version 2 (latest) /preview/en/edition/file', 'Version 1 /d/code/en/v1'])
    await act(room, { by: officer, action: 'withdraw', subject, language: 'en', reason: 'Wrong', withdrawal: { kind: 'gone' } })
    expect(await versions()).toEqual(['Version 2 (latest) /preview/en/edition/file', 'Version 1 /d/code/en/v1'])
  })

  it('stays the submitted text while its author types on', async () => {
    const subject = await anUpdate(room, { text: 'As submitted' })
    await submit(subject)
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { title: 'Typed on' } })
    expect(await pageOf(subject)).toMatch(/As submitted(?![\s\S]*Typed on)/)
  })

  it('is the home page for the programme, and a menu for the navigation', async () => {
    const { officer } = room.personas
    await room.payload.updateGlobal({ slug: 'programme', locale: 'en', overrideAccess: false, user: officer, data: { title: 'Programme', tagline: 'A tagline to read', impact: 'x' } as never })
    const programme = { collection: 'programme', id: globalDocumentId.programme }
    await submit(programme)
    expect(await pageOf(programme)).toContain('<h1>A tagline to read</h1>')
    await room.payload.updateGlobal({ slug: 'navigation', locale: 'en', overrideAccess: false, user: officer, data: { title: 'Navigation', footerNote: 'A note to read', main: [{ section: 'events' }] } as never })
    const navigation = { collection: 'navigation', id: globalDocumentId.navigation }
    await submit(navigation)
    const page = await pageOf(navigation)
    expect(page).toContain('A note to read')
    expect(/<nav aria-label="[^"]*"><ul><li><a href="\/en\/events">[^<]*<\/a><\/li><\/ul><\/nav>/.test(page)).toBe(true)
  })
})
