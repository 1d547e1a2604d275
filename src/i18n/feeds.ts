import type { PerLanguage } from './languages'

/** What a feed reader shows of the feed itself. */
export const feeds: PerLanguage<{ title: string; subtitle: string; author: string }> = {
  en: { title: 'Just Future: updates, publications and events', subtitle: 'What the Just Future programme publishes in English', author: 'Just Future' },
  fr: { title: 'Just Future\u00a0: actualités, publications et événements', subtitle: 'Ce que le programme Just Future publie en français', author: 'Just Future' },
}
