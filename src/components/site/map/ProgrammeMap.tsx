import type { Card } from '../../../domain/reading'
import type { CountryShared } from '../../../domain/content'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { borders, countryShapes, land, mapSize } from './shapes'

type Props = { countries: Card[]; language: Language; current?: string | undefined }

type Label = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end'; isInside?: boolean }
/** Where a name stands: inside its country when there is room, else beside it, so that no two touch. */
const labels: Record<string, Label> = {
  AF: { dx: -12, dy: 62, anchor: 'middle' },
  BI: { dx: 18, dy: 10, anchor: 'start' },
  CD: { dx: -8, dy: 4, anchor: 'middle', isInside: true },
  ML: { dx: -4, dy: -84, anchor: 'middle' },
  NE: { dx: 12, dy: 4, anchor: 'middle', isInside: true },
  SS: { dx: 44, dy: 2, anchor: 'start' },
}
/** Smaller on a phone than a finger: it lies on top, so that its circle is nobody else’s. */
const small = new Set(['BI'])
const codeOf = (card: Card): string => (card.shared as Partial<CountryShared>).iso2 ?? ''

const inPaintingOrder = (cards: Card[]): Card[] => [...cards].sort((a, b) => Number(small.has(codeOf(a))) - Number(small.has(codeOf(b))))

/** The six countries among their neighbours. Each is a link; the list of the same links stands beside the map. */
export const ProgrammeMap = ({ countries, language, current }: Props) => {
  const words = siteTexts[language].map
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} width={mapSize.width} height={mapSize.height} role="group" aria-label={words.title}>
        <path className="land" d={land} />
        <path className="borders" d={borders} />
        {inPaintingOrder(countries).map((card) => <Country key={card.id} card={card} isCurrent={codeOf(card) === current} isOther={current !== undefined && codeOf(card) !== current} shortNames={words.shortNames} />)}
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
  const short = shortNames[code]
  const { dx, dy, anchor, isInside }: Label = labels[code] ?? { dx: 0, dy: 0, anchor: 'middle' }
  return (
    <a href={card.path} aria-label={short ? `${short}, ${card.title}` : card.title} aria-current={isCurrent ? 'page' : undefined} className={isOther ? 'other' : undefined}>
      {small.has(code) && <circle cx={x} cy={y} r="36" />}
      <path d={shape.d} />
      <text className={isInside ? 'in' : undefined} x={x + dx} y={y + dy} textAnchor={anchor} aria-hidden="true">{short ?? card.title}</text>
    </a>
  )
}
