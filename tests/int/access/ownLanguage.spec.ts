import { afterAll, expect, test } from 'vitest'

import { callApi, closeApi } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password, type Personas } from '../../support/personas'

const room = aNewsroom()
afterAll(closeApi)

const signIn = (name: keyof Personas, language: string) =>
  callApi({ method: 'POST', path: 'users/login', body: { email: emailOf(name), password }, headers: { 'accept-language': language } })

/** What the panel takes as the text language when no address names one. */
const begins = async (name: keyof Personas) => {
  const { docs } = await room.payload.find({ collection: 'payload-preferences', where: { and: [{ key: { equals: 'locale' } }, { 'user.value': { equals: room.personas[name].id } }] }, overrideAccess: true })
  return docs.map(({ value }) => value)
}

test('a translator of French begins in French, an officer in the language of the panel', async () => {
  await signIn('translatorFr', 'en')
  await signIn('officer', 'fr')
  await signIn('officer2', 'en')
  expect([await begins('translatorFr'), await begins('officer'), await begins('officer2')]).toEqual([['fr'], ['fr'], ['en']])
})

test('a look at the other language lasts until the next sign-in, and leaves one preference', async () => {
  const person = room.personas.translatorFr
  const { docs: [preference] } = await room.payload.find({ collection: 'payload-preferences', where: { 'user.value': { equals: person.id } }, overrideAccess: true })
  await room.payload.update({ collection: 'payload-preferences', id: preference?.id ?? '', data: { value: 'en' }, user: person, overrideAccess: true })
  expect(await begins('translatorFr')).toEqual(['en'])
  await signIn('translatorFr', 'en')
  expect(await begins('translatorFr')).toEqual(['fr'])
})
