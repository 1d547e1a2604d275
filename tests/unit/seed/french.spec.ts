import { describe, expect, it } from 'vitest'
import { countries } from '../../../src/seed/content/countries'
import { officialFrenchWordings } from '../../../src/seed/content/targets'
import { readGlossary } from '../../../src/seed/glossary'
import { allDocuments } from '../../../src/seed/documents'
import { linksIn, proseOf } from './strings'

/** Titles and official texts keep the words of their authors. */
const quoted = [
  ...officialFrenchWordings,
  'Cadre d’orientation de l’Union africaine sur la réforme du secteur de la sécurité',
  'Military Entrenchment in Mali and Niger: Praetorianism in Retrospect',
  'The Liaison Office (« bureau de liaison »)',
]

const ownText = proseOf('fr').map(({ path, text }) => ({
  path,
  text: quoted.reduce((left, quotation) => left.replaceAll(quotation, ''), text),
}))

const escape = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whole words only; a plain space in the term stands for any space. */
const holds = (text: string, term: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(term).replaceAll(' ', '\\s')}(?![\\p{L}\\p{N}])`, 'iu').test(text)

describe('French text', () => {
  const forbidden = readGlossary().flatMap((term) => term.frForbidden)
  const keep = new Set(readGlossary().filter((term) => term.status !== 'draft').flatMap((term) => [term.fr, ...term.frVariants]))

  it('uses no rendering that the glossary forbids', () => {
    const found = ownText.flatMap(({ path, text }) =>
      forbidden.filter((term) => !keep.has(term) && holds(text, term)).map((term) => `${path}: ${term}`),
    )
    expect(found).toEqual([])
  })

  it('has curly apostrophes, guillemets and no straight or English quotation marks', () => {
    expect(proseOf('fr').filter(({ text }) => /['"“”‘]/.test(text))).toEqual([])
  })

  it('has a narrow no-break space before ; ! ? and a no-break space before : and inside guillemets', () => {
    const wrong = /[^\u202f][;!?]|[^\u00a0]:(?!\/\/)|«[^\u00a0]|[^\u00a0]»/
    expect(ownText.filter(({ text }) => wrong.test(text))).toEqual([])
  })

  it('keeps ODD and its number on one line', () => {
    expect(proseOf('fr').filter(({ text }) => /ODD[^\u00a0]|16 \+/.test(text))).toEqual([])
  })

  it('uses no shortened double form for people', () => {
    expect(proseOf('fr').filter(({ text }) => /·|\p{L}\(e\)|\(e\)s|\p{L}\/\p{L}e\b/u.test(text.replace(/\S+\.(org|net|com)\S*/g, '')))).toEqual([])
  })

  it('raises the ending of an ordinal', () => {
    expect(proseOf('fr').filter(({ text }) => /(?<!\p{L})(?!1er)\d+(e|er|ère|ème)(?!\p{L})/u.test(text))).toEqual([])
  })

  it('leaves « le plus » as it is where a thing is compared with itself elsewhere', () => {
    expect(proseOf('fr').filter(({ text }) => /où \p{L}+ \p{L}+ est la plus /u.test(text))).toEqual([])
  })

  it('says of one language that it is a language of some kind, whatever the gender of its name', () => {
    const statuses = countries.flatMap(({ text }) => text.fr?.languages ?? []).flatMap(({ name, status }) => (status && name !== 'langues nationales' ? [status] : []))
    expect(statuses.filter((status) => !/^(langue |adopté )/u.test(status))).toEqual([])
  })

  it('says of every link to another site that it leads to English, unless its address is French', () => {
    const french = /\/fr\/?$|malijet|niamey/
    const silent = allDocuments.flatMap(({ collection, document }) => linksIn(document.text.fr).filter(({ url, text }) => !french.test(url) && !text.endsWith('(en anglais)')).map(({ text }) => `${collection}/${document.key}: ${text}`))
    expect(silent).toEqual([])
  })

  it('glosses the name of the Alliance once', () => {
    expect(proseOf('fr').filter(({ text }) => text.includes('pour un avenir juste'))).toHaveLength(1)
  })
})

describe('glossary', () => {
  it('gives every term with its French, and terms with several senses one row each', () => {
    const glossary = readGlossary()
    expect(glossary.length).toBeGreaterThan(300)
    expect(glossary.filter((term) => term.en === 'duty-bearer').map((term) => [term.fr, term.frForbidden])).toEqual([
      ['débiteur d’obligations', ['responsables', 'porteur de devoirs', 'détenteur de devoirs']],
    ])
    expect(glossary.filter((term) => term.en === 'oversight').map((term) => term.fr)).toEqual(['contrôle', 'supervision'])
  })
})
