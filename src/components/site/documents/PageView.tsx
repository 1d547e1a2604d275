import type { PageBlock } from '../../../domain/content'
import type { Card, Cards } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { sections } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Entries } from '../Entries'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { RichText } from '../richText/RichText'
import type { DocumentView } from './viewProps'

type ListingBlock = Extract<PageBlock, { blockType: 'listing' }>
/** What each listing block of the page lists, by the collection that it names. */
export type Listings = Partial<Record<ListingBlock['of'], Card[]>>
type BlockProps<K extends PageBlock['blockType']> = {
  block: Extract<PageBlock, { blockType: K }>; language: Language; cards: Cards; images: DocumentView<'pages'>['doc']['text']['media']; listings: Listings; prefix: string
}

export const PageView = ({ doc, cards, listings }: DocumentView<'pages'> & { listings: Listings }) => {
  const { language, text } = doc
  return (
    <article>
      <PageHead title={doc.title} lead={text.summary}><Notices doc={doc} /></PageHead>
      {(text.body ?? []).map((block, i) => {
        const props = { language, cards, images: text.media, listings, prefix: i === 0 ? '' : `b${i}-` }
        if (block.blockType === 'prose') return <Prose key={i} block={block} {...props} />
        return block.blockType === 'callout' ? <Callout key={i} block={block} {...props} /> : <Listing key={i} block={block} {...props} />
      })}
    </article>
  )
}

const Prose = ({ block, language, cards, images, prefix }: BlockProps<'prose'>) => {
  const body = <RichText value={block.body} language={language} cards={cards} images={images} prefix={prefix} />
  return block.heading ? <Band title={block.heading}>{body}</Band> : <div className="band"><div className="field only">{body}</div></div>
}

const Callout = ({ block, language, cards, images, prefix }: BlockProps<'callout'>) => (
  <section className="callout">
    {block.heading && <h2>{block.heading}</h2>}
    <RichText value={block.body} language={language} cards={cards} images={images} prefix={prefix} />
  </section>
)

const Listing = ({ block, language, listings }: BlockProps<'listing'>) => {
  const words = siteTexts[language]
  const found = (listings[block.of] ?? []).slice(0, block.limit ?? 6)
  return (
    <Band title={block.heading ?? words.sections[block.of]}>
      {found.length > 0 ? <Entries cards={found} language={language} /> : <p className="quiet">{words.filters.empty}</p>}
      <p className="more"><a href={`/${language}/${sections[block.of][language]}`}>{words.home.allOf[block.of]}</a></p>
    </Band>
  )
}
