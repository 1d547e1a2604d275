import type { Answered, Described } from './described'

type Ask = (path: string) => Promise<Answered>
type Listed = { items: { slug: string }[]; next: string | null }

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** Everything that the read API answers whoever asks: each page of each list in each order and by each choice, each document, each event for calendars, and what is wrong or not there. */
export const everyAnswer = async ({ ask, description }: { ask: Ask; description: Described }): Promise<Answered[]> => {
  const [entry, itself] = [await ask('/v1'), await ask('/v1/openapi.json')]
  const { languages } = JSON.parse(entry.body) as { languages: Record<string, Record<string, string>> }
  const answers = [entry, itself]
  for (const list of Object.values(languages).flatMap((types) => Object.values(types).map(pathOf))) {
    answers.push(...(list.endsWith('/programme') ? [await ask(list)] : await ofType({ ask, list, description })))
  }
  for (const path of ['/v1/de/updates', '/v1/de/updates/x', '/v1/de/programme', '/v1/en/users', '/v1/en/users/x', '/v1/en/navigation', '/v1/constructor/updates']) answers.push(await ask(path))
  return answers
}

const ofType = async ({ ask, list, description }: { ask: Ask; list: string; description: Described }): Promise<Answered[]> => {
  const type = list.split('/').at(-1) ?? ''
  const pages = await everyPage({ ask, first: `${list}?limit=7` })
  const items = pages.flatMap(({ body }) => (JSON.parse(body) as Listed).items)
  const parameters = description.paths[`/v1/{language}/${type}`]?.get?.parameters ?? []
  const choices = parameters.filter(({ in: place }) => place === 'query').flatMap(({ name, schema }) => (schema.enum ?? []).map((choice) => `${name}=${choice}`))
  const asked = [...choices, 'colour=red', 'limit=0', 'limit=51', 'limit=x', 'sort=x', 'after=x', 'limit=1&limit=2', ...parameters.filter(({ name }) => name === 'country').flatMap(() => ['country=mali', 'country=', 'country=nowhere'])]
  const paths = [list, ...asked.map((query) => `${list}?${query}`), ...items.map(({ slug }) => `${list}/${slug}`), ...(type === 'events' ? [...items, { slug: 'nothing-here' }].map(({ slug }) => `${list}/${slug}.ics`) : []), `${list}/nothing-here`, `${list}/a%00b`]
  const answers: Answered[] = [...pages]
  for (const path of paths) answers.push(await ask(path))
  return answers
}

const everyPage = async ({ ask, first }: { ask: Ask; first: string }): Promise<Answered[]> => {
  const pages = [await ask(first)]
  for (;;) {
    const { next } = JSON.parse(pages.at(-1)?.body ?? '{}') as Listed
    if (!next) return pages
    pages.push(await ask(pathOf(next)))
  }
}
