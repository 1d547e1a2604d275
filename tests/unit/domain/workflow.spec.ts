import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { allRoles, may, type Person, type Role } from '../../../src/domain/roles'
import { actions, type Action, candidateStates, type LanguageState, liveStates, needsConfirming, offeredActions, offeredOnceSaved, readingOf, reasonsAgainst } from '../../../src/domain/workflow'
import { refusalSentence } from '../../../src/i18n/admin/words'

const person = (...roles: Role[]): Person => ({ id: roles.join('+') || 'nobody', roles })
const state = (over: Partial<LanguageState> = {}): LanguageState => ({
  language: 'en', lead: 'en', candidate: 'none', live: 'none', leadLive: false, hasChanges: true, isBehind: false, isUnchanged: !(over.hasChanges ?? true), authors: [], ...over,
})
const anyState: fc.Arbitrary<LanguageState> = fc.record({
  language: fc.constantFrom('en', 'fr'), lead: fc.constantFrom('en', 'fr'), candidate: fc.constantFrom(...candidateStates), live: fc.constantFrom(...liveStates),
  leadLive: fc.boolean(), hasChanges: fc.boolean(), isBehind: fc.boolean(), isUnchanged: fc.boolean(), authors: fc.subarray(['a', 'b']),
})

describe('the state machine', () => {
  test.each<[string, Person, LanguageState, Action[]]>([
    ['an officer submits a new lead text', person('officer'), state(), ['submit']],
    ['an officer does not submit a translation', person('officer'), state({ language: 'fr' }), []],
    ['a translator submits her language', person('translator.fr'), state({ language: 'fr' }), ['submit']],
    ['a translator does not submit the other language', person('translator.fr'), state(), []],
    ['nobody submits what did not change', person('officer'), state({ hasChanges: false }), []],
    ['what was sent back may be submitted again as it is', person('officer'), state({ hasChanges: false, candidate: 'changes_requested' }), ['submit']],
    ['a reviewer decides on what is in review', person('reviewer.en'), state({ candidate: 'in_review', hasChanges: false }), ['approve', 'requestChanges']],
    ['a reviewer of the other language does not', person('reviewer.fr'), state({ candidate: 'in_review', hasChanges: false }), []],
    ['an officer publishes what is approved', person('officer'), state({ candidate: 'approved', hasChanges: false }), ['publish']],
    ['an officer does not publish what is in review', person('officer'), state({ candidate: 'in_review', hasChanges: false }), ['takeBack']],
    ['a translation is not published before its lead', person('officer'), state({ language: 'fr', candidate: 'approved', hasChanges: false }), []],
    ['an officer withdraws what is live', person('officer'), state({ live: 'live', hasChanges: false }), ['withdraw']],
    ['a reviewer approves what was forced live', person('reviewer.en'), state({ live: 'live_needs_second_review', hasChanges: false }), ['approve', 'requestChanges']],
    ['what was forced live and sent back waits for its author, not for a reviewer', person('reviewer.en'), state({ live: 'live_needs_second_review', candidate: 'changes_requested', hasChanges: false }), []],
    ['an officer submits anew what was forced live and sent back', person('officer'), state({ live: 'live_needs_second_review', candidate: 'changes_requested', hasChanges: false }), ['submit', 'withdraw']],
    ['who may submit a text may take it back while it is in review', person('officer'), state({ candidate: 'in_review', hasChanges: false }), ['takeBack']],
    ['a translator takes her language back and not the other', person('translator.fr'), state({ language: 'fr', candidate: 'in_review', hasChanges: false }), ['takeBack']],
    ['nobody takes back what was decided', person('translator.fr'), state({ language: 'fr', candidate: 'approved', hasChanges: false }), []],
    ['a translation that needs no change is submitted again when its original moved on', person('translator.fr'), state({ language: 'fr', live: 'live', leadLive: true, hasChanges: false, isBehind: true }), ['submit']],
    ['a translation in review whose original moved on is submitted anew, or taken back', person('translator.fr'), state({ language: 'fr', candidate: 'in_review', hasChanges: false, isBehind: true }), ['submit', 'takeBack']],
    ['an approved translation whose original moved on is published first', person('translator.fr'), state({ language: 'fr', candidate: 'approved', hasChanges: false, isBehind: true }), []],
    ['an administrator may force and withdraw', person('administrator'), state({ live: 'live' }), ['forcePublish', 'withdraw']],
    ['an administrator may force back what was withdrawn', person('administrator'), state({ live: 'withdrawn', hasChanges: false }), ['forcePublish']],
    ['what was withdrawn may be submitted again', person('officer'), state({ live: 'withdrawn', hasChanges: false }), ['submit']],
    ['what was withdrawn and waits for its review is not submitted twice', person('officer'), state({ live: 'withdrawn', candidate: 'in_review', hasChanges: false }), ['takeBack']],
    ['what was withdrawn and is approved again is published', person('officer'), state({ live: 'withdrawn', candidate: 'approved', hasChanges: false }), ['publish']],
    ['what was withdrawn and sent back may be submitted as it is', person('officer'), state({ live: 'withdrawn', candidate: 'changes_requested', hasChanges: false }), ['submit']],
  ])('%s', (_name, by, where, offered) => {
    expect(offeredActions(by, where)).toEqual(offered)
  })

  test.each<[string, Person, LanguageState, Action[]]>([
    ['an officer may submit at once, and withdraw as before', person('officer'), state({ live: 'live', hasChanges: false }), ['submit', 'withdraw']],
    ['a translator may submit', person('translator.fr'), state({ language: 'fr', live: 'live', leadLive: true, hasChanges: false }), ['submit']],
    ['a translator may not in the other language', person('translator.fr'), state({ live: 'live', hasChanges: false }), []],
    ['an officer may replace what waits, or take it back', person('officer'), state({ candidate: 'in_review', hasChanges: false }), ['submit', 'takeBack']],
    ['an administrator may force it live', person('administrator'), state({ live: 'live', hasChanges: false }), ['forcePublish', 'withdraw']],
    ['nobody may anything in the trash', person('officer'), state({ hasChanges: false, isTrashed: true }), []],
  ])('once something was typed into a text, %s', (_name, by, where, offered) => {
    expect(offeredOnceSaved(by, where, offeredActions(by, where))).toEqual(offered)
  })

  test('gives every reason against an action at once', () => {
    const against = reasonsAgainst({ action: 'forcePublish', person: person('translator.fr'), state: state({ language: 'fr', hasChanges: false }) })
    expect(against.map(({ key }) => key)).toEqual(['action.notAllowed', 'action.wrongState', 'action.reasonMissing', 'action.leadNotLive'])
  })

  test('lets nobody approve a text of their own, whatever their roles', () => {
    fc.assert(fc.property(anyState, fc.subarray(allRoles), (where, roles) => {
      const author: Person = { id: 'a', roles }
      expect(offeredActions(author, { ...where, authors: ['a'] })).not.toContain('approve')
    }))
  })

  test('offers nothing but a withdrawal of what is in the trash, to nobody', () => {
    fc.assert(fc.property(anyState, fc.subarray(allRoles), (where, roles) => {
      expect(offeredActions({ id: 'x', roles }, { ...where, isTrashed: true }).filter((action) => action !== 'withdraw')).toEqual([])
    }))
  })

  test('offers nothing to who has no role', () => {
    fc.assert(fc.property(anyState, (where) => {
      expect(offeredActions(person(), where)).toEqual([])
    }))
  })

  test('never publishes without an approved edition, except by force with a reason', () => {
    fc.assert(fc.property(anyState, fc.subarray(allRoles), (where, roles) => {
      const offered = actions.filter((action) => reasonsAgainst({ action, person: { id: 'x', roles }, state: where }).length === 0)
      if (where.candidate !== 'approved') expect(offered).not.toContain('publish')
      expect(offered).not.toContain('forcePublish')
    }))
  })
})

describe('roles', () => {
  test.each<[Role, Parameters<typeof may>[1], boolean]>([
    ['translator.fr', 'content.editShared', false],
    ['translator.fr', 'users.manage', false],
    ['reviewer.en', 'content.publish', false],
    ['administrator', 'content.editLead', false],
    ['officer', 'content.editShared', true],
    ['reviewer.en', 'reports.close', false],
    ['administrator', 'reports.close', false],
  ])('%s: %s is %s', (role, capability, allowed) => {
    expect(may(person(role), capability)).toBe(allowed)
  })

  test('of one language say nothing about the other', () => {
    expect(may(person('translator.fr'), 'content.editTranslation', 'fr')).toBe(true)
    expect(may(person('translator.fr'), 'content.editTranslation', 'en')).toBe(false)
    expect(may(person('reviewer.en'), 'content.approve', 'fr')).toBe(false)
  })
})

test.each([
  ['an unchanged text whose original changed', { isBehind: true, isUnchanged: true }, true],
  ['a changed text whose original changed', { isBehind: true, isUnchanged: false }, false],
  ['a text that answers its original', { isBehind: false, isUnchanged: true }, false],
  ['a text that was taken back, whose original changed', { isBehind: true, isUnchanged: true, hasChanges: true }, true],
])('submitting %s takes a confirmation: %s', (_what, given, expected) => expect(needsConfirming(state(given))).toBe(expected))

test.each([
  ['never approved', state(), /not approved yet\. Submit it/, /pas encore approuvé\. Soumettez-le/],
  ['with a reviewer', state({ candidate: 'in_review' }), /a reviewer is still to read it/, /attend d’être relu/],
  ['returned', state({ candidate: 'changes_requested' }), /asked for changes/, /modifications ont été demandées/],
  ['live, and nothing approved since', state({ live: 'live' }), /Nothing new/, /Rien de nouveau/],
])('publishing a text that is %s says that it is not approved, and what to do', (_where, where, english, french) => {
  const [against] = reasonsAgainst({ action: 'publish', person: person('officer'), state: where })
  expect([against?.key, ...(['en', 'fr'] as const).map((language) => against && refusalSentence({ ...against, language }))])
    .toEqual(['action.notApproved', expect.stringMatching(english), expect.stringMatching(french)])
})

describe('a text that waits', () => {
  const both = person('officer', 'reviewer.en')
  test.each<[string, Person, LanguageState, ReturnType<typeof readingOf>]>([
    ['is decided about by a reviewer', person('reviewer.en'), state({ candidate: 'in_review' }), 'open'],
    ['is read by who wrote it, who reviews that language too', both, state({ candidate: 'in_review', authors: [both.id] }), 'read'],
    ['is read by who put it live without a second person', both, state({ live: 'live_needs_second_review', authors: [both.id] }), 'read'],
    ['is read by an officer', person('officer'), state({ candidate: 'in_review' }), 'read'],
    ['may be sent back by a reviewer once it is approved', person('reviewer.en'), state({ candidate: 'approved' }), 'open'],
    ['is read by an officer once it is approved', person('officer'), state({ candidate: 'approved' }), 'readApproved'],
  ])('%s', (_name, who, given, reading) => {
    expect(readingOf({ offered: offeredActions(who, given), candidate: given.candidate })).toBe(reading)
  })
})
