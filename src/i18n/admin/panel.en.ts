import type { LinkDoubt } from '../../domain/doubtfulLinks'
import type { EditionState } from '../../domain/edition'
import type { Passage } from '../../domain/passage'
import type { Standing } from '../../domain/standing'
import type { Action } from '../../domain/workflow'
import type { EventStatus, Exposure, SayableStatus, Withdrawal, WithdrawalNotice } from '../../domain/content'
import type { Loosening } from '../../domain/exposure'
import type { Language } from '../languages'
import { compareEn } from './compare.en'
import { reportsEn } from './reports.en'
import { reviewEn } from './review.en'
import { leftOut } from './pasting'
import { publishingEn } from './publishing.en'

const name = (language: Language): string => (language === 'fr' ? 'French' : 'English')
const list = (items: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)
const when = (iso: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
/** Where the server writes the time: by its own clock, and so with its zone. */
const zoned = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(new Date(iso))

const standing: Record<Standing, string> = {
  notStarted: 'Not started', draft: 'Draft', inReview: 'In review', changesRequested: 'Changes requested', approved: 'Approved',
  live: 'Live', liveNeedsSecondReview: 'Live, waits for a second review', withdrawn: 'Withdrawn',
  leadWithdrawn: 'Original not live', behind: 'Translation out of date', originalMovedOn: 'Original changed meanwhile', changesNotSubmitted: 'Changes not submitted', requested: 'Asked for',
}

const button: Record<Action, (language: Language) => string> = {
  submit: (language) => `Submit ${name(language)} for review`,
  takeBack: (language) => `Take ${name(language)} back from review`,
  approve: (language) => `Approve ${name(language)}`,
  requestChanges: (language) => `Request changes to ${name(language)}`,
  publish: (language) => `Publish ${name(language)}`,
  forcePublish: (language) => `Publish ${name(language)} without second review`,
  withdraw: (language) => `Withdraw ${name(language)}`,
}

const effect: Record<Action, (language: Language) => string> = {
  submit: () => 'Hands the text, as it is now, to a second person. What the public sees stays as it is.',
  takeBack: () => 'Takes the submitted text back to work on. Nobody is asked to decide on it any more; it stays in the history.',
  approve: () => 'Agrees that exactly the submitted text may be published.',
  requestChanges: () => 'Returns the text to its authors with your remarks.',
  publish: (language) => `Puts the approved ${name(language)} text on the site.`,
  forcePublish: (language) => `Puts the ${name(language)} working copy on the site at once. It then waits for a second review.`,
  withdraw: (language) => `Takes the ${name(language)} page off the site.`,
}

const done: Record<Action, (language: Language) => string> = {
  submit: (language) => `The ${name(language)} text is in review.`,
  takeBack: (language) => `The ${name(language)} text is taken back.`,
  approve: (language) => `The ${name(language)} text is approved.`,
  requestChanges: (language) => `Changes to the ${name(language)} text are requested.`,
  publish: (language) => `The ${name(language)} text is live.`,
  forcePublish: (language) => `The ${name(language)} text is live and waits for a second review.`,
  withdraw: (language) => `The ${name(language)} text is withdrawn.`,
}

const notices: Record<WithdrawalNotice, string> = {
  outdated: 'It is out of date', superseded: 'A newer document replaces it', error: 'It held an error', atRequest: 'It was withdrawn at someone’s request',
}

const readers: Record<Exposure, (languages: string[]) => string> = {
  public: (languages) => `Everyone can read it in ${list(languages)}.`,
  partners: (languages) => `Only partners who signed in can read it, in ${list(languages)}. To everyone else there is no such page.`,
  hidden: () => 'Nobody outside the team can read it.',
}
const exposures: Record<Exposure, string> = { public: 'Public', partners: 'Partners only', hidden: 'Hidden' }

const eventStatuses: Record<EventStatus, string> = { scheduled: 'Takes place as planned', postponed: 'Postponed', cancelled: 'Cancelled', rescheduled: 'Has a new date' }

/** The words of the admin panel's own screens, in English. */
export const panelEn = {
  code: 'en' as Language,
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
    staysMarked: { postponed: 'The event stays marked as postponed.', cancelled: 'The event stays marked as cancelled.', rescheduled: 'The event is marked as having a new date.' } satisfies Record<Exclude<EventStatus, 'scheduled'>, string>,
    otherStays: (language: Language) => `The ${name(language)} page stays as it is.`,
    confirmsLive: 'Confirms the text that is already live.',
    staysMeanwhile: 'What is live stays live until a corrected text is published.',
    confirmsTranslation: 'Says that the text, as it is, still answers the original.',
    confirmUnchanged: 'It still answers the original: submit it',
    answersAnew: (isLive: boolean) => `Says that the text answers the original as ${isLive ? 'readers have it now' : 'it is now'}.`,
    remarksOf: (person: string, at: string) => `Changes requested by ${person} on ${when(at)}`,
    savesFirst: 'Saves what you typed first.',
    openPage: (language: Language) => `See the ${name(language)} page`,
    openText: (language: Language) => `Open the ${name(language)} text`,
    nothingToDo: 'Nothing for you to do here now.',
    next: { changesRequested: 'Its authors correct it and submit it again.', inReview: 'A reviewer approves it, or asks for changes.', approved: 'A communications officer can publish it now.', liveNeedsSecondReview: 'A second person approves what is live, or corrects it.' } as Partial<Record<Standing, string>>,
    refused: 'This could not be done:',
    unsure: 'The connection broke before the answer came, so this may have been done or not. Look where it stands now before you try again.',
    notDone: 'The connection had broken, and nothing was done. Try again.',
    failed: 'Something went wrong. Nothing was changed; try again.',
    /** Of something that was to be read, not changed. */
    notRead: {
      signedOut: 'You are signed out, so this could not be read. Sign in in another tab, then read it again.',
      offline: 'The connection is cut, or was for a moment, so this could not be read. It is read as soon as the line is back.',
      failed: 'This could not be read because of a fault on our side.',
    },
    working: 'One moment…',
  },
  links: {
    title: 'Check these links. Nothing keeps you from going on:',
    notLive: (language: Language) => `Not live in ${name(language)}. Until it is, links to it are plain words on the ${name(language)} page, and lists and menus leave it out:`,
    doubt: {
      otherAddress: (text: string, target: string) => `“${text}” leads to another address: ${target}`,
      bareNumber: (text: string, target: string) => `“${text}” leads to a number in place of a name: ${target}`,
      unencrypted: (text: string, target: string) => `“${text}” leads to an address without encryption (http:): ${target}`,
    } satisfies Record<LinkDoubt, unknown>,
  },
  dialog: {
    cancel: 'Close',
    reason: 'Reason',
    remarks: 'What should be changed?',
    reasonHelp: 'The team sees it in the history.',
    kind: 'What readers find at this address',
    gone: 'Nothing: the page says that it is gone',
    notice: 'A notice in place of the text; the title stays readable',
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
  exposure: {
    now: 'Readers now:',
    none: 'Nothing of this document is on the site.',
    gone: 'It was withdrawn, and nothing of it is on the site.',
    notice: 'The title, and a notice in place of the text.',
    led: (language: Language, title: string) => `Whoever opens the ${name(language)} page is led to “${title}”.`,
    readers,
    onceLive: { public: 'Once it is live, everyone can read it.', partners: 'Once it is live, only partners who signed in can read it.', hidden: 'Once it is live, it stays hidden: nobody outside the team can read it.' } satisfies Record<Exposure, string>,
    waits: {
      submit: (exposure: Exposure, language: Language) => `“${exposures[exposure]}” is chosen, and waits: submit the ${name(language)} text for review. Readers get it once that is approved and published.`,
      approve: (exposure: Exposure, language: Language) => `“${exposures[exposure]}” waits for a second person, who approves the ${name(language)} text.`,
      publish: (exposure: Exposure, language: Language) => `“${exposures[exposure]}” is approved, and waits for the ${name(language)} text to be published.`,
    } satisfies Record<Loosening, unknown>,
    places: (places: string[]) => `Hidden because it names a place in Afghanistan: ${list(places)}. If that harms nobody, choose another exposure.`,
    tighten: {
      title: 'Restrict who may read this?',
      effect: {
        public: '',
        partners: 'As soon as you save, in every language: pages, files, feeds, search and the API answer partners who signed in, and nobody else.',
        hidden: 'As soon as you save, in every language: pages, files, feeds, search and the API answer nobody any more.',
      } satisfies Record<Exposure, string>,
      back: 'Opening it again takes a review and a publish.',
      confirm: { public: '', partners: 'Restrict to partners when I save', hidden: 'Hide when I save' } satisfies Record<Exposure, string>,
      keep: (exposure: Exposure) => `Keep “${exposures[exposure]}”`,
    },
  },
  withdrawal: {
    found: ({ language, kind, ledTo }: { language: Language; kind: Withdrawal['kind']; ledTo: string | null }) =>
      `What readers find at the ${name(language)} address: ${{ gone: 'nothing, the page is gone', notice: 'a notice', redirect: ledTo === null ? 'nothing, since they cannot open the page that it leads to' : `another page, “${ledTo}”` }[kind]}.`,
    change: (language: Language) => `Change what readers find in ${name(language)}`,
    effect: 'Acts at once. The page stays withdrawn.',
    done: 'Readers find the other answer now.',
    alsoGone: ({ titles, total }: { titles: string[]; total: number }) =>
      `${total === 1 ? 'A withdrawn page leads its readers here. Its address will then say that the page is gone' : `${total} withdrawn pages lead their readers here. Their addresses will then say that the page is gone`}: ${list([...titles.map((title) => `“${title}”`), ...(total > titles.length ? [`${total - titles.length} more`] : [])])}.`,
    search: 'Search its title',
    noTargets: 'No page of this type can be reached from here with these words.',
  },
  places: {
    confirm: (places: string[]) => `Confirm that ${list(places)} may be named`,
    help: 'The text can then be submitted. Your name is kept with this in the history.',
    done: 'Confirmed. The text can be submitted now.',
  },
  trashed: 'This document is in the trash: it can be read and, by an administrator, restored.',
  duplicate: { button: 'Duplicate as a new draft', help: 'Copies the original text, but no PDF. The copy is hidden, has no translation, and “(copy)” at the end of its title until you name it.', unsaved: 'It has the text as it was last saved: save first for what you have typed since.', done: 'The copy is ready.' },
  event: {
    title: 'Does the event take place?',
    now: (status: EventStatus) => `Now: ${eventStatuses[status].toLowerCase()}.`,
    button: { scheduled: 'Reinstate the event', postponed: 'Postpone the event', cancelled: 'Cancel the event' } satisfies Record<SayableStatus, string>,
    help: 'Shown at once, in every language, without waiting for a review.',
    done: 'The event’s page says so now.',
  },
  beside: {
    heading: (language: Language) => `${name(language)} text`,
    movedOn: (language: Language) => `The ${name(language)} original has changed since this text was made from it.`,
    drift: (language: Language) => `What changed in the ${name(language)} original`,
    driftUnknown: 'No version of the original holds the text that it was made from, so what changed cannot be shown.',
    inWork: (language: Language) => `The ${name(language)} text beside the fields is as its author has it now: some of it is not submitted yet, and readers may have another.`,
    copy: 'To begin with its structure, select this text, copy it and paste it into the field.',
    empty: (language: Language) => `No ${name(language)} text here.`,
    leftOut: (fields: string[]) => `This translation leaves empty what the original has: ${list(fields)}.`,
    shared: (language: Language) => `Shared by all languages. It is changed in the ${name(language)} text.`,
    image: 'Image',
    alt: (text: string) => `Alternative text: ${text}`,
    noAlt: 'It has no alternative text.',
    caption: (text: string) => `Caption: ${text}`,
    describe: (language: Language) => `No ${name(language)} alternative text yet: write it (new tab)`,
    described: (language: Language) => `See or correct its ${name(language)} words (new tab)`,
    file: ({ language, pages, size }: { language: string; pages: number; size: string }) => `${language}, ${pages === 1 ? '1 page' : `${pages} pages`}, ${size}`,
  },
  keep: {
    found: (at: string, language: Language) => `${name(language)} text typed on ${when(at)} was not saved.`,
    more: (count: number) => (count === 1 ? 'and one more field' : `and ${count} more fields`),
    restore: 'Restore it',
    discard: 'Discard it…',
    discardAsked: 'Discard this text?',
    discardEffect: 'Nobody can bring it back afterwards: this browser holds the only copy.',
    discardDone: 'Discard it for good',
    otherPerson: 'This was not saved: somebody else has signed in in this browser. What you typed is kept here, for you only: sign in as yourself, then save.',
    signedOut: 'You are signed out, so this was not saved. What you typed is kept in this browser: sign in again, then save.',
    signIn: 'Sign in (opens a new tab)',
    offline: 'The connection is cut, or was for a moment: this may not be saved. What you typed is kept in this browser; saving again does no harm.',
    made: 'This was saved: the connection broke before the answer came. What you have typed since is kept in this browser.',
    openMade: 'Open what was saved',
    openOnly: {
      otherPerson: 'Somebody else has signed in in this browser, so this was not saved under their name, and this browser keeps no copy. Leave this page open: sign in as yourself in another tab, then save here.',
      signedOut: 'You are signed out, so this was not saved, and this browser keeps no copy. Leave this page open: sign in in the other tab, then save here.',
      offline: 'The connection is cut, or was for a moment: this may not be saved, and this browser keeps no copy. Leave this page open, and save once you are connected.',
    },
    retry: 'Save again',
    refused: 'This was not saved. What you typed is still here; the reasons stand next to the fields.',
    failed: 'This was not saved because of a fault on our side. What you typed is kept in this browser.',
    conflict: 'Someone else changed this while you were writing.',
    ownConflict: 'You changed this in another window while you were writing here.',
    stored: 'The text from the other window',
    takeStored: 'Take the text from the other window',
    differs: 'What differs, from that text to yours:',
    theirs: 'Their text',
    mine: 'Your text',
    keepMine: 'Keep my text',
    takeTheirs: 'Take their text',
    chosen: { mine: 'Your text stays here. Save, and it is stored in place of the other.', theirs: 'The other text stands here now. Save to store whatever else you typed.' },
    /** Of what is chosen and of addresses. */
    entry: {
      stored: 'In the other window', takeStored: 'Take what the other window saved', theirs: 'Theirs', mine: 'Yours', keepMine: 'Keep mine', takeTheirs: 'Take theirs',
      chosen: { mine: 'Yours stays here. Save, and it is stored in place of the other.', theirs: 'The other one stands here now. Save to store whatever else you changed.' },
    },
    emptyText: '(empty)',
    lost: (fields: string[]) => `Not everything was stored as you typed it: ${list(fields)}. What you typed is kept in this browser.`,
    notKept: 'This browser keeps no copy of what you type here: save often.',
  },
  paste: { leftOut: leftOut.en, close: 'Close this notice' },
  /** Behind “footnote”, in the chip of one without words. */
  // Payload's tools show 25 letters.
  tools: { bold: 'Bold (Ctrl+B)', italic: 'Italic (Ctrl+I)', subscript: 'Subscript', superscript: 'Superscript', link: 'Link (Ctrl+K)', text: 'Paragraph, heading, list or quote', add: 'Insert an image or a table', inlineBlocks: 'Insert a footnote' },
  note: { empty: 'empty: write it, or take it out', tool: 'Footnote (Ctrl+Alt+F)' },
  history: {
    tab: 'History',
    title: 'History',
    intro: 'Every text that was submitted or published stays as it was.',
    languages: 'Language',
    none: 'Nothing was submitted in this language yet.',
    edition: (number: number) => `Version ${number}`,
    working: 'Working copy',
    submittedBy: (person: string, at: string) => `Submitted by ${person} on ${when(at)}`,
    keptBy: (person: string, at: string) => `Kept when ${person} restored another text on ${when(at)}`,
    writtenBy: (people: string[]) => `Written by ${list(people)}`,
    passages: {
      forced: (person, at) => `Published without a second review by ${person} on ${when(at)}`,
      imported: (_person, at) => `Imported on ${when(at)}, without a review`,
      approved: (person, at) => `Approved by ${person} on ${when(at)}`,
    } as Record<Passage['kind'], (person: string, at: string) => string>,
    system: 'the system',
    formerPerson: 'someone who has left',
    states: { in_review: 'In review', approved: 'Approved', changes_requested: 'Changes requested', published: 'Published', replaced: 'Replaced by a newer version', taken_back: 'Taken back before a decision', kept: 'Never submitted: kept when another text took its place' } satisfies Record<EditionState, string>,
    isLive: 'Live now',
    now: { public: 'This is what readers get now.', partners: 'This is what partners who signed in get now.', hidden: 'It is hidden: no reader gets it now.' } satisfies Record<Exposure, string>,
    notNow: 'Not what readers get now.',
    exposure: (exposure: Exposure) => `Exposure: ${exposures[exposure]}`,
    eventIs: { scheduled: 'It takes place as announced.', postponed: 'It is postponed.', cancelled: 'It is cancelled.', rescheduled: 'It has a new date.' } satisfies Record<EventStatus, string>,
    readersFind: { gone: 'Readers find that the page is gone.', notice: 'Readers find a notice.', redirect: 'Readers are led to another page.' } satisfies Record<Withdrawal['kind'], string>,
    earlier: 'Earlier versions',
    newest: 'Newest versions',
    pages: 'Pages of the history',
    compare: 'Compare',
    from: 'Earlier text',
    to: 'Later text',
    nothing: '(no earlier text)',
    same: 'These two texts are the same.',
    added: 'added',
    removed: 'removed',
    restore: (number: number) => `Restore this text (version ${number})`,
    restoreHelp: (language: Language) => `Copies the text of this version into the ${name(language)} working copy. The site, the other language and the shared values stay as they are.`,
    keepsFirst: 'The text that you have in work was never submitted. It is kept first, as a version of its own, and can be restored from this list.',
    notRestored: 'A file does not come back with a text. These files, or the words that belong to them, are not what they were in this version, and stay as they are today. To have an earlier PDF or image back, open it here, save it and upload it again:',
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
      changeWithdrawal: 'changed what readers find at the withdrawn page', confirmPlaces: 'confirmed that a place may be named',
      takeBack: 'took back from review', keepText: 'kept the unsubmitted text',
      duplicate: 'made this copy', trash: 'moved to the trash', untrash: 'took out of the trash', changeLead: 'changed the lead language',
    } as Record<string, string>,
  },
  lead: {
    choose: 'This document is written first in',
    option: name,
    help: (language: Language) => `What you write below is the ${name(language)} text. The other language is translated from it afterwards.`,
    now: (language: Language) => `This document is written first in ${name(language)}.`,
    change: (language: Language) => `Make it ${name(language)}`,
    saveFirst: 'Save first.',
    changed: (language: Language) => `The ${name(language)} text is the original now. What was written so far stays, in the other language.`,
  },
  listing: {
    column: 'State',
    titleIn: (title: string, language: Language) => `${title} (in ${name(language)})`,
    onlyIn: (language: Language) => `in ${name(language)}`,
    publish: (language: Language) => `Publish selected (${name(language)})`,
    selected: (count: number) => (count === 1 ? '1 document selected' : `${count} documents selected`),
    publishing: 'Publishing…',
    report: ({ published, refused }: { published: number; refused: number }, language: Language) =>
      `${published === 0 ? 'No document was' : published === 1 ? '1 document was' : `${published} documents were`} published in ${name(language)}${refused === 0 ? '' : `; ${refused === 1 ? '1 was' : `${refused} were`} not`}.`,
    close: 'Close the report',
    lookBelow: 'The connection broke before the answer came. The list below shows where each text stands now.',
    tooMany: 'At most 100 documents at once: select fewer.',
  },
  queue: {
    title: 'Your work',
    empty: 'Nothing waits for you.',
    since: (at: string) => `since ${zoned(at)}`,
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
    others: 'Waiting for others',
    withOthers: {
      review: (language: Language) => `with the ${name(language)} reviewers`,
      translation: (language: Language) => `with the ${name(language)} translators`,
    },
    summary: 'Where things stand',
    counts: (group: string, count: number) => `${group}: ${count}`,
    more: (count: number) => `and ${count} more`,
  },
  publishing: publishingEn,
  compare: compareEn,
  review: reviewEn,
  reports: reportsEn,
  account: {
    title: 'Password',
    change: 'Change my password',
    current: 'Current password',
    chosen: 'New password',
    rule: 'At least 12 characters, and hard to guess: several words that do not belong together are good. Neither your name nor your address.',
    address: 'Your address is changed with your current password. You stay signed in here, are signed out everywhere else, and sign in with the new address from then on.',
    ruleOther: 'A password has at least 12 characters and is hard to guess. Changing it signs this person out everywhere.',
    meter: 'Strength',
    levels: ['Very easy to guess', 'Easy to guess', 'Still easy to guess', 'Hard to guess', 'Very hard to guess'],
    tooShort: (missing: number) => (missing === 1 ? '1 more character' : `${missing} more characters`),
    save: 'Change the password',
    saved: 'Your password is changed. You stay signed in here and were signed out everywhere else.',
  },
  files: {
    stated: (said: string, recorded: string) => `The PDF says that it is in ${said}, and here it stands as ${recorded}. Check that it is the right file, and in the right language. Nothing keeps you from going on.`,
    unused: 'No document uses this file.',
    usedIn: (count: number) => `Used in ${count === 1 ? '1 document' : `${count} documents`} (links open new tabs):`,
    use: (isLive: boolean): string => (isLive ? '(live)' : '(not live)'),
    trashed: '(in the trash)',
    more: (count: number) => `and ${count} more`,
    replacing: 'If you replace the file, drafts have the new one as soon as you save. Readers, and whoever decides on a submitted text, keep the present one until that text is submitted and published again.',
    checkWords: 'Does the new picture show something else? Its alternative text, caption and credit stay as they are, in every language: check them.',
  },
  images: {
    missingFrom: (language: Language) => `An image is shown in a language only with its alternative text there. Until the ${name(language)} one is written, it is missing from these ${name(language)} pages (links open new tabs):`,
    missing: ({ language, name: image }: { language: Language; name: string }) => `The ${name(language)} page would be without the image “${image}”.`,
    lost: ({ language, name: image }: { language: Language; name: string }) => `The ${name(language)} page will be without the image “${image}” until its text is published again with words for it.`,
  },
  table: {
    title: 'Table', rowAbove: 'Row above', rowBelow: 'Row below', columnBefore: 'Column before', columnAfter: 'Column after',
    insert: 'Insert a table', rows: 'Rows', columns: 'Columns', confirm: 'Insert the table', close: 'Close',
    deleteRow: 'Delete row', deleteColumn: 'Delete column', deleteTable: 'Delete table',
  },
  moment: {
    zone: (zone: string) => `By the clock of ${zone}, the time zone of the venue.`,
    noZone: 'By the clock of UTC, until a time zone of the venue is chosen.',
    day: 'The day at the venue.',
    time: 'Time',
    unread: ({ typed, isDay }: { typed: string; isDay: boolean }) => `“${typed}” could not be read as a date and is not kept. A date is written like this: ${isDay ? '15 March 2027' : '15 March 2027 10:00'}.`,
  },
  mailbox: {
    title: 'Unsent mail',
    intro: 'No mail server is set (SMTP_URL), so mail is not sent but kept here for a week. A letter may hold a link to a new password of somebody else: opening it is recorded.',
    none: 'No mail has been kept.',
    sent: 'A mail server is set: mail is sent. Only what it does not take is kept here.',
    failed: 'A mail server is set and did not take these letters: SMTP_URL and MAIL_FROM have to be checked. They are kept here for a week. A letter may hold a link to a new password of somebody else: opening it is recorded.',
    waiting: (count: number) => (count === 1 ? 'A letter that was not sent waits to be opened.' : `${count} letters that were not sent wait to be opened.`),
    unopened: (count: number) => `${count} unopened`,
    recipient: 'To',
    kind: 'What it is',
    kinds: { users: 'Link to a new password, for a member of staff', partners: 'Link to a new password, for a partner' },
    at: 'Written',
    link: 'Its link',
    works: (until: string) => `works once, until ${zoned(until)}`,
    over: 'works no more: it was used, a change of the account ended it, or its hour is over. Whoever needs another one asks for it on the sign-in page.',
    open: 'Open and record it',
    openedBy: (person: string, at: string) => `Last opened by ${person} on ${zoned(at)}`,
    when: zoned,
  },
  shell: { locale: 'Text language', save: 'Save' },
}

export type PanelWords = typeof panelEn
