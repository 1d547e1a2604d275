import { Fragment, type ReactNode } from 'react'

import type { ImageTexts, RichText as RichTextValue, RichTextNode } from '../../../domain/content'
import type { Cards } from '../../../domain/reading'
import { readChildren } from '../../../domain/readLinks'
import { deepestNode } from '../../../domain/richTextValues'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { typeset } from '../../../i18n/typography'
import { anchorMaker } from './anchors'
import { blocks } from './blocks'
import { inlines } from './inlines'

/** What rendering one rich text needs and gathers. Footnotes are numbered as they are met. */
export type Rendering = {
  language: Language
  cards: Cards
  images: ImageTexts
  /** Distinguishes the ids of several rich texts on one page. */
  prefix: string
  footnotes: string[]
  anchor: (heading: string) => string
  children: (node: RichTextNode) => ReactNode[]
}
export type Renderer = (input: { node: RichTextNode; rendering: Rendering }) => ReactNode

// The allow-list: a node of any other type, and whatever is below it, is not rendered.
const renderers: ReadonlyMap<string, Renderer> = new Map(Object.entries({ ...blocks, ...inlines }))

type Props = { value: RichTextValue | undefined; language: Language; cards: Cards; images?: ImageTexts | undefined; prefix?: string }

/** The editor's body: headings, lists, tables, quotes, images, links and footnotes. Everything else in the tree vanishes. */
export const RichText = ({ value, language, cards, images = {}, prefix = '' }: Props) => {
  if (!value) return null
  const rendering = startRendering({ language, cards, images, prefix })
  const body = rendering.children(value.root)
  return (
    <div className="prose">
      {body}
      <Footnotes rendering={rendering} />
    </div>
  )
}

const startRendering = ({ language, cards, images, prefix }: Pick<Rendering, 'language' | 'cards' | 'images' | 'prefix'>): Rendering => {
  let depth = 0
  const rendering: Rendering = {
    language, cards, images, prefix, footnotes: [], anchor: anchorMaker(prefix),
    children: (node) => {
      if (depth >= deepestNode) return []
      depth += 1
      const rendered = readChildren(node, cards).map((child, i) => <Fragment key={i}>{renderers.get(child.type)?.({ node: child, rendering })}</Fragment>)
      depth -= 1
      return rendered
    },
  }
  return rendering
}

const Footnotes = ({ rendering: { footnotes, language, prefix } }: { rendering: Rendering }) => {
  const words = siteTexts[language].richText
  if (footnotes.length === 0) return null
  return (
    <section className="notes" aria-labelledby={`${prefix}notes`}>
      <h2 id={`${prefix}notes`}>{words.footnotes}</h2>
      <ol>
        {footnotes.map((text, i) => (
          <li key={i} id={`${prefix}note-${i + 1}`}>
            {typeset(language, text)} <a href={`#${prefix}ref-${i + 1}`} aria-label={words.backToText(i + 1)}>↩</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
