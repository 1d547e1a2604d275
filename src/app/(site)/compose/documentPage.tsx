import { ElsewherePage, GonePage, WithdrawnPage } from '../../../components/site/pages/StatePages'
import type { Detour, Frame, MenuItem } from '../../../components/site/frame'
import type { WorkflowCollection } from '../../../domain/content'
import type { Doc, Found } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { pathOf, sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { typeset, typesetAll } from '../../../i18n/typography'
import { find } from '../../../published/find'
import { otherVersions } from '../../../published/otherVersions'
import { homeOf, perLanguage, standIn, type Compose, type Composed } from './composed'
import { contentOf } from './contentOf'
import { missing } from './missing'
import type { Visit } from './visit'

/** What stands at an address: the document, a notice in its place, where it moved, or nothing. */
export const documentPage = <T extends WorkflowCollection>({ collection, slug }: { collection: T; slug: string }): Compose => async (visit) => {
  if (!/^[\p{L}\p{N}-]{1,200}$/u.test(slug)) return missing(visit)
  const found = await find({ reader: visit.reader, collection, slug })
  if (found.kind === 'document') return documentAt({ visit, doc: typesetAll(visit.language, found.doc) })
  if (found.kind === 'moved') return found
  return insteadOf({ visit, found, at: { collection, slug } })
}

/** The page of a document that is at hand, typeset. */
export const documentAt = async <T extends WorkflowCollection>({ visit, doc }: { visit: Visit; doc: Doc<T> }): Promise<Composed> => {
  const content = await contentOf({ visit, doc })
  const { seo } = doc.text
  return {
    kind: 'page',
    frame: {
      title: seo?.title ?? doc.title,
      description: seo?.description ?? summaryOf(doc),
      path: doc.path,
      alternates: doc.alternates,
      ...switchesOf(doc),
      trail: trailTo(doc),
      isUnlisted: doc.exposure !== 'public',
      type: doc.collection === 'updates' ? 'article' : 'website',
      version: doc.publishedAt ?? undefined,
      isTranslation: doc.language !== doc.leadLanguage,
    },
    content,
  }
}

/** Where there is no counterpart, the switch says so and leads to the list that the page would be in, or home: never to an answer that has no such page. */
const switchesOf = ({ alternates, collection }: Doc): Pick<Frame, 'switches' | 'detours'> => {
  const section = collection in sections ? (collection as Section) : undefined
  return {
    switches: perLanguage((code) => alternates[code] ?? (section ? `/${code}/${sections[section][code]}` : `/${code}`)),
    detours: perLanguage((code) => (alternates[code] ? undefined : detourTo({ language: code, section }))),
  }
}

const detourTo = ({ language, section }: { language: Language; section: Section | undefined }): Detour => {
  const { detour, sections: names } = siteTexts[language]
  return { note: detour.note, label: section ? detour.list(names[section]) : detour.home }
}

const summaryOf = ({ text }: Doc): string | undefined => {
  const { summary, abstract, statement } = text as { summary?: string; abstract?: string; statement?: string }
  return summary ?? abstract ?? statement
}

const trailTo = ({ language, collection }: Pick<Doc, 'language' | 'collection'>): MenuItem[] => {
  const home = homeOf(language)
  if (!(collection in sections)) return [home]
  const section = collection as Section
  return [home, { path: `/${language}/${sections[section][language]}`, label: siteTexts[language].sections[section] }]
}

type Instead = Exclude<Found, { kind: 'document' | 'moved' }>

type InsteadOf = { visit: Visit; found: Instead; at: { collection: WorkflowCollection; slug: string } }

const insteadOf = async ({ visit, found, at }: InsteadOf): Promise<Composed> => {
  const { language, reader } = visit
  const words = siteTexts[language]
  if (found.kind === 'missing') return missing(visit)
  const others = (found.kind === 'elsewhere' ? [found] : await otherVersions({ reader, ...at })).map((version) => ({ ...version, title: typeset(version.language, version.title) }))
  const place = { visit, above: trailTo({ language, collection: at.collection }).slice(1), path: pathOf(language, at.collection, at.slug), counterparts: Object.fromEntries(others.map((other) => [other.language, other.path])) }
  if (found.kind === 'elsewhere') return standIn({ ...place, title: words.elsewhere.title, status: 404, content: <ElsewherePage language={language} originals={others} /> })
  const { title, withdrawal, at: day } = found
  if (withdrawal.kind === 'gone') return standIn({ ...place, title: words.gone.title, status: 410, content: <GonePage language={language} versions={others} /> })
  return standIn({ ...place, title: words.withdrawn.title, status: 200, content: <WithdrawnPage language={language} title={typeset(language, title)} notice={withdrawal.notice} at={day} versions={others} /> })
}
