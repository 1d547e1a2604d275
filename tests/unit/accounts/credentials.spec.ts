import { describe, expect, it } from 'vitest'

import { readCredentials } from '../../../src/accounts/credentials'

const wanted = { email: 'officer@example.org', password: ' pass word ' }
const payload = JSON.stringify({ email: ' Officer@Example.org ', password: wanted.password })
const post = (body: BodyInit, type?: string) =>
  readCredentials(new Request('http://localhost/api/users/login', { method: 'POST', body, ...(type === undefined ? {} : { headers: { 'content-type': type } }) }))
const aForm = (fields: [string, string | Blob][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const multipart = (boundary: string, written = boundary) => post(`--${written}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${payload}\r\n--${written}--\r\n`, `multipart/form-data; boundary=${boundary}`)

describe('an e-mail address and a password', () => {
  it('are read from every form that a body may have', async () => {
    expect(await post(payload, 'application/json')).toEqual(wanted)
    expect(await post(payload, 'Application/JSON; charset=utf-8')).toEqual(wanted)
    expect(await post(new URLSearchParams({ email: wanted.email, password: wanted.password }))).toEqual(wanted)
    expect(await post(new URLSearchParams({ _payload: payload }))).toEqual(wanted)
    expect(await post(aForm([['email', wanted.email], ['password', wanted.password]]))).toEqual(wanted)
    expect(await post(aForm([['_payload', payload]]))).toEqual(wanted)
    expect(await multipart('----odd')).toEqual(wanted)
  })

  it('are refused in every other: no body reaches Payload that we did not read', async () => {
    const refused = [
      post(payload, 'text/plain'), post(payload, 'application/jsonp'), post(payload, 'multipart/form-data'), post(payload, 'multipart/form-data; boundary=x'), multipart('a', 'b'), multipart('"a; b"', 'c'),
      post('{', 'application/json'), post('[]', 'application/json'), post('null', 'application/json'), post(JSON.stringify({ email: [wanted.email], password: 'x' }), 'application/json'),
      post(JSON.stringify({ email: wanted.email }), 'application/json'), post(JSON.stringify({ email: wanted.email, password: '   ' }), 'application/json'),
      post(aForm([['_payload', payload], ['_payload', payload]])), post(aForm([['email', wanted.email], ['email', 'other@example.org'], ['password', 'x']])),
      post(aForm([['_payload', new Blob([payload])]])), post(JSON.stringify({ email: `${'a'.repeat(300)}@example.org`, password: 'x' }), 'application/json'),
      post(JSON.stringify({ email: wanted.email, password: 'x'.repeat(100_000) }), 'application/json'),
    ]
    for (const each of refused) expect(await each).toBeNull()
  })
})
