import { isLanguage, type PerLanguage } from '../languages'
import { panelEn, type PanelWords } from './panel.en'
import { panelFr } from './panel.fr'

const panel: PerLanguage<PanelWords> = { en: panelEn, fr: panelFr }

/** The panel's words in the person's language; English where that is none of ours. */
export const panelWords = (language: string | undefined): PanelWords => panel[isLanguage(language) ? language : 'en']

/** One of the panel's words in every language, for Payload's own labels. */
export const inEveryLanguage = (pick: (words: PanelWords) => string): PerLanguage<string> => ({ en: pick(panelEn), fr: pick(panelFr) })
