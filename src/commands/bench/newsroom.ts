import type { Payload, TypedUser } from 'payload'

import type { Role } from '../../domain/roles'
import { perform } from '../../editorial/actions/perform'

type Actor = TypedUser & { id: string; roles: Role[] }

const account = async (payload: Payload, role: Role): Promise<Actor> => {
  const email = `${role}.${Date.now()}@example.org`
  const made = await payload.create({ collection: 'users', overrideAccess: true, data: { email, name: role, password: 'only for this measurement', roles: [role] } as never })
  return { ...made, collection: 'users', roles: [role] } as unknown as Actor
}

const paragraph = {
  type: 'paragraph', format: '', indent: 0, version: 1, direction: null,
  children: [{ type: 'text', text: 'word '.repeat(60), format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
}
const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: Array.from({ length: 20 }, () => paragraph) } }

/** An update of twenty paragraphs and the people who take it through the workflow. */
export const aNewsroom = async (payload: Payload) => {
  const officer = await account(payload, 'officer')
  const reviewer = await account(payload, 'reviewer.en')
  const slug = `bench-${Date.now()}`
  const { id } = await payload.create({ collection: 'updates', locale: 'en', overrideAccess: true, data: { title: 'Bench', slug, summary: 'Bench', body } as never })
  const subject = { collection: 'updates', id: String(id) }
  const act = (action: 'submit' | 'approve' | 'publish', user: Actor) => perform({ payload, user, action, subject, language: 'en' })
  return {
    path: `/en/updates/${slug}`,
    save: (words: string) => payload.update({ collection: 'updates', id: subject.id, locale: 'en', depth: 0, overrideAccess: true, data: { summary: words } as never }),
    submit: () => act('submit', officer),
    approve: () => act('approve', reviewer),
    publish: () => act('publish', officer),
  }
}
