import type { OriginalKind } from '../../domain/original'
import type { OwnPart } from '../../domain/ownParts'
import type { Language } from '../languages'

const name = (language: Language): string => (language === 'fr' ? 'French' : 'English')
const when = (iso: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

/** What a text is to readers: the first in its language, or in the place of another. */
type Nature = { language: Language; isLive: boolean; replaced?: { number: number; isWithdrawn: boolean } }

const part = (own: OwnPart, language: Language): string => {
  if (!('name' in own)) return own.about === 'text' ? `changes to the ${name(language)} text` : 'changes to the values that both languages share'
  return own.about === 'file' ? `the file “${own.name}”` : `the ${own.about} of “${own.name}”`
}

/** The words of the screen where a second person reads and decides, in English. */
export const reviewEn = {
  tab: 'Review',
  title: (language: Language) => `Review of the ${name(language)} text`,
  nothing: (language: Language) => `No ${name(language)} text waits for a review now.`,
  submitted: (person: string, at: string, number: number) => `Version ${number}, submitted by ${person} on ${when(at)}.`,
  isLive: (person: string, at: string, number: number) => `Version ${number} went live on ${when(at)} without a second review, by ${person}.`,
  forcedFor: 'Why it went live without a second review:',
  liveUnreviewed: 'The version that is live came with the first content and was never reviewed here.',
  liveForcedFor: 'The version that is live went there without a second review, because:',
  exactly: 'You decide about exactly this text.',
  changedSince: (at: string, saved: string | null) =>
    `The text below is the one submitted on ${when(at)}. The working copy has changed since${saved ? ` (last saved on ${when(saved)})` : ''}; the decision is about the text below, not about those changes.`,
  sentBack: 'Changes were requested. The corrected text is read here once it is submitted; until it is published, this version stays live.',
  approved: 'This text is approved; a communications officer may publish it.',
  waits: 'Someone who reviews this language, and did not write this text, decides.',
  yours: (parts: OwnPart[], language: Language) => `Your part: ${new Intl.ListFormat('en-GB').format(parts.map((own) => part(own, language)))}.`,
  decide: 'Decide',
  unsent: {
    title: 'Your remarks have not been sent',
    effect: 'Under “What should be changed?” you wrote something that nobody has received. If you approve now, it is not sent and not kept.',
    approve: (language: Language) => `Approve ${name(language)} without sending the remarks`,
    back: 'Go back, approve nothing',
  },
  page: 'The page as it will be',
  livePage: 'The page as it is',
  frame: (title: string) => `Preview: ${title}`,
  alone: 'Open the page by itself (new tab)',
  pageHelp: 'Only the team sees this preview. Links open in a new tab.',
  hidden: 'This document is hidden: after publishing, readers do not see the page either.',
  situation: 'How things stand',
  onThisPage: 'On this page',
  nature: ({ language, isLive, replaced }: Nature) => {
    if (!replaced) return `First publication in ${name(language)}.`
    if (replaced.isWithdrawn) return `Replaces version ${replaced.number}, which was withdrawn.`
    return isLive ? `Changed version ${replaced.number}, which was live before.` : `Changes version ${replaced.number}, which is live.`
  },
  changeCount: (count: number, sentBack?: number) => `${count === 0 ? 'No changes' : count === 1 ? '1 change' : `${count} changes`}${sentBack === undefined ? '' : ` since version ${sentBack}, which was sent back`}.`,
  changes: 'What changes',
  againstLive: (number: number) => `Compared with version ${number}, which is live.`,
  againstBefore: (number: number) => `Compared with version ${number}, which was live before.`,
  againstWithdrawn: (number: number) => `Compared with version ${number}, which was withdrawn: readers have no text here now.`,
  liveAgainstNothing: (language: Language, number: number) => `Before version ${number}, which is live, nothing was published in ${name(language)}: all of this is new.`,
  againstNothing: (language: Language) => `Nothing was published in ${name(language)} before: all of this is new.`,
  toDocument: 'Go to the text',
  toHistory: 'Compare with other versions',
  open: (language: Language) => `Read and decide: ${name(language)}`,
  read: (language: Language) => `Read what is in review: ${name(language)}`,
  readApproved: (language: Language) => `Read what is approved: ${name(language)}`,
  remarks: 'What reviewers asked for',
  remark: (person: string, at: string, number: number) => `${person} on ${when(at)}, about version ${number}`,
  answered: (number: number) => `Answered with version ${number}.`,
  compareWith: 'Compare',
  sinceSentBack: (number: number) => `Since version ${number}, which was sent back`,
  sinceLive: (number: number) => `Against version ${number}, which is live`,
  sinceWithdrawn: (number: number) => `Against version ${number}, which was withdrawn`,
  sinceNothing: 'The whole text',
  original: (language: Language) => `The ${name(language)} original`,
  originalIs: (kind: OriginalKind, number: number) => ({
    live: `Version ${number}, which is live.`,
    waiting: `Version ${number}, which is submitted and not live yet.`,
    earlier: `Version ${number}, which is not live.`,
    working: 'The original as its author has it now: it was never submitted in this form.',
  })[kind],
  isAnswered: 'The translation was made from this text.',
  isNotAnswered: 'The translation was made from this text as it was before: some of it may have changed since.',
  originalStands: 'The original that is live has not changed since this translation was made from it.',
  originalMovedOn: 'The original has changed since this translation was made from it.',
  originalSince: (number: number) => `Since version ${number} of this translation, the original has changed: see whether this text follows it.`,
  originalWithdrawn: (language: Language) => `The ${name(language)} original was withdrawn. This translation can be published only once the original is live again.`,
  toOriginal: 'See what changed in it',
  movedOn: (number: number) => `Readers have version ${number} of the original, which says something else.`,
  originalPage: 'Open the original as a page (new tab)',
  next: 'Next for you to review:',
  nextNone: 'Nothing else waits for your review.',
  stale: 'Read it again',
}

export type ReviewWords = typeof reviewEn
