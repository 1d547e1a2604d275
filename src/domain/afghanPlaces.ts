/**
 * The provinces of Afghanistan and its main cities, each with the spellings met in English and in French; a city that has its province's name
 * is one entry with it. Written without accents, in small letters, with spaces for hyphens: as `fold` writes a text.
 */
const places: Record<string, readonly string[]> = {
  badakhshan: ['badakhshan', 'badakhchan'], badghis: ['badghis'], baghlan: ['baghlan'], balkh: ['balkh'], bamyan: ['bamyan', 'bamiyan', 'bamian'],
  daykundi: ['daykundi', 'daikundi', 'daykondi', 'daikondi'], farah: ['farah'], faryab: ['faryab'], ghazni: ['ghazni'], ghor: ['ghor'],
  helmand: ['helmand', 'hilmand'], herat: ['herat', 'hirat'], jowzjan: ['jowzjan', 'jawzjan', 'djozdjan', 'jozjan'], kabul: ['kabul', 'kaboul'],
  kandahar: ['kandahar', 'qandahar'], kapisa: ['kapisa'], khost: ['khost'], kunar: ['kunar', 'kounar', 'konar'], kunduz: ['kunduz', 'koundouz', 'kondoz'],
  laghman: ['laghman'], logar: ['logar', 'lowgar'], nangarhar: ['nangarhar', 'nangrahar'], nimroz: ['nimroz', 'nimruz', 'nimrouz'],
  nuristan: ['nuristan', 'nouristan'], paktia: ['paktia', 'paktya'], paktika: ['paktika'], panjshir: ['panjshir', 'pandjchir', 'panchir', 'panjsher'],
  parwan: ['parwan', 'parvan'], samangan: ['samangan'], 'sar-e-pol': ['sar e pol', 'sar i pul', 'sari pul', 'saripul', 'sar e pul', 'sarepol'],
  takhar: ['takhar'], uruzgan: ['uruzgan', 'oruzgan', 'orozgan', 'ourouzgan'], wardak: ['wardak', 'vardak', 'maidan wardak'], zabul: ['zabul', 'zaboul', 'zabol'],
  'mazar-i-sharif': ['mazar i sharif', 'mazar e sharif', 'mazar e charif', 'mazar i charif', 'mazar sharif'], jalalabad: ['jalalabad', 'djalalabad'],
  'lashkar-gah': ['lashkar gah', 'lashkargah', 'lachkargah'], charikar: ['charikar', 'tcharikar'], 'pul-e-khumri': ['pul e khumri', 'pol e khomri', 'pul i khumri'],
  maimana: ['maimana', 'maymana'], gardez: ['gardez'], sheberghan: ['sheberghan', 'shibirghan', 'cheberghan'], asadabad: ['asadabad'],
  taloqan: ['taloqan', 'taluqan'], fayzabad: ['fayzabad', 'faizabad', 'feyzabad'], 'qala-e-naw': ['qala e naw', 'qala i naw', 'qala i now'],
  zaranj: ['zaranj', 'zarandj'], 'tarin-kot': ['tarin kot', 'tarinkot', 'tirin kot'], aybak: ['aybak', 'samangan city'], 'spin-boldak': ['spin boldak'], torkham: ['torkham'],
}

const fold = (text: string): string =>
  ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `

/** The places in Afghanistan, other than the country itself, that a text names in English or French, as whole words; each once. */
export const afghanPlacesIn = (text: string): string[] => {
  const folded = fold(text)
  return Object.keys(places).filter((place) => places[place]?.some((name) => folded.includes(` ${name} `)))
}

/** What does not say where people are: a country's capital is part of naming the country. */
const silent = new Set(['capital', 'timeZone', 'timeZones', 'internalNote', 'leadLanguage', 'metPlaces', 'id', 'base'])

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : wordsIn(inner)))
}

/** The places in Afghanistan that values of a document name, in whatever field, its images' alt texts, captions and credits included, and that are not known. */
export const newAfghanPlaces = ({ values, known }: { values: readonly unknown[]; known: readonly string[] }): string[] =>
  afghanPlacesIn(values.flatMap(wordsIn).join('\n')).filter((place) => !known.includes(place))

/** `mazar-i-sharif` → `Mazar-i-Sharif`: as a person reads it. */
export const placeName = (place: string): string =>
  place.split('-').map((part) => (part.length > 1 ? part.charAt(0).toUpperCase() + part.slice(1) : part)).join('-')
