import { sitemap, type SitemapPage } from '../../../formats/sitemap'
import { languageCodes, type Language, type PerLanguage } from '../../../i18n/languages'
import { fixedPages, sections } from '../../../i18n/routes'
import { publicUrl } from '../../../published/publicUrl'
import { sitemapPages } from '../../../published/sitemapPages'
import { respond } from '../../http/respond'

export const dynamic = 'force-dynamic'

/** Pages that are there in every language whatever is published; partners' documents are not for crawlers. */
const standing = [...Object.values(sections), fixedPages.theoryOfChange].map((segment): PerLanguage<string> => ({ en: `/en/${segment.en}`, fr: `/fr/${segment.fr}` }))
const home = Object.fromEntries(languageCodes.map((language) => [language, `/${language}`])) as PerLanguage<string>

const inEveryLanguage = (alternates: PerLanguage<string>): SitemapPage[] =>
  languageCodes.map((language: Language) => ({ path: alternates[language], alternates }))

export const GET = async (request: Request): Promise<Response> => {
  const documents = (await sitemapPages()).map(({ path, modifiedAt, alternates }) => ({ path, modifiedAt, alternates }))
  const pages = [...[home, ...standing].flatMap(inEveryLanguage), ...documents]
  return respond({ request, body: sitemap({ base: publicUrl(), pages }), type: 'application/xml; charset=utf-8' })
}
