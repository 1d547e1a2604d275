import { describe, expect, test } from 'vitest'

import type { Exposure } from '../../../src/domain/content'
import { changesReaders, readersOf, readersOncePublished, type RowExposure } from '../../../src/domain/readers'
import type { LiveState } from '../../../src/domain/workflow'

const row = (exposure: Partial<RowExposure>, { live = 'live' as LiveState, isLead = true } = {}) => ({ live, isLead, exposure: { live: null, chosen: 'public' as Exposure, candidate: null, ...exposure } })
const frozen = (exposure: Exposure, isTightenedSince = false) => ({ exposure, isTightenedSince })

describe('who gets a language now, and who will', () => {
  test.each<[string, ReturnType<typeof row>, ReturnType<typeof readersOf>]>([
    ['live for everyone', row({ live: 'public' }), { now: 'public', next: null }],
    ['live and hidden, opened in the working copy', row({ live: 'hidden', chosen: 'public' }), { now: 'hidden', next: 'public' }],
    ['live for partners, as chosen', row({ live: 'partners', chosen: 'partners' }, { live: 'live_needs_second_review' }), { now: 'partners', next: null }],
    ['a translation of what is hidden', row({ live: 'hidden', chosen: 'hidden' }, { isLead: false }), { now: 'hidden', next: null }],
    ['withdrawn', row({ live: 'public', chosen: 'hidden' }, { live: 'withdrawn' }), { now: null, next: null }],
    ['a draft', row({ chosen: 'hidden' }, { live: 'none' }), { now: null, next: null }],
  ])('%s', (_what, given, readers) => expect(readersOf(given)).toEqual(readers))
})

describe('publishing', () => {
  test.each<[string, ReturnType<typeof row>, Exposure, boolean]>([
    ['for the first time changes nothing that readers had', row({ chosen: 'hidden', candidate: frozen('hidden') }, { live: 'none' }), 'hidden', false],
    ['opens what was hidden', row({ live: 'hidden', chosen: 'public', candidate: frozen('public') }), 'public', true],
    ['opens a withdrawn page to more than had it', row({ live: 'partners', chosen: 'public', candidate: frozen('public') }, { live: 'withdrawn' }), 'public', true],
    ['does not open what was tightened after it was submitted', row({ live: 'hidden', chosen: 'public', candidate: frozen('public', true) }), 'hidden', false],
    ['a translation opens nothing', row({ live: 'hidden', chosen: 'public' }, { isLead: false }), 'hidden', false],
  ])('%s', (_what, given, once, changes) => expect([readersOncePublished(given), changesReaders(given)]).toEqual([once, changes]))
})
