import type { Card } from '../../../domain/reading'
import type { CountryShared } from '../../../domain/content'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { borders, countryShapes, land, mapSize } from './shapes'

type Props = { countries: Card[]; language: Language; current?: string | undefined }

/** Where a name stands beside its country, so that no two touch. */
const labelOffsets: Record<string, [dx: number, dy: number, anchor: 'start' | 'middle' | 'end']> = {
  AF: [-12, 62, 'middle'], BI: [18, 10, 'start'], CD: [-8, 4, 'middle'], ML: [-4, -84, 'middle'], NE: [22, 8, 'middle'], SS: [44, 2, 'start'],
}
const codeOf = (card: Card): string => (card.shared as Partial<CountryShared>).iso2 ?? ''

/** The six countries among their neighbours. Each is a link; the list of the same links stands beside the map. */
export const ProgrammeMap = ({ countries, language, current }: Props) => {
  const words = siteTexts[language].map
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} width={mapSize.width} height={mapSize.height} role="group" aria-label={words.title}>
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {countries.map((card) => <Country key={card.id} card={card} isCurrent={codeOf(card) === current} isOther={current !== undefined && codeOf(card) !== current} shortNames={words.shortNames} />)}
      </svg>
      <figcaption>{words.disclaimer}</figcaption>
    </figure>
  )
}

const Country = ({ card, isCurrent, isOther, shortNames }: { card: Card; isCurrent: boolean; isOther: boolean; shortNames: Record<string, string> }) => {
  const code = codeOf(card)
  const shape = countryShapes[code]
  if (!shape) return null
  const [x = 0, y = 0] = shape.centre
  const [dx, dy, anchor] = labelOffsets[code] ?? [0, 0, 'middle']
  return (
    <a href={card.path} aria-label={card.title} aria-current={isCurrent ? 'page' : undefined} className={isOther ? 'other' : undefined}>
      <circle cx={x} cy={y} r="28" />
      <path d={shape.d} />
      <text x={x + dx} y={y + dy} textAnchor={anchor} aria-hidden="true">{shortNames[code] ?? card.title}</text>
    </a>
  )
}
