import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Exposure, exposures } from '../../../src/domain/content'
import { exposureOnceLive, isTighter, loosensBy, needsSubmitting } from '../../../src/domain/exposure'

type Situation = Parameters<typeof loosensBy>[0]
const exposure = fc.constantFrom<Exposure>(...exposures)
const candidate = fc.option(fc.record({ exposure, isTightenedSince: fc.boolean(), state: fc.constantFrom<'in_review' | 'approved'>('in_review', 'approved') }))
const situation: fc.Arbitrary<Situation> = fc.record({ working: exposure, live: fc.option(exposure), candidate })
const waits = (working: Exposure, live: Exposure | null, frozen: Situation['candidate'] = null) => loosensBy({ working, live, candidate: frozen })

describe('a looser exposure', () => {
  test.each<[string, ReturnType<typeof waits>, string | null]>([
    ['than readers get has to be submitted', waits('public', 'partners'), 'submit'],
    ['that was submitted waits for its approval', waits('public', 'partners', { exposure: 'public', isTightenedSince: false, state: 'in_review' }), 'approve'],
    ['that was approved waits to be published', waits('public', 'partners', { exposure: 'public', isTightenedSince: false, state: 'approved' }), 'publish'],
    ['than the one that was submitted has to be submitted', waits('public', 'hidden', { exposure: 'partners', isTightenedSince: false, state: 'approved' }), 'submit'],
    ['approved before a tightening has to be submitted again', waits('public', 'hidden', { exposure: 'public', isTightenedSince: true, state: 'approved' }), 'submit'],
    ['is none before the first publish', waits('public', null), null],
    ['is none where readers get what was chosen', waits('partners', 'partners'), null],
    ['is none after a tightening, which acts at once', waits('hidden', 'hidden', { exposure: 'public', isTightenedSince: true, state: 'approved' }), null],
  ])('%s', (_name, found, wanted) => {
    expect(found).toBe(wanted)
  })

  test('is never a dead end: whatever waits can be submitted, or its publishing opens the document as far as was chosen', () => {
    fc.assert(fc.property(situation, (where) => {
      const step = loosensBy(where)
      expect(step === null).toBe(where.live === null || !isTighter(where.live, where.working))
      const opened = step !== null && step !== 'submit' && where.candidate ? exposureOnceLive({ ...where, edition: where.candidate }) : where.working
      expect([opened, step !== 'submit' || needsSubmitting(where)]).toEqual([where.working, true])
    }))
  })
})

describe('publishing', () => {
  test('never opens a document beyond what was approved, chosen or, after a tightening, live', () => {
    fc.assert(fc.property(exposure, fc.option(exposure), exposure, fc.boolean(), (working, live, frozen, isTightenedSince) => {
      const reached = exposureOnceLive({ working, live, edition: { exposure: frozen, isTightenedSince } })
      expect(isTighter(working, reached) || isTighter(frozen, reached)).toBe(false)
      if (isTightenedSince && live !== null) expect(isTighter(live, reached)).toBe(false)
    }))
  })
})
