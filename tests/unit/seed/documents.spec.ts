import { describe, expect, it } from 'vitest'
import type { OrganisationRole } from '../../../src/domain/content'
import { languageCodes } from '../../../src/i18n/languages'
import { reservedSlugs } from '../../../src/i18n/routes'
import { allDocuments, documents } from '../../../src/seed/documents'
import { referencesIn } from '../../../src/seed/references'
import { proseIn, proseOf } from './strings'

const named = (collection: string, key: string) => `${collection}/${key}`
const keysOf = (references: { key: string }[] = []) => references.map((reference) => reference.key).sort()

const organisationsAs = (role: OrganisationRole) =>
  documents.organisations.filter(({ shared }) => shared.roles?.some((held) => held.role === role)).map(({ key }) => key)

const organisation = (key: string) => documents.organisations.find((document) => document.key === key)

describe('every document of the seed', () => {
  const names = allDocuments.map(({ collection, document }) => named(collection, document.key))

  it('has a key of its own', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('points only at documents that are seeded', () => {
    const dangling = allDocuments.flatMap(({ collection, document }) =>
      referencesIn([document.text, document.shared])
        .map((to) => named(to.collection, to.key))
        .filter((to) => !names.includes(to))
        .map((to) => `${named(collection, document.key)} → ${to}`),
    )
    expect(dangling).toEqual([])
  })

  it('points only at documents that are live, public and in the same language, so that no link of a live page is dead from the start', () => {
    const live = new Map(allDocuments.map(({ collection, document }) => [named(collection, document.key), document]))
    const dead = allDocuments
      .filter(({ document }) => document.live)
      .flatMap(({ collection, document }) =>
        languageCodes.flatMap((language) =>
          referencesIn(document.text[language])
            .map((to) => ({ name: named(to.collection, to.key), target: live.get(named(to.collection, to.key)) }))
            .filter(({ target }) => !target?.live || target.exposure !== 'public' || !target.text[language])
            .map(({ name }) => `${named(collection, document.key)} (${language}) → ${name}`),
        ),
      )
    expect(dead).toEqual([])
  })

  it('is written in the language that leads it', () => {
    expect(allDocuments.filter(({ document }) => !document.text[document.lead])).toEqual([])
  })

  it('exists in both languages, three deliberate exceptions apart', () => {
    const partial = allDocuments
      .filter(({ document }) => languageCodes.some((language) => !document.text[language]))
      .map(({ collection, document }) => `${named(collection, document.key)}: ${Object.keys(document.text).join()}`)
    expect(partial.sort()).toEqual(['events/workshop-tillaberi: fr', 'publications/vvi-research: en', 'updates/malian-press: fr'])
  })

  it.each(languageCodes)('has an address of its own, in plain letters, in %s', (language) => {
    const slugs = allDocuments.flatMap(({ collection, document }) => {
      const text = document.text[language]
      return text ? [named(collection, text.slug)] : []
    })
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
    expect(slugs.filter((slug) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  it.each(languageCodes)('takes no address of a section of the site, in %s', (language) => {
    const taken = documents.pages.map((page) => page.text[language]?.slug ?? '')
    expect(taken.filter((slug) => reservedSlugs(language).includes(slug))).toEqual([])
  })

  it('marks its French for a second look, unless it was first written in French or is a credit line with a sure source', () => {
    const sure = allDocuments.filter(({ document }) => document.frenchConfidence === 'high')
    expect(sure.filter(({ collection, document }) => document.lead !== 'fr' && collection !== 'navigation')).toEqual([])
  })
})

describe('what the programme’s page says, read from relations alone', () => {
  it('names a consortium of six, led by one of them', () => {
    expect(organisationsAs('consortium').sort()).toEqual(['assn', 'cordaid', 'search', 'tlo', 'wanep', 'wipc'])
    expect(organisationsAs('lead')).toEqual(['cordaid'])
  })

  it('names three research partners, a network partner and the funder', () => {
    expect(organisationsAs('research').sort()).toEqual(['rvi', 'sipri', 'vvi'])
    expect(organisationsAs('network')).toEqual(['cspps'])
    expect(organisationsAs('funder')).toEqual(['mfa-nl'])
    expect(documents.programme[0]?.shared.funder?.key).toBe('mfa-nl')
  })

  it('names the four regional bodies that ASSN works with, and ASSN in four of the six countries', () => {
    expect(organisationsAs('regional').sort()).toEqual(['au', 'eccas', 'ecowas', 'igad'])
    expect(keysOf(organisation('assn')?.shared.worksWith)).toEqual(['au', 'eccas', 'ecowas', 'igad'])
    expect(keysOf(organisation('assn')?.shared.countries?.map(({ country }) => country))).toEqual(['drc', 'mali', 'niger', 'south-sudan'])
    expect(documents.countries).toHaveLength(6)
  })

  it('gives ASSN the first outcome and three lines of work, in each language', () => {
    expect(keysOf(organisation('assn')?.shared.outcomes)).toEqual(['po1'])
    expect(languageCodes.map((language) => organisation('assn')?.text[language]?.linesOfWork?.length)).toEqual([3, 3])
  })

  it('dates the programme, and no role or place of an organisation, whose dates nobody gave', () => {
    expect(documents.programme.map(({ shared }) => [shared.start, shared.end])).toEqual([['2021', '2025-12-31']])
    const relations = documents.organisations.flatMap(({ shared }) => [...(shared.roles ?? []), ...(shared.countries ?? [])])
    expect(relations.length).toBeGreaterThan(20)
    expect(relations.filter(({ from, to }) => from !== undefined || to !== undefined)).toEqual([])
  })

  it('dates of the memberships in regional bodies only those that are known', () => {
    const dated = documents.countries.flatMap(({ key, shared }) => (shared.memberships ?? []).filter(({ from, to }) => from ?? to).map(({ organisation: { key: body }, from, to }) => [key, body, from, to]))
    expect(dated).toEqual([['drc', 'eac', '2022', undefined], ['mali', 'ecowas', undefined, '2025-01-29'], ['niger', 'ecowas', undefined, '2025-01-29']])
  })

  it('says when Mali and Niger left ECOWAS, and that no programme country belongs to it now', () => {
    const ecowas = documents.countries.flatMap(({ key, shared }) =>
      (shared.memberships ?? []).filter(({ organisation: body }) => body.key === 'ecowas').map(({ to }) => [key, to]),
    )
    expect(ecowas).toEqual([['mali', '2025-01-29'], ['niger', '2025-01-29']])
  })

  it('offers the Theory of Change and the kick-off note as a PDF in each language, as editions of this text', () => {
    const pdfs = ['theory-of-change', 'kick-off'].flatMap((key) => {
      const text = documents.publications.find((document) => document.key === key)?.text
      return languageCodes.map((language) => text?.[language]?.pdf)
    })
    expect(pdfs.map((pdf) => pdf?.language)).toEqual(['en', 'fr', 'en', 'fr'])
    expect(pdfs.filter((pdf) => /20\d\d/.test(pdf?.edition ?? '')), 'a cover has no date that nobody gave').toEqual([])
    expect(pdfs.map((pdf) => /not the original|n’est pas le (texte|document)/.test(pdf?.edition ?? ''))).toEqual([true, true, true, true])
  })
})

describe('what an outcome says of itself', () => {
  it('has the publications that its text names among its own', () => {
    const missing = documents.outcomes.flatMap(({ key, text }) => referencesIn(text).filter(({ collection }) => collection === 'publications').map((named) => documents.publications.find((publication) => publication.key === named.key))
      .filter((publication) => !keysOf(publication?.shared.outcomes).includes(key)).map((publication) => `${key}: ${publication?.key ?? ''}`))
    expect(missing).toEqual([])
  })

  it('leaves to the page that its targets are a working mapping', () => {
    expect(proseIn(documents.outcomes.map(({ text }) => text), 'outcomes').filter(({ text }) => /working mapping|correspondance de travail/.test(text))).toEqual([])
  })
})

describe('what a PDF says where it stands alone', () => {
  it('is the programme, in its title, and which site it was made from', () => {
    const pdfs = documents.publications.flatMap(({ text }) => languageCodes.flatMap((language) => text[language]?.pdf ?? []))
    expect(pdfs.filter(({ fullTitle, edition }) => !/Just Future/.test(fullTitle) || !/Just Future/.test(edition) || /this site|ce site/.test(edition))).toEqual([])
    expect(pdfs).toHaveLength(6)
  })
})

describe('what must not be read', () => {
  const prose = allDocuments
    .filter(({ document }) => document.live)
    .flatMap(({ collection, document }) => proseIn(document.text, named(collection, document.key)))

  it('names no local partner outside its own draft', () => {
    const hidden = documents.organisations.filter(({ live }) => !live)
    expect(hidden.filter(({ exposure }) => exposure !== 'hidden')).toEqual([])
    expect(hidden).toHaveLength(8)
    const titles = hidden.flatMap(({ text }) => (text.en ? [text.en.title] : []))
    const named = prose.filter(({ text }) => titles.some((title) => new RegExp(`\\b${title}\\b`).test(text)))
    expect(named).toEqual([])
  })

  it('names no area in Afghanistan', () => {
    const afghanistan = documents.countries.find(({ key }) => key === 'afghanistan')
    expect(languageCodes.map((language) => afghanistan?.text[language]?.areas)).toEqual([undefined, undefined])
    const places = prose.filter(({ path }) => !path.endsWith('.capital')).filter(({ text }) => /kabul|kaboul|herat|hérat|kandahar|nangarhar|jalalabad|mazar|bamiyan|khost/i.test(text))
    expect(places).toEqual([])
  })

  it('gives no e-mail address and no telephone number', () => {
    expect(prose.filter(({ text }) => /@|\+\d{2,3} /.test(text))).toEqual([])
  })
})

describe('years', () => {
  it.each(languageCodes)('from one to another have a dash between them, in %s', (language) => {
    expect(proseOf(language).filter(({ text }) => /\b\d{4}-\d{4}\b/.test(text))).toEqual([])
  })
})

describe('English text', () => {
  it('has curly apostrophes and quotation marks, and no French spacing', () => {
    expect(proseOf('en').filter(({ text }) => /['"«»\u00a0\u202f]| [;:!?]/.test(text))).toEqual([])
  })
})
