import type { Pool } from 'pg'

import type { FileReference, ImageReference, RichTextNode } from '../../src/domain/content'
import { publish } from './publishedRows'

const image = (name: string): ImageReference => ({ collection: 'media', id: crypto.randomUUID(), sha256: name.repeat(64), mimeType: 'image/jpeg', width: 900, height: 600 })
const pdf = (name: string, language: string): FileReference => ({ collection: 'documents', id: crypto.randomUUID(), sha256: name.repeat(64), name: `${name}.pdf`, bytes: 10, pages: 2, language })

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const bodyOf = (...children: RichTextNode[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: RichTextNode[]) => ({ type: 'paragraph', children })

/** Every kind of node that a body may hold, and one that nobody knows. */
const wholeBody = ({ shown, to }: { shown: ImageReference; to: string }) => bodyOf(
  { type: 'heading', tag: 'h2', children: [words('Heading', 1)] },
  paragraph(
    words('Text'), { type: 'linebreak' }, { type: 'tab' }, { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/' }, children: [words('out')] },
    { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'countries', value: to } }, children: [words('in')] },
    { type: 'autolink', fields: { linkType: 'custom', url: 'mailto:a@example.org' }, children: [words('mail')] }, { type: 'inlineBlock', fields: { blockType: 'footnote', text: 'A note' } },
  ),
  { type: 'quote', children: [words('Quote')] }, { type: 'list', listType: 'number', start: 3, children: [{ type: 'listitem', value: 3, children: [words('One')] }] },
  { type: 'list', listType: 'check', children: [{ type: 'listitem', value: 1, checked: true, children: [words('Done')] }] },
  { type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState: 1, colSpan: 2, rowSpan: 1, children: [paragraph(words('Cell'))] }] }] },
  { type: 'upload', relationTo: 'media', value: shown.id, image: shown }, { type: 'horizontalrule' }, paragraph(), { type: 'paragraph' }, paragraph({ type: 'text', format: 'bold' }),
)

/** What the content of a first start has none of: dates that nobody knows, every status of an event, whatever may be absent and whatever may be there. */
export const publishOddDocuments = async (owner: Pool): Promise<void> => {
  const [first, second] = [image('a'), image('b')]
  const media = { [first.id]: { alt: 'A picture', caption: 'Caption', credit: 'Credit' }, [second.id]: { alt: 'Another' } }
  const ecowas = await publish(owner, { collection: 'organisations', texts: { en: { slug: 'ecowas', title: 'ECOWAS' } } })
  const mali = await publish(owner, { collection: 'countries', texts: { en: { slug: 'mali', title: 'Mali', languages: [{ name: 'Bambara' }, { name: 'French', status: 'official', to: '2023' }], areas: [{ name: 'Gao' }, { name: 'Ségou', note: 'until 2022' }] } }, shared: { iso2: 'ML', iso3: 'MLI', isoNumeric: '466', timeZones: [{ zone: 'Africa/Bamako' }], memberships: [{ organisation: ecowas, from: '1975', to: '2025-01-29' }, { organisation: ecowas }] } })
  const hidden = await publish(owner, { collection: 'organisations', texts: { en: { slug: 'hidden' } }, exposure: 'hidden' })
  const outcome = await publish(owner, { collection: 'outcomes', texts: { en: { slug: 'one', statement: 'A statement', assumptions: [{ text: 'If' }], targets: [{ code: '16.1', wording: 'Less violence' }, { code: '16.3', wording: 'Law', source: 'UN' }] } }, shared: { code: 'PO1', order: 1 } })
  await publish(owner, { collection: 'outcomes', texts: { fr: { slug: 'sans' } }, shared: { code: 'PO9' } })
  const whole = { organisations: [ecowas, hidden], countries: [mali], outcomes: [outcome] }
  await publish(owner, { collection: 'organisations', texts: { en: { slug: 'whole', acronym: 'W', summary: 'Sum', linesOfWork: [{ title: 'One' }, { title: 'Two', description: 'More' }], media, body: wholeBody({ shown: first, to: mali.id }) } }, shared: { roles: [{ role: 'lead', from: '2021' }, { role: 'consortium' }], countries: [{ country: mali, from: '2021', to: '2023' }], worksWith: [ecowas], outcomes: [outcome], website: 'https://example.org', logo: second } })
  await publications(owner, { whole, cover: first, media, hidden })
  await events(owner, whole)
  await updatesAndPages(owner, { whole, shown: first, silent: image('c'), media, to: mali })
  await publish(owner, { collection: 'programme', texts: { en: { title: 'Programme', tagline: 'Tag', impact: 'Impact', assumptions: [{ text: 'If' }], media, body: bodyOf(paragraph(words('Body'))) } }, shared: { start: '2021', end: '2025-12', website: 'https://example.org', funder: hidden, lead: ecowas, image: first } })
}

type Whole = Record<'organisations' | 'countries' | 'outcomes', { collection: string; id: string }[]>

const publications = async (owner: Pool, { whole, cover, media, hidden }: { whole: Whole; cover: ImageReference; media: object; hidden: { collection: string; id: string } }) => {
  const old = await publish(owner, { collection: 'publications', texts: { en: { slug: 'old' } }, shared: { type: 'report', date: '2019' } })
  await publish(owner, { collection: 'publications', texts: { en: { slug: 'whole', abstract: 'Sum', file: pdf('d', 'fr'), fileNote: 'In French', media: media as never, body: bodyOf(paragraph(words('Body'))) }, fr: { slug: 'entier', file: pdf('e', 'fr') } }, shared: { ...whole, type: 'policyBrief', date: '2021-03', licence: 'cc-by-4.0', doi: '10.1000/1', sourceUrl: 'https://example.org', supersedes: old, cover }, oldFiles: { en: [pdf('f', 'en')] }, oldSlugs: { en: ['earlier'] } })
  await publish(owner, { collection: 'publications', texts: { en: { slug: 'one-file', file: pdf('1', 'en') }, fr: { slug: 'sans-fichier' } }, shared: { type: 'factsheet', supersedes: hidden }, isImported: true, lead: 'fr', number: 2, basedOn: 1 })
  await publish(owner, { collection: 'publications', texts: { en: { slug: 'closed' } }, shared: { type: 'report' }, exposure: 'partners' })
}

const events = async (owner: Pool, whole: Whole) => {
  const times = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z', timeZone: 'Africa/Bamako' }
  for (const eventStatus of ['scheduled', 'postponed', 'cancelled', 'rescheduled']) {
    await publish(owner, { collection: 'events', eventStatus, texts: { en: { slug: eventStatus, summary: 'Sum', place: 'Bamako', recordings: [{ title: 'Talk', url: 'https://example.org/talk' }] } }, shared: { ...whole, ...times, allDay: eventStatus !== 'scheduled', mode: 'hybrid', interpretation: ['fr', 'bm'], registration: { url: 'https://example.org', email: 'a@example.org', closesAt: '2026-02-01T00:00:00.000Z' }, sourceUrl: 'https://example.org' } })
  }
  await publish(owner, { collection: 'events', texts: { en: { slug: 'someday' } }, shared: { registration: {} }, isImported: true, needsSecondReview: true })
}

const updatesAndPages = async (owner: Pool, { whole, shown, silent, media, to }: { whole: Whole; shown: ImageReference; silent: ImageReference; media: object; to: { collection: string; id: string } }) => {
  const body = wholeBody({ shown, to: to.id })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'whole', summary: 'Sum', media: media as never, body } }, shared: { ...whole, date: '2026-01-01', image: shown, sourceUrl: 'https://example.org' } })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'bare', body: bodyOf() } }, shared: { image: silent, organisations: [] } })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'gone' } }, withdrawn: { en: { kind: 'gone' } } })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'noticed', title: 'Noticed' } }, withdrawn: { en: { kind: 'notice', notice: 'outdated' } } })
  await publish(owner, { collection: 'updates', texts: { en: { slug: 'replaced' } }, withdrawn: { en: { kind: 'redirect', to } } })
  const prose = { blockType: 'prose' as const, body }
  await publish(owner, { collection: 'pages', texts: { en: { slug: 'about', summary: 'Sum', media: media as never, body: [{ ...prose, heading: 'About' }, prose, { ...prose, blockType: 'callout' }, { blockType: 'prose', heading: 'To be written' } as never, { blockType: 'listing', of: 'updates', heading: 'News', limit: 3 }, { blockType: 'listing', of: 'events' }] } } })
  await publish(owner, { collection: 'pages', texts: { en: { slug: 'empty', body: [] } } })
}
