import type { Exposure } from '../../domain/content'
import type { Language } from '../languages'
import { fieldWords } from './fields'

const name = (language: Language): string => (language === 'fr' ? 'French' : 'English')
const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`)
const exposures = { public: fieldWords.exposures.public.en, partners: fieldWords.exposures.partners.en, hidden: fieldWords.exposures.hidden.en } satisfies Record<Exposure, string>

/** Who gets what is published, in lists and where several documents are published at once. In English. */
export const publishingEn = {
  exposures,
  chosen: ({ live, chosen }: { live: Exposure; chosen: Exposure }) => `Readers now: ${exposures[live]}. Chosen: ${exposures[chosen]}`,
  get: {
    now: { partners: 'For partners only', hidden: 'Hidden from readers' },
    next: { public: 'Will be public', partners: 'Will be for partners only', hidden: 'Will be hidden' } satisfies Record<Exposure, string>,
  },
  title: (language: Language) => `Publish the selected documents in ${name(language)}`,
  reading: 'Reading what readers will get…',
  changing: 'Who may read these changes, in every language',
  changes: ({ from, to }: { from: Exposure; to: Exposure }) => `was “${exposures[from]}”, will be “${exposures[to]}”:`,
  others: 'These will be published',
  refused: 'These cannot be published now',
  will: {
    public: 'everyone will be able to read it.', partners: 'only partners who signed in will be able to read it.', hidden: 'nobody outside the team will be able to read it.',
  } satisfies Record<Exposure, string>,
  confirm: ({ count, changed }: { count: number; changed: number }) => (changed === 0 ? `Publish ${documents(count)}` : `Publish ${documents(count)}, and change who may read ${changed === count ? (count === 1 ? 'it' : 'them') : changed}`),
  staysBehind: 'What was changed since its approval is not part of it.',
  published: (language: Language) => `is live in ${name(language)}:`,
  can: {
    public: 'everyone can read it.', partners: 'only partners who signed in can read it.', hidden: 'it is hidden, and nobody outside the team can read it.',
  } satisfies Record<Exposure, string>,
}

export type PublishingWords = typeof publishingEn
