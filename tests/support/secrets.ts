import type { Language } from '../../src/i18n/languages'
import { aBody } from './writing'
import { cookiesOf, type Wire } from './wire'

/** A text that some readers may not have: its word stands nowhere else; slug, code and id name its document. */
export type Secret = { type: 'updates' | 'publications'; word: string; slug: string; code: string; id: string }
export const kinds = ['draft', 'submitted', 'hidden', 'withdrawn', 'partners', 'french', 'edited', 'file'] as const
export type Secrets = Record<(typeof kinds)[number], Secret>

type Told = { languages: { seen: { approve: string } }[]; doc: { id: string }; base: object; code: string | null; docs: { id: string; slug: string }[] }
type Desk = (target: string, data?: object, method?: string) => Promise<Told>
type Writing = { wire: Wire; password: string }

/** The team's API as this person has it; a refusal is an error. */
const aDesk = async ({ wire, password }: Writing, name: string): Promise<Desk> => {
  const json = { 'Content-Type': 'application/json' }
  const cookie = cookiesOf(await wire.ask({ method: 'POST', target: '/api/users/login', headers: json, send: JSON.stringify({ email: `${name}@example.org`, password }) }))
  return async (target, data, method = data ? 'POST' : 'GET') => {
    const { status, body } = await wire.ask({ target: `/api/${target}`, method, headers: { cookie, ...json }, ...(data && { send: JSON.stringify(data) }) })
    if (status >= 300) throw new Error(`${method} ${target}: ${status} ${body}`)
    return JSON.parse(body) as Told
  }
}

const textOf = (word: string) => ({ title: `Title ${word}`, summary: `Summary ${word}`, body: aBody(`Body ${word}`), seo: { title: `Seo ${word}` }, internalNote: `Note ${word}` })
const secretOf = (kind: string, id: string): Secret => ({ type: 'updates', word: `zq-${kind}`, slug: `story-of-the-${kind}-12345`, code: 'abcdefgh', id })

/**
 * Writes one update of each kind as the team would, about Mali in 2026, and one that is live at `/en/updates/live`, in which
 * `french` is translated and `edited` was written since; `file` is a publication of the seed that only partners may have.
 */
export const writeSecrets = async (writing: Writing): Promise<Secrets> => {
  const [officer, reviewer, translator] = [await aDesk(writing, 'officer'), await aDesk(writing, 'reviewer.en'), await aDesk(writing, 'translator.fr')]
  const firstOf = async (query: string) => (await officer(`${query}&limit=1&locale=en&depth=0`)).docs[0] ?? { id: '', slug: '' }
  const about = { countries: [(await firstOf('countries?where[slug][equals]=mali')).id], outcomes: [(await firstOf('outcomes?sort=code')).id], date: '2026-02-03' }
  const make = async (kind: string, data: object = {}): Promise<Secret> => {
    const secret = secretOf(kind, '')
    const { doc } = await officer('updates?locale=en&depth=0', { ...textOf(secret.word), slug: secret.slug, ...about, ...data })
    return { ...secret, id: doc.id }
  }
  const live = async (secret: Secret): Promise<Secret> => {
    const at = `updates/${secret.id}/workflow`
    await officer(`${at}/submit`, { language: 'en' })
    const { languages } = await reviewer(at)
    await reviewer(`${at}/approve`, { language: 'en', seen: languages[0]?.seen.approve })
    return { ...secret, code: (await officer(`${at}/publish`, { language: 'en' })).code ?? '' }
  }
  const save = async ({ by, id, language, data }: { by: Desk; id: string; language: Language; data: object }) => {
    const at = `updates/${id}?locale=${language}&depth=0`
    await by(at, { ...data, base: (await by(at)).base }, 'PATCH')
  }
  const submitted = await make('submitted')
  await officer(`updates/${submitted.id}/workflow/submit`, { language: 'en' })
  const withdrawn = await live(await make('withdrawn'))
  await officer(`updates/${withdrawn.id}/workflow/withdraw`, { language: 'en', reason: 'A reason', withdrawal: { kind: 'gone' } })
  const { id, code } = await live(await make('live', { title: 'Live', summary: 'Live', body: aBody('Live'), seo: {}, slug: 'live', internalNote: 'Note zq-edited' }))
  const [french, edited] = [{ ...secretOf('french', id), code }, { ...secretOf('edited', id), code }]
  const { internalNote: _shared, ...translation } = textOf(french.word)
  await save({ by: translator, id, language: 'fr', data: { ...translation, slug: french.slug } })
  await save({ by: officer, id, language: 'en', data: { ...textOf(edited.word), slug: edited.slug } })
  const shared = await firstOf('publications?where[exposure][equals]=partners')
  const file: Secret = { type: 'publications', word: shared.slug, slug: shared.slug, id: shared.id, code: (await officer(`publications/${shared.id}/workflow`)).code ?? '' }
  return {
    draft: await make('draft'), submitted, withdrawn, french, edited, file,
    hidden: await live(await make('hidden', { exposure: 'hidden' })), partners: await live(await make('partners', { exposure: 'partners' })),
  }
}
