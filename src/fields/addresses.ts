import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'

import { isMailAddress, isWebAddress } from '../domain/forms/address'
import { isLanguageCode } from '../domain/forms/languageCode'
import { longestAddress } from '../domain/forms/lengths'
import { isTimeZone } from '../domain/forms/timeZone'
import { refusing } from './refusing'

/** A full web address. */
export const webAddress = ({ name }: { name: string }): TextField => ({
  name, type: 'text', maxLength: longestAddress, validate: refusing<string>((value) => (isWebAddress(value) ? null : 'field.urlForm')) as TextFieldSingleValidation,
})

export const mailAddress = ({ name }: { name: string }): TextField => ({
  name, type: 'text', validate: refusing<string>((value) => (isMailAddress(value) ? null : 'field.mailForm')) as TextFieldSingleValidation,
})

/** The name of a time zone, as in `Africa/Kinshasa`. */
export const timeZone = ({ name, required }: { name: string; required?: true }): TextField => ({
  name, type: 'text', ...(required ? { required } : {}),
  validate: refusing<string>((zone) => (isTimeZone(zone) ? null : { key: 'field.unknownTimeZone', params: { zone } })) as TextFieldSingleValidation,
})

/** Languages by their codes, as in `en`, `fr`: each is named in the reader's language. */
export const spokenLanguages = ({ name }: { name: string }): TextField => ({
  name, type: 'text', hasMany: true,
  validate: refusing<string[]>((codes) => {
    const wrong = codes.find((code) => !isLanguageCode(code))
    return wrong === undefined ? null : { key: 'field.unknownLanguage', params: { code: wrong } }
  }) as TextFieldManyValidation,
})

/** A code of a fixed form, such as an ISO code. */
export const code = ({ name, form, example }: { name: string; form: RegExp; example: string }): TextField => ({
  name, type: 'text', required: true,
  validate: ((value: unknown, options: Parameters<ReturnType<typeof refusing>>[1]) =>
    refusing<string>((given) => (form.test(given) ? null : { key: 'field.codeForm', params: { example } }))(typeof value === 'string' && value !== '' ? value : ' ', options)) as TextFieldSingleValidation,
})
