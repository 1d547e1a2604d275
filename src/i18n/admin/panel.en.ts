import type { Standing } from '../../domain/standing'
import type { Action } from '../../domain/workflow'
import type { WithdrawalNotice } from '../../domain/content'
import type { EventStatus } from '../../domain/content'
import type { Language } from '../languages'

const name = (language: Language): string => (language === 'fr' ? 'French' : 'English')
const list = (items: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)
const when = (iso: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

const standing: Record<Standing, string> = {
  notStarted: 'Not started', draft: 'Draft', inReview: 'In review', changesRequested: 'Changes requested', approved: 'Approved',
  live: 'Live', liveNeedsSecondReview: 'Live, waits for a second review', withdrawn: 'Withdrawn',
  leadWithdrawn: 'Original not live', behind: 'Translation out of date', changesNotSubmitted: 'Changes not submitted', requested: 'Asked for',
}

const button: Record<Action, (language: Language) => string> = {
  submit: (language) => `Submit ${name(language)} for review`,
  approve: (language) => `Approve ${name(language)}`,
  requestChanges: (language) => `Request changes to ${name(language)}`,
  publish: (language) => `Publish ${name(language)}`,
  forcePublish: (language) => `Publish ${name(language)} without second review`,
  withdraw: (language) => `Withdraw ${name(language)}`,
}

const effect: Record<Action, (language: Language) => string> = {
  submit: () => 'Hands the text, as it is now, to a second person. What the public sees stays as it is.',
  approve: () => 'Agrees that exactly the submitted text may be published.',
  requestChanges: () => 'Returns the text to its authors with your remarks.',
  publish: (language) => `Puts the approved ${name(language)} text on the site.`,
  forcePublish: (language) => `Puts the ${name(language)} working copy on the site at once. It then waits for a second review.`,
  withdraw: (language) => `Takes the ${name(language)} page off the site.`,
}

const done: Record<Action, (language: Language) => string> = {
  submit: (language) => `The ${name(language)} text is in review.`,
  approve: (language) => `The ${name(language)} text is approved.`,
  requestChanges: (language) => `Changes to the ${name(language)} text are requested.`,
  publish: (language) => `The ${name(language)} text is live.`,
  forcePublish: (language) => `The ${name(language)} text is live and waits for a second review.`,
  withdraw: (language) => `The ${name(language)} text is withdrawn.`,
}

const notices: Record<WithdrawalNotice, string> = {
  outdated: 'It is out of date', superseded: 'A newer document replaces it', error: 'It held an error', atRequest: 'It was withdrawn at someone’s request',
}

const eventStatuses: Record<EventStatus, string> = { scheduled: 'Takes place as planned', postponed: 'Postponed', cancelled: 'Cancelled' }

/** The words of the admin panel's own screens, in English. */
export const panelEn = {
  language: name,
  list,
  when,
  standing,
  button,
  effect,
  done,
  panel: {
    title: 'Publishing',
    lead: 'lead language',
    loading: 'Reading where this document stands…',
    notSaved: 'Nothing of this document is public. Save it to keep it, then submit it for review here.',
    alsoPublishes: (labels: string[]) => `This will also publish, in both languages: ${list(labels)}.`,
    otherStays: (language: Language) => `The ${name(language)} page stays as it is.`,
    confirmsLive: 'Confirms the text that is already live.',
    savesFirst: 'Saves what you typed first.',
    openPage: (language: Language) => `See the ${name(language)} page`,
    openText: (language: Language) => `Open the ${name(language)} text`,
    readSubmitted: 'Read what was submitted',
    nothingToDo: 'Nothing for you to do here now.',
    next: { inReview: 'A reviewer approves it, or asks for changes.', approved: 'A communications officer can publish it now.', liveNeedsSecondReview: 'A second person approves what is live, or corrects it.' } as Partial<Record<Standing, string>>,
    refused: 'This could not be done:',
    failed: 'Something went wrong. Nothing was changed; try again.',
    working: 'One moment…',
  },
  dialog: {
    cancel: 'Cancel',
    reason: 'Reason',
    remarks: 'What should be changed?',
    reasonHelp: 'The team sees it in the history.',
    kind: 'What readers find at this address',
    gone: 'Nothing: the page says that it is gone',
    notice: 'A notice in place of the text',
    redirect: 'Another page of the site',
    noticeKind: 'Notice',
    notices,
    redirectType: 'Type of the other page',
    redirectTo: 'The other page',
    choose: 'Choose…',
  },
  translation: {
    ask: (language: Language) => `Ask for the ${name(language)} translation`,
    askAgain: (language: Language) => `Ask again for the ${name(language)} translation`,
    asked: (language: Language) => `The ${name(language)} translation is on the translators’ list.`,
    help: 'Puts this document first on the translators’ list.',
  },
  duplicate: { button: 'Duplicate as a new draft', help: 'Copies the original text. The copy is hidden and has no translation.', done: 'The copy is ready.' },
  event: {
    title: 'Does the event take place?',
    now: (status: EventStatus) => `Now: ${eventStatuses[status].toLowerCase()}.`,
    button: { scheduled: 'Reinstate the event', postponed: 'Postpone the event', cancelled: 'Cancel the event' } satisfies Record<EventStatus, string>,
    help: 'Shown at once, in every language, without waiting for a review.',
    done: 'The event’s page says so now.',
  },
  beside: {
    heading: (language: Language) => `${name(language)} text`,
    empty: (language: Language) => `No ${name(language)} text here.`,
    shared: (language: Language) => `Shared by all languages. It is changed in the ${name(language)} text.`,
    image: 'Image',
    file: 'File',
  },
  keep: {
    found: (at: string) => `Text typed on ${when(at)} was not saved.`,
    restore: 'Restore it',
    discard: 'Discard it',
    signedOut: 'You are signed out, so this was not saved. What you typed is kept in this browser: sign in again, then save.',
    signIn: 'Sign in (opens a new tab)',
    offline: 'The connection is cut, so this was not saved. What you typed is kept in this browser.',
    retry: 'Save again',
    refused: 'This was not saved. What you typed is still here; the reasons stand next to the fields.',
    failed: 'This was not saved because of a fault on our side. What you typed is kept in this browser.',
    conflict: 'Someone else changed this while you were writing.',
    theirs: 'Their text',
    mine: 'Your text',
    keepMine: 'Keep my text',
    takeTheirs: 'Take their text',
    emptyText: '(empty)',
  },
  history: {
    tab: 'History',
    title: 'History',
    intro: 'Every text that was submitted or published stays as it was.',
    languages: 'Language',
    none: 'Nothing was submitted in this language yet.',
    edition: (number: number) => `Version ${number}`,
    working: 'Working copy',
    submittedBy: (person: string, at: string) => `Submitted by ${person} on ${when(at)}`,
    system: 'the system',
    formerPerson: 'someone who has left',
    states: { in_review: 'In review', approved: 'Approved', changes_requested: 'Changes requested', published: 'Published', replaced: 'Replaced by a newer version' },
    isLive: 'Live now',
    compare: 'Compare',
    from: 'Earlier text',
    to: 'Later text',
    nothing: '(no earlier text)',
    same: 'These two texts are the same.',
    added: 'added',
    removed: 'removed',
    restore: (number: number) => `Restore this text (version ${number})`,
    restoreHelp: (language: Language) => `Copies the text of this version into the ${name(language)} working copy. The site, the other language and the shared values stay as they are.`,
    restored: 'The text is in the working copy. Read it, then submit it.',
    back: 'Go to the text',
    media: 'Texts of images',
    events: 'What happened',
    allLanguages: 'all languages',
    reason: (reason: string) => `“${reason}”`,
    actions: {
      created: 'created', saved: 'saved', submit: 'submitted for review', approve: 'approved', requestChanges: 'requested changes', publish: 'published',
      forcePublish: 'published without second review', withdraw: 'withdrew', import: 'imported', tightenExposure: 'restricted who may see it',
      setEventStatus: 'changed whether the event takes place', requestTranslation: 'asked for a translation', restoreText: 'restored an earlier text',
      duplicate: 'made this copy', trash: 'moved to the trash', untrash: 'took out of the trash',
    } as Record<string, string>,
  },
  listing: {
    column: 'State',
    publish: (language: Language) => `Publish selected (${name(language)})`,
    selected: (count: number) => (count === 1 ? '1 document selected' : `${count} documents selected`),
    publishing: 'Publishing…',
    report: (count: number, language: Language) => `${count === 1 ? '1 document' : `${count} documents`} published in ${name(language)}.`,
    published: 'published',
    refused: 'not published',
    close: 'Close the report',
    tooMany: 'At most 100 documents at once: select fewer.',
  },
  queue: {
    title: 'Your work',
    empty: 'Nothing waits for you.',
    since: (at: string) => `since ${when(at)}`,
    untitled: 'Untitled',
    groups: {
      requested: 'Translations asked for',
      missing: 'Not yet translated',
      behind: 'Translations out of date',
      changesRequested: 'Changes requested',
      inReview: 'To review',
      secondReview: 'Live, waiting for a second review',
      toPublish: 'Approved, to publish',
      drafts: 'Your drafts',
    },
    summary: 'Where things stand',
    counts: (group: string, count: number) => `${group}: ${count}`,
    more: (count: number) => `and ${count} more`,
  },
  shell: { locale: 'Text language', save: 'Save' },
}

export type PanelWords = typeof panelEn
