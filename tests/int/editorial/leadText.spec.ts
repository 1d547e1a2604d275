import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { anUpdate } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const aPicture = async (color: string, alt: string): Promise<string> => {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: color } }).png().toBuffer()
  const { id } = await room.payload.create({
    collection: 'media', locale: 'en', overrideAccess: false, user: room.personas.officer, data: { alt } as never,
    file: { data, mimetype: 'image/png', name: `${color}.png`, size: data.byteLength },
  })
  return String(id)
}

test('beside a translation stand the pictures of the original with their words, and which of them have none in the other language', async () => {
  const [described, bare] = [await aPicture('teal', 'A market'), await aPicture('navy', 'A street')]
  await room.payload.update({ collection: 'media', id: described, locale: 'fr', overrideAccess: false, user: room.personas.translatorFr, data: { alt: 'Un marché' } as never })
  const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'upload', version: 3, format: '', id: '6561', fields: null, relationTo: 'media', value: bare }] } }
  const { id } = await anUpdate(room, { text: 'With pictures', image: described, body })
  const answer = await callApi({ method: 'GET', path: `updates/${id}/lead-text?language=fr`, cookie: await signedIn(emailOf('translatorFr'), password) })
  expect(await answer.json()).toMatchObject({
    language: 'en',
    text: { media: { [described]: { alt: 'A market' }, [bare]: { alt: 'A street' } }, body: { root: { children: [{ type: 'upload', image: { id: bare, width: 60 } }] } } },
    shared: { image: { id: described, collection: 'media' } },
    lacking: [bare],
  })
})
