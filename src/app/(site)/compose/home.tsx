import { HomePage } from '../../../components/site/pages/HomePage'
import type { Card, Doc } from '../../../domain/reading'
import { siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { alliance } from '../../../published/alliance'
import { cardsOf } from '../../../published/cards'
import { globalDocument } from '../../../published/globalDocument'
import { list } from '../../../published/list'
import { perLanguage, type Compose, type Composed } from './composed'
import type { Visit } from './visit'

const shown = 3

export const home: Compose = async (visit) => homeOf({ visit, programme: await globalDocument({ reader: visit.reader, global: 'programme' }) })

/** The home page around a programme that is at hand. */
export const homeOf = async ({ visit, programme }: { visit: Visit; programme: Doc<'programme'> | null }): Promise<Composed> => {
  const { reader, language, publicUrl } = visit
  const [cards, groups, outcomes, countries, updates, publications, events, theory] = await Promise.all([
    programme ? cardsOf({ reader, doc: programme }) : new Map<string, Card>(),
    alliance({ reader }),
    list({ reader, collection: 'outcomes', sort: 'code' }),
    list({ reader, collection: 'countries', sort: 'title' }),
    list({ reader, collection: 'updates', sort: '-date', limit: shown }),
    list({ reader, collection: 'publications', sort: '-date', limit: shown }),
    nextEvents(visit),
    list({ reader, collection: 'publications', filters: { type: 'theoryOfChange' }, sort: '-date' }),
  ])
  const content = typesetAll(language, {
    programme, cards, groups, events, outcomes: outcomes.cards, countries: countries.cards, updates: updates.cards, publications: publications.cards,
    theory: theory.cards.find(({ file }) => file),
  })
  const homes = perLanguage((code) => `/${code}`)
  return {
    kind: 'page',
    frame: { title: siteTexts[language].site.name, description: content.programme?.text.seo?.description ?? content.programme?.text.summary, path: homes[language], alternates: homes, switches: homes, trail: [] },
    content: <HomePage language={language} publicUrl={publicUrl} {...content} />,
  }
}

/** What comes next; when little is planned, what was last. */
const nextEvents = async ({ reader }: Visit): Promise<Card[]> => {
  const [upcoming, past] = await Promise.all([
    list({ reader, collection: 'events', filters: { when: 'upcoming' }, sort: 'start', limit: shown }),
    list({ reader, collection: 'events', filters: { when: 'past' }, sort: '-start', limit: shown }),
  ])
  return [...upcoming.cards, ...past.cards].slice(0, shown)
}
