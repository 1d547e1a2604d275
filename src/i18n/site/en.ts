import type { EventStatus, OrganisationRole, PublicationShared, PublicationType, WithdrawalNotice, EventShared } from '../../domain/content'
import type { FixedPage, Section } from '../routes'

type Licence = NonNullable<PublicationShared['licence']>
type Mode = NonNullable<EventShared['mode']>
const one = (count: number, singular: string, plural: string): string => `${count} ${count === 1 ? singular : plural}`
/** How much a list holds, and how much of that is on this page. */
const counted = (singular: string, plural: string) => (count: number, shown: number): string =>
  count === shown ? one(count, singular, plural) : `${one(count, singular, plural)}, ${shown} shown`

/** Everything the public site says of itself. The shape of every other language follows this one. */
export const en = {
  site: { name: 'Just Future', feed: 'Just Future: what is new' },
  skip: 'Skip to main content',
  navigation: { label: 'Main', footer: 'Footer', breadcrumb: 'You are here', home: 'Home', language: 'Language', pages: 'Pages of this list' },
  sections: {
    updates: 'Updates', publications: 'Publications', events: 'Events', countries: 'Countries', outcomes: 'Outcomes', organisations: 'Organisations',
  } as Record<Section, string>,
  sectionIntros: {
    updates: 'What the programme and its partners have done, newest first.',
    publications: 'Every document says how heavy it is before you download it. Links to documents do not change.',
    events: 'Times are given where the event takes place.',
    countries: 'The programme worked in six countries affected by conflict, and at the regional and global level.',
    outcomes: 'Three changes that the programme worked towards. Together they lead to its long-term impact.',
    organisations: 'The Alliance: a consortium of six, its research and network partners, and the organisations they worked with.',
  } as Record<Section, string>,
  fixedPages: { theoryOfChange: 'Theory of Change', partners: 'Partner documents' } as Record<FixedPage, string>,
  home: {
    impact: 'Long-term impact', outcomes: 'Three outcomes', countries: 'Six countries', latest: 'What is new',
    latestPublications: 'Publications', events: 'Events', programme: 'The programme',
    allOf: {
      updates: 'All updates', publications: 'All publications', events: 'All events', countries: 'All countries', outcomes: 'All outcomes', organisations: 'All organisations',
    } as Record<Section, string>,
    readTheory: 'Read the Theory of Change', fundedBy: 'Funded by', period: 'Period', ledBy: 'Led by',
  },
  theory: {
    assumptions: 'Assumptions', if: 'If', andIf: 'and if', impact: 'Long-term impact',
    intro: 'How the programme saw change: its assumptions, its three outcomes, and the long-term impact to which they contribute together.',
    targets: 'SDG targets', targetsNote: 'The SDG targets are a working mapping, to be confirmed by the programme.',
    document: 'The document', path: 'From assumptions to impact', outcomesLead: 'Three programme outcomes', impactLead: 'and, over time, this impact follows',
    nothingYet: 'Nothing published yet.',
  },
  related: {
    countries: 'Countries', outcomes: 'Outcomes', publications: 'Publications', updates: 'Updates', events: 'Events', organisations: 'Organisations', pages: 'Pages',
  } as Record<Section | 'pages', string>,
  country: {
    capital: 'Capital', languages: 'Languages', timeZones: 'Time zones', memberships: 'Regional bodies', areas: 'Where the programme worked', map: 'Map', facts: 'Facts', context: 'Context', former: 'former member',
  },
  map: {
    title: 'Map of the six programme countries', shortNames: { CD: 'DRC' } as Record<string, string>,
    disclaimer: 'Boundaries and names shown on this map do not imply official endorsement or acceptance. Drawn from Natural Earth.',
  },
  outcome: { about: 'What this means', assumptions: 'Assumptions', targets: 'SDG targets', wordingFrom: 'Wording of the targets:', leadsTo: 'Leads to the long-term impact' },
  organisation: {
    roles: {
      lead: 'Consortium lead', consortium: 'Consortium member', research: 'Research partner', network: 'Network partner', funder: 'Funder', regional: 'Regional body', local: 'Local partner',
    } as Record<OrganisationRole, string>,
    groups: {
      lead: 'Consortium lead', consortium: 'Consortium', research: 'Research partners', network: 'Network partner', funder: 'Funder', regional: 'Regional bodies', local: 'Local partners',
    } as Record<OrganisationRole, string>,
    role: 'Role', website: 'Website', activeIn: 'Countries of work', worksWith: 'Partner organisations', linesOfWork: 'Lines of work', members: 'Member countries',
    /** Of who is both. */
    leadAndMember: 'Lead and member of the consortium',
  },
  publication: {
    types: {
      theoryOfChange: 'Theory of Change', programmeDocument: 'Programme document', report: 'Report', policyBrief: 'Policy brief', briefingNote: 'Briefing note', factsheet: 'Factsheet',
    } as Record<PublicationType, string>,
    licences: {
      'cc-by-4.0': 'CC BY 4.0', 'cc-by-nc-4.0': 'CC BY-NC 4.0', 'cc-by-nc-nd-4.0': 'CC BY-NC-ND 4.0', 'all-rights-reserved': 'All rights reserved',
    } as Record<Licence, string>,
    download: 'Download', pdf: 'PDF', pages: (count: number) => one(count, 'page', 'pages'),
    time: (duration: string) => `about ${duration} on a slow connection (400 kbit/s)`,
    language: 'Language', size: 'Size', length: 'Length', downloadTime: 'Download time', share: 'Share on WhatsApp', permanent: 'Permanent link',
    abstract: 'Summary', details: 'Details', type: 'Type', date: 'Date', publishedBy: 'By', licence: 'Licence', doi: 'DOI', source: 'Source', supersedes: 'Replaces', published: 'Published on this site',
    versions: 'Versions', version: (number: number) => `Version ${number}`, latest: 'latest', checksum: 'SHA-256',
    noFile: 'This site holds no file of it.', noFileHere: 'This site holds no file of it in English.', fileIn: (language: string) => `Download it in ${language}`, atSource: 'Read it at its source',
  },
  event: {
    status: { scheduled: 'Scheduled', postponed: 'Postponed', cancelled: 'Cancelled', rescheduled: 'New date' } as Record<EventStatus, string>,
    /** Of an event that does not take place as it was announced, or has a new date. */
    titled: (status: string, title: string) => `${status}: ${title}`, announced: (status: string, time: string) => `${status}. Announced for ${time}`,
    /** Of an event that is to come, nobody knows yet when. */
    noDate: 'Date to be announced', withoutDate: (status: string) => `${status}, date to be announced`, insteadOf: (time: string, before: string) => `${time}, instead of ${before}`,
    modes: { inPerson: 'In person', online: 'Online', hybrid: 'Hybrid event' } as Record<Mode, string>,
    upcoming: 'Upcoming', past: 'Past', noUpcoming: 'No event is planned at present.', when: 'When', where: 'Venue', mode: 'Format', interpretation: 'Interpretation',
    calendar: 'Add to your calendar (.ics)', register: 'Register', registerByMail: 'Register by e-mail:', orByMail: 'Or by e-mail:', registerBy: (when: string) => `Registration closes on ${when}.`, registrationClosed: 'Registration is closed.', recordings: 'Recordings', organisers: 'Organised by',
    at: (days: string, time: string, zone: string) => `${days}, ${time}, ${zone}`, hours: (start: string, end: string) => `${start} to ${end}`,
    zone: (city: string, offset: string) => `${city} time (${offset})`,
  },
  update: { source: 'Source' },
  filters: {
    title: 'Filter', all: { type: 'All', country: 'All', outcome: 'All', organisation: 'All' }, apply: 'Show', clear: 'Clear filters', type: 'Type', country: 'Country', outcome: 'Outcome', organisation: 'Organisation',
    counted: {
      updates: counted('update', 'updates'), publications: counted('publication', 'publications'), events: counted('event', 'events'),
      countries: counted('country', 'countries'), outcomes: counted('outcome', 'outcomes'), organisations: counted('organisation', 'organisations'),
    } as Record<Section, (count: number, shown: number) => string>,
    none: 'Nothing matches these filters.', empty: 'Nothing is published here yet.',
    older: { updates: 'Older', publications: 'Older', events: 'Older', countries: 'Older', outcomes: 'Older', organisations: 'Older' } as Record<Section, string>,
    newer: { updates: 'Newer', publications: 'Newer', events: 'Newer', countries: 'Newer', outcomes: 'Newer', organisations: 'Newer' } as Record<Section, string>,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
  },
  notices: {
    behind: 'The original has changed since this translation was made.',
    readOriginal: (language: string) => `Read the current text in ${language}`,
    needsReview: 'Working text, not yet reviewed by a second person.',
    translatedFrom: (language: string) => `Translated from ${language}.`,
    reportError: 'Report an error', reportTranslation: 'Report an error in this translation',
    partnersOnly: 'Shared with partners only. Please do not pass it on.',
  },
  periods: {
    range: (from: string, to: string) => `${from}\u00a0– ${to}`, since: (from: string) => `since ${from}`, until: (to: string) => `until ${to}`,
  },
  /** In the language switch, on a page that does not exist in this language: that, and where the reader is led instead. */
  detour: { note: 'This page is not in English.', home: 'Home page in English', list: (what: string) => `${what} in English` },
  /** On every page that is not what was asked for. */
  ways: { title: 'Where to go from here', home: 'Home page', again: 'Try again' },
  missing: { title: 'This page does not exist', text: 'The address may be mistyped. Published pages keep their address, and moved pages redirect.', signIn: 'Partners: sign in, then come back to this address' },
  noListPage: {
    title: 'This list has no such page', pages: (list: string, count: number) => (count === 1 ? `The list “${list}” has one page.` : `The list “${list}” has ${count} pages.`),
    narrowed: (list: string, count: number) => (count === 1 ? `With these filters, the list “${list}” has one page.` : `With these filters, the list “${list}” has ${count} pages.`),
    only: 'The whole list', onlyNarrowed: 'The list with these filters', first: 'First page', last: (number: number) => `Last page (${number})`,
  },
  gone: { title: 'This page was removed', text: 'It is no longer available, in any version.', here: 'It is no longer available in English.' },
  withdrawn: {
    title: 'Withdrawn', at: (date: string) => `Withdrawn on ${date}.`,
    notices: {
      outdated: 'This text was withdrawn because it is out of date.', superseded: 'This text was withdrawn because a newer one replaces it.',
      error: 'This text was withdrawn because it contained an error.', atRequest: 'This text was withdrawn at the request of those concerned.',
    } as Record<WithdrawalNotice, string>,
  },
  elsewhere: { title: 'Not yet in English', text: 'This page has not been translated into English yet.', offer: (language: string) => `Read it in ${language}:` },
  error: { title: 'Something went wrong on our side', text: 'The page could not be shown. Please try again in a moment.' },
  partners: {
    intro: 'Documents shared with the partners of the Alliance. Sign in with the account you were given.',
    email: 'E-mail address', password: 'Password', signIn: 'Sign in', signOut: 'Sign out', signedIn: 'You are signed in as a partner.', documents: 'What is shared with you', none: 'No document is shared with partners at present.',
    error: 'Check the e-mail address and the password. After several attempts, each further one takes longer.',
    busy: 'Too many people are signing in at this moment. Try again in a minute.',
    forgot: 'Forgotten your password?', forgotHelp: 'Write your e-mail address: if it has an account, a link to a new password is sent to it. The link works once, for an hour.', ask: 'Send me a link',
    asked: 'If this address has an account, a link is on its way. Look into your mailbox.', askedTitle: 'Your request was taken',
    change: 'Change your password', current: 'Current password', chosen: 'New password', rule: 'At least 12 characters, and hard to guess: several words that do not belong together. Neither your name nor your address.',
    changed: 'Your password is changed. You stay signed in here and were signed out everywhere else.', changedTitle: 'Password changed', notChangedTitle: 'Your password was not changed',
    wrong: 'This is not your current password.',
    errorTitle: 'You are not signed in', leadsBack: 'Signing in takes you back to the address you asked for.', noAccount: 'No account? Write to your contact in the Alliance.',
  },
  richText: { footnotes: 'Notes', footnote: (number: number) => `Note ${number}`, backToText: (number: number) => `Back to the text of note ${number}`, done: 'Done', open: 'To do', tableScroll: 'Table' },
  footer: { programme: 'The Just Future programme ran from 2021 to 31 December 2025.', printedFrom: 'Printed from', cite: (title: string) => `To cite this page: Just Future, ${title && `“${title}”,`}`.trim(), weight: 'No tracking, no cookies, no script: this page costs you a few kilobytes.', atSignIn: 'No tracking, no script. The only cookies serve to sign in and to stay signed in.', signedIn: 'No tracking, no script. Two cookies keep you signed in; signing out removes them.', feed: 'Feed' },
}

export type SiteText = typeof en
