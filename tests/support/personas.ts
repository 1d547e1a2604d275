import type { Payload, TypedUser } from 'payload'

import type { Person, Role } from '../../src/domain/roles'

export type Persona = TypedUser & Person

const people = {
  admin: ['administrator'],
  officer: ['officer'],
  officer2: ['officer'],
  reviewerEn: ['reviewer.en'],
  reviewerFr: ['reviewer.fr'],
  translatorEn: ['translator.en'],
  translatorFr: ['translator.fr'],
  /** Writes and reviews French: the two-person rule still holds for her. */
  translatorReviewerFr: ['translator.fr', 'reviewer.fr'],
} as const satisfies Record<string, readonly Role[]>

export type Personas = Record<keyof typeof people, Persona>

export const password = 'a long enough password 42'
export const emailOf = (name: keyof Personas): string => `${name.toLowerCase()}@example.org`

/** A real account of this name with these roles. */
export const aPerson = async (payload: Payload, { name, roles }: { name: string; roles: readonly Role[] }): Promise<Persona> => {
  const account = await payload.create({
    collection: 'users', overrideAccess: true,
    data: { email: `${name.toLowerCase()}@example.org`, password, name, roles: [...roles], active: true } as never,
  })
  return { ...account, collection: 'users', roles } as unknown as Persona
}

/** One real account per kind of person. */
export const somePersonas = async (payload: Payload): Promise<Personas> => {
  const entries: [string, Persona][] = []
  for (const [name, roles] of Object.entries(people) as [keyof Personas, readonly Role[]][]) entries.push([name, await aPerson(payload, { name, roles })])
  return Object.fromEntries(entries) as Personas
}
