import { expect, test } from 'vitest'

import { readForm } from '../../../src/app/(partners)/form'

const form = (body: string) => readForm(new Request('http://localhost:3000/x', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }))

test('a form is read as it was typed', async () => {
  expect([...((await form('email=a%40b.org&words=%C3%A9+%0A')) ?? [])]).toEqual([['email', 'a@b.org'], ['words', 'é \n']])
})

test.each(['email=a%00b', 'email=a\0b', 'words=\0'])('what holds a zero byte, written either way, is none: %j', async (body) => {
  expect(await form(body)).toBeNull()
})
