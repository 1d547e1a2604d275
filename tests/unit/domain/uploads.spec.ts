import { expect, test } from 'vitest'

import { imageTypes, pdfType, uploadLimits, uploadRefusal } from '@/domain/uploads'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const megabyte = 1024 * 1024

test.each([
  ['a text of Word chosen as an image', { type: docx, bytes: 9, accepted: imageTypes }, 'file.type'],
  ['a picture chosen as a PDF', { type: 'image/jpeg', bytes: 9, accepted: [pdfType] }, 'file.type'],
  ['a photo in the format of a phone', { type: 'image/heic', bytes: 9, accepted: imageTypes }, 'file.heic'],
  ['an empty file', { type: 'image/jpeg', bytes: 0, accepted: imageTypes }, 'file.empty'],
  ['an image over its limit', { type: 'image/png', bytes: uploadLimits.imageMegabytes * megabyte + 1, accepted: imageTypes }, 'file.imageTooLarge'],
  ['a PDF over its limit', { type: pdfType, bytes: uploadLimits.pdfMegabytes * megabyte + 1, accepted: [pdfType] }, 'file.pdfTooLarge'],
])('%s is refused with its own reason', (_, given, key) => {
  expect(uploadRefusal(given)?.key).toBe(key)
})

test('what is within its limit is taken in', () => {
  expect(uploadRefusal({ type: 'image/avif', bytes: uploadLimits.imageMegabytes * megabyte, accepted: imageTypes })).toBeNull()
  expect(uploadRefusal({ type: pdfType, bytes: uploadLimits.pdfMegabytes * megabyte, accepted: [pdfType] })).toBeNull()
})
