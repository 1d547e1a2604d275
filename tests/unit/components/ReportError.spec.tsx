import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { Frame } from '../../../src/components/site/frame'
import { Shell } from '../../../src/components/site/Shell'

const frame: Frame = { language: 'fr', title: 'Mali', path: '/fr/pays/mali', publicUrl: 'http://localhost', alternates: {}, switches: { en: '/en', fr: '/fr' }, menu: [], footerMenu: [], trail: [] }
const linkOf = (more: Partial<Frame> = {}) => /<a href="(\/report[^"]*)" rel="nofollow">([^<]*)</.exec(renderToStaticMarkup(<Shell frame={{ ...frame, ...more }}>x</Shell>))?.slice(1)

test('every page leads to the form, with its address and the text that was read', () => {
  expect(linkOf()).toEqual(['/report?language=fr&amp;page=%2Ffr%2Fpays%2Fmali', 'Signaler une erreur'])
  expect(linkOf({ version: '2026-11-30T10:00:00.000Z', isTranslation: true })).toEqual(['/report?language=fr&amp;page=%2Ffr%2Fpays%2Fmali&amp;version=2026-11-30T10%3A00%3A00.000Z', 'Signaler une erreur dans cette traduction'])
})

test('where there is no page, there is nothing to report', () => {
  for (const status of [404, 410, 500]) expect(linkOf({ status })).toBeUndefined()
})
