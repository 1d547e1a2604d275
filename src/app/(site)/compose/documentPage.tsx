import { ReportError } from '../../../components/site/Notices'
import { ElsewherePage, GonePage, WithdrawnPage } from '../../../components/site/pages/StatePages'
import type { MenuItem } from '../../../components/site/frame'
import type { WorkflowCollection } from '../../../domain/content'
import type { Doc, Found } from '../../../domain/reading'
import type { Language, PerLanguage } from '../../../i18n/languages'
import { pathOf, sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { find } from '../../../published/find'
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
  return insteadOf({ visit, found: typesetAll(visit.language, found), switches: perLanguage((code) => pathOf(code, collection, slug)) })
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
      switches: switchesOf(doc),
      trail: trailTo(doc),
      isUnlisted: doc.exposure !== 'public',
      type: doc.collection === 'updates' ? 'article' : 'website',
    },
    content: <>{content}<ReportError doc={doc} contact={await contactOf({ visit, doc })} /></>,
  }
}

/** The same address in the other language where there is no counterpart: it answers with the offer of the original. */
const switchesOf = (doc: Doc): PerLanguage<string> =>
  perLanguage((code: Language) => doc.alternates[code] ?? pathOf(code, doc.collection, doc.slug))

const summaryOf = ({ text }: Doc): string | undefined => {
  const { summary, abstract, statement } = text as { summary?: string; abstract?: string; statement?: string }
  return summary ?? abstract ?? statement
}

const trailTo = ({ language, collection }: Doc): MenuItem[] => {
  const home = homeOf(language)
  if (!(collection in sections)) return [home]
  const section = collection as Section
  return [home, { path: `/${language}/${sections[section][language]}`, label: siteTexts[language].sections[section] }]
}

/** The contact page, where errors in a translation are reported, while it is live. */
const contactOf = async ({ visit: { reader }, doc }: { visit: Visit; doc: Doc }): Promise<string | undefined> => {
  if (doc.language === doc.leadLanguage) return undefined
  const contact = await find({ reader, collection: 'pages', slug: 'contact' })
  return contact.kind === 'document' ? contact.doc.path : undefined
}

type Instead = Exclude<Found, { kind: 'document' | 'moved' }>

const insteadOf = async ({ visit, found, switches }: { visit: Visit; found: Instead; switches: PerLanguage<string> }): Promise<Composed> => {
  const { language } = visit
  const words = siteTexts[language]
  const path = switches[language]
  if (found.kind === 'missing') return missing(visit)
  if (found.kind === 'elsewhere') {
    return standIn({ visit, path, title: words.elsewhere.title, status: 404, switches: { ...switches, [found.language]: found.path }, content: <ElsewherePage language={language} original={found} /> })
  }
  if (found.withdrawal.kind === 'gone') return standIn({ visit, path, title: words.gone.title, status: 410, content: <GonePage language={language} /> })
  return standIn({ visit, path, title: words.withdrawn.title, status: 200, content: <WithdrawnPage language={language} title={found.title} notice={found.withdrawal.notice} at={found.at} /> })
}
