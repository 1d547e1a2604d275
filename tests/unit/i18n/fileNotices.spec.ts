import { describe, expect, it } from 'vitest'

import { fileNoticeKeys, fileNotices } from '@/i18n/fileNotices'
import { languageCodes } from '@/i18n/languages'

describe.each(languageCodes)('what is said about a file (%s)', (language) => {
  it('is said for every reason, with its numbers', () => {
    const params = { megabytes: 20.5, limit: 20, minutes: 8 }
    for (const key of fileNoticeKeys) expect(fileNotices[language][key](params), key).toMatch(/^.{10,}\.$/)
    expect(fileNotices[language]['file.pdfTooLarge'](params)).toMatch(/20[.,]5.*20/)
    expect(fileNotices[language]['file.heavy'](params)).toContain('8')
    expect(fileNotices[language]['file.heavy']({ megabytes: 2.1, minutes: 1 })).not.toContain('minutes')
  })
})
