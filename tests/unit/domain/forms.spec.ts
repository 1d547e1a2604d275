import { describe, expect, it } from 'vitest'

import { isLinkAddress, isWebAddress } from '../../../src/domain/forms/address'
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
  it('a time zone is one this machine knows', () => {
    expect(['Africa/Kinshasa', 'Asia/Kabul', 'UTC'].every(isTimeZone)).toBe(true)
    expect(isTimeZone('Africa/Goma')).toBe(false)
  })
})
