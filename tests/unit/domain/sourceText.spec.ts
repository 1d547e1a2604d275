import { expect, test } from 'vitest'

import { canonicalText } from '../../../src/domain/canonical'
import { sourceText } from '../../../src/domain/sourceText'

const picture = { collection: 'media', id: 'm', sha256: 'a', mimeType: 'image/png', width: 2, height: 1 }
const text = {
  slug: 'a-vote', title: 'A vote', cover: picture,
  body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }, { type: 'upload', relationTo: 'media', value: 'm', image: picture }] } },
  media: { m: { alt: 'A hall', caption: 'Full', credit: 'ASSN' } },
  file: { collection: 'documents', id: 'd', sha256: 'f', name: 'a.pdf' },
}
const same = (changed: object) => canonicalText(sourceText({ ...text, ...changed })) === canonicalText(sourceText(text))
const other = { ...picture, sha256: 'b', width: 9 }
const words = (own: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: own }] }, { type: 'upload', relationTo: 'media', value: 'm', image: picture }] } })

test.each<[string, object, boolean]>([
  ['the address', { slug: 'the-vote' }, true],
  ['the credit of an image', { media: { m: { alt: 'A hall', caption: 'Full', credit: 'Cordaid' } } }, true],
  ['the bytes of a picture', { cover: other, body: { root: { type: 'root', children: [words('Words').root.children[0], { type: 'upload', relationTo: 'media', value: 'm', image: other }] } } }, true],
  ['a word', { body: words('Word') }, false],
  ['an alternative text', { media: { m: { alt: 'A room', caption: 'Full', credit: 'ASSN' } } }, false],
  ['a caption', { media: { m: { alt: 'A hall', credit: 'ASSN' } } }, false],
  ['which picture it is', { cover: { ...picture, id: 'n' } }, false],
  ['a new version of the PDF', { file: { ...text.file, sha256: 'g' } }, false],
])('%s: a translation stays right: %s', (_what, changed, isRight) => {
  expect(same(changed)).toBe(isRight)
})
