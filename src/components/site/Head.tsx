import { languageCodes, languages } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'
import type { Frame } from './frame'

/** The head of a page; React moves these elements there. */
export const Head = ({ frame }: { frame: Frame }) => {
  const words = siteTexts[frame.language]
  const absolute = (path: string) => frame.publicUrl + path
  const title = frame.title === words.site.name ? frame.title : `${frame.title} · ${words.site.name}`
  const isCounterparted = Object.keys(frame.alternates).length > 1 && !frame.isUnlisted
  return (
    <>
      <title>{title}</title>
      {frame.status && frame.status !== 200 && <meta name="x-status" content={String(frame.status)} />}
      {frame.description && <meta name="description" content={frame.description} />}
      {frame.isUnlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={absolute(frame.path)} />}
      {isCounterparted && languageCodes.map((code) => {
        const path = frame.alternates[code]
        return path && <link key={code} rel="alternate" hrefLang={code} href={absolute(path)} data-language-aware="" />
      })}
      <link rel="alternate" type="application/atom+xml" title={words.site.feed} href={`/${frame.language}/feed.xml`} />
      {!frame.isUnlisted && <OpenGraph frame={frame} />}
    </>
  )
}

const OpenGraph = ({ frame }: { frame: Frame }) => (
  <>
    <meta property="og:site_name" content={siteTexts[frame.language].site.name} />
    <meta property="og:type" content={frame.type ?? 'website'} />
    <meta property="og:title" content={frame.title} />
    <meta property="og:url" content={frame.publicUrl + frame.path} />
    <meta property="og:locale" content={languages[frame.language].openGraph} />
    {frame.description && <meta property="og:description" content={frame.description} />}
    {frame.image && <meta property="og:image" content={frame.publicUrl + frame.image.path} />}
    {frame.image && <meta property="og:image:alt" content={frame.image.alt} />}
  </>
)
