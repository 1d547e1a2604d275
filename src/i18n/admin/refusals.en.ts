import type { RefusalWords } from './words'

const languageName = (code: string | number | undefined) => (code === 'fr' ? 'French' : 'English')

export const refusalsEn: RefusalWords = {
  'action.notAllowed': () => 'Your role does not include this action.',
  'action.wrongState': () => 'This text is not in a state that allows this. Reload the page to see where it stands.',
  'action.nothingToSubmit': () => 'Nothing has changed since the last version, so there is nothing to submit.',
  'action.secondPerson': () => 'You wrote part of this text: a second person has to approve it.',
  'action.reasonMissing': () => 'Give a reason.',
  'action.leadNotLive': ({ language }) => `A translation goes live only while its original is live: the ${languageName(language)} text is not.`,
  'action.changedSince': () => 'This text changed after you opened it. Reload the page and look again.',
  'action.unknownDocument': () => 'This document does not exist.',
  'action.unknownTarget': () => 'The document to redirect to is not published in this language.',
  'field.required': () => 'This is needed before the text can be submitted.',
  'field.altMissing': () => 'This image has no alternative text in this language. Open the image and add one.',
  'field.slugTaken': ({ slug }) => `The address “${slug ?? ''}” belongs to another document. Choose another one.`,
  'field.slugForm': () => 'Use small letters without accents, digits and single hyphens: reform-in-gao.',
  'field.slugReserved': ({ slug }) => `“${slug ?? ''}” is the address of a section of the site. Choose another one.`,
  'field.danglingReference': () => 'This points to something that no longer exists. Remove it or choose another.',
  'field.endBeforeStart': () => 'The end is before the start.',
  'field.closesAfterStart': () => 'Registration closes after the event has started.',
  'field.unknownTimeZone': ({ zone }) => `“${zone ?? ''}” is not a known time zone. Write it as in Africa/Kinshasa.`,
  'field.dateForm': () => 'Write a year, a month or a day: 2021, 2021-03 or 2021-03-15.',
  'field.urlForm': () => 'Write a full address that starts with https://',
  'field.changedMeanwhile': ({ theirs }) => `Someone else changed this while you were writing. Their text: ${theirs ?? ''}`,
  'field.sharedOutsideLead': () => 'This value is shared by all languages: it is changed in the language the document was first written in.',
  'language.notYours': ({ language }) => `You may not change the ${languageName(language)} text of this document.`,
  'language.unknown': () => 'A save is for one language: English or French.',
  'operation.closed': () => 'This is not available here.',
  'operation.baseMissing': () => 'This save does not say which text it started from. Reload the page and try again.',
  'trash.stillLive': () => 'This document is on the site. Withdraw it in every language first.',
}
