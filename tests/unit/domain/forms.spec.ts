import { describe, expect, it } from 'vitest'

import { isLinkAddress, isWebAddress } from '../../../src/domain/forms/address'
import { againstKind, againstLength } from '../../../src/domain/forms/lengths'
import { isLanguageCode } from '../../../src/domain/forms/languageCode'
import { isBefore, isPartialDate } from '../../../src/domain/forms/partialDate'
import { isTimeZone } from '../../../src/domain/forms/timeZone'

describe('the form of', () => {
  it('a date is a year, a month or a day that exists', () => {
    expect(['2021', '2021-03', '2021-03-15', '2024-02-29'].filter((date) => !isPartialDate(date))).toEqual([])
    expect(['21', '2021-13', '2021-02-29', '2021-3', '15/03/2021', ' 2021'].filter(isPartialDate)).toEqual([])
  })
  it('a period that may be right is not before its start', () => {
    expect(isBefore('2021', '2021-03')).toBe(false)
    expect(isBefore('2020-12', '2021')).toBe(true)
  })
  it('an address carries no script, no password and no other protocol', () => {
    expect(['https://example.org', 'http://example.org/a?b#c'].filter((url) => !isWebAddress(url))).toEqual([])
    expect(['javascript:alert(1)', ' https://example.org', 'https://a:b@example.org', 'data:text/html,x', '//example.org', 'https://example'].filter(isLinkAddress)).toEqual([])
    expect(isLinkAddress('mailto:info@example.org')).toBe(true)
    expect(isLinkAddress('mailto:info@example.org?bcc=x@example.org')).toBe(false)
  })
  it('a text that fits counts what is written, and nothing around or beneath it', () => {
    const text = (...words: string[]) => ({ root: { type: 'root', children: words.map((word) => ({ type: 'paragraph', children: [{ type: 'text', text: word }] })) } })
    for (const fits of ['cinq.', '  cinq.  ', '😀😀😀😀😀', text('cinq', '.'), ['un', 'cinq.'], '', null, 7]) expect([fits, againstLength({ value: fits, limit: 5 })]).toEqual([fits, null])
    for (const [value, length] of [['seize', 5], [text('se', 'ize', 'x'), 6], [['un', 'seize'], 5]] as const) expect(againstLength({ value, limit: 4 })).toEqual({ key: 'field.tooLong', params: { limit: 4, length } })
  })
  it('a list of texts is counted at any length', () => expect(againstLength({ value: Array.from({ length: 200_000 }, () => 1), limit: 5 })).toBeNull())
  it('a text is a text, and nothing that would be stored as its JSON', () => {
    const body = { root: { type: 'root', children: [] } }
    for (const written of ['a', '', 7, null, undefined]) expect([written, againstKind({ value: written, type: 'text' })]).toEqual([written, null])
    expect(againstKind({ value: ['a', 'b'], type: 'text', isList: true })).toBeNull()
    expect(againstKind({ value: [{ a: 1 }], type: 'text', isList: true })).toEqual({ key: 'operation.malformed' })
    for (const other of [{ a: [1] }, [{ a: 1 }], ['a', 'b'], [1], [], body]) expect(againstKind({ value: other, type: 'textarea' })).toEqual({ key: 'operation.malformed' })
    for (const rich of [body, null, undefined]) expect(againstKind({ value: rich, type: 'richText' })).toBeNull()
    for (const other of ['a', ['a'], { root: 1 }, 7]) expect(againstKind({ value: other, type: 'richText' })).toEqual({ key: 'operation.malformed' })
  })
  it('a language is a code of two or three letters that has a name', () => {
    expect(['en', 'fr', 'AR', 'sw', 'prs', 'nus', 'dje', 'bm', 'ase', 'fra'].filter((code) => !isLanguageCode(code))).toEqual([])
    expect(['English', 'english', 'anglais', 'xx', 'zzz', 'und', 'mul', 'zxx', 'e', '', ' en', 'en, fr', 'en-GB', '7'].filter(isLanguageCode)).toEqual([])
  })
  it('a time zone is one this machine knows', () => {
    expect(['Africa/Kinshasa', 'Asia/Kabul', 'UTC'].every(isTimeZone)).toBe(true)
    expect(isTimeZone('Africa/Goma')).toBe(false)
  })
})
