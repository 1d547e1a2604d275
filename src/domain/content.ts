/**
 * What an edition of each content type holds, as readers get it: `text` in one language, `shared` for every language.
 * Every key may be absent (all kinds of empty are), except those that submitting requires: title, slug and body.
 */
export const workflowCollections = ['organisations', 'countries', 'outcomes', 'publications', 'events', 'updates', 'pages'] as const
export const workflowGlobals = ['programme', 'navigation'] as const

export type WorkflowCollection = (typeof workflowCollections)[number]
export type WorkflowGlobal = (typeof workflowGlobals)[number]
export type WorkflowType = WorkflowCollection | WorkflowGlobal

/** A relation in an edition: never resolved when stored, resolved when read. */
export type Reference = { collection: string; id: string }
export type ImageReference = Reference & { sha256: string; mimeType: string; width: number; height: number } & NotPublicYet
export type FileReference = Reference & { sha256: string; name: string; bytes: number; pages: number; language: string } & NotPublicYet
/** Where staff find a file that no reader may have yet; only ever set in a preview, never stored. */
export type NotPublicYet = { previewAt?: string }

/** The collections of files. */
export const isUpload = (collection: string): boolean => collection === 'media' || collection === 'documents'

/** Alt text and caption of an image in this language, keyed by the image's id. */
export type ImageTexts = Record<string, { alt: string; caption?: string; credit?: string }>

export type RichTextNode = { type: string; version?: number; children?: RichTextNode[]; [key: string]: unknown }
export type RichText = { root: RichTextNode }

/** A date of which only the year may be known: `2021`, `2021-03` or `2021-03-15`. */
export type PartialDate = string
export type Period = { from?: PartialDate; to?: PartialDate }

export type Seo = { title?: string; description?: string }
type Text = { slug: string; title: string; media?: ImageTexts; seo?: Seo }

export const organisationRoles = ['lead', 'consortium', 'research', 'network', 'funder', 'regional', 'local'] as const
export type OrganisationRole = (typeof organisationRoles)[number]
export type OrganisationText = Text & {
  acronym?: string
  summary?: string
  body?: RichText
  linesOfWork?: { title: string; description?: string }[]
}
export type OrganisationShared = {
  roles?: ({ role: OrganisationRole } & Period)[]
  countries?: ({ country: Reference } & Period)[]
  worksWith?: Reference[]
  outcomes?: Reference[]
  website?: string
  logo?: ImageReference
}

export type CountryText = Text & {
  /** « le Mali », used in running French text; absent where the language needs no article. */
  withArticle?: string
  /** "in Mali", « au Mali ». */
  inCountry?: string
  capital?: string
  summary?: string
  languages?: ({ name: string; status?: string } & Period)[]
  areas?: { name: string; note?: string }[]
  areasNote?: string
  body?: RichText
}
export type CountryShared = {
  iso2: string
  iso3: string
  isoNumeric: string
  timeZones?: { zone: string }[]
  memberships?: ({ organisation: Reference } & Period)[]
}

export type OutcomeText = Text & { statement?: string; assumptions?: { text: string }[]; targets?: { code: string; wording: string; source?: string }[]; body?: RichText }
export type OutcomeShared = { code: string; order?: number }

export const publicationTypes = ['theoryOfChange', 'programmeDocument', 'report', 'policyBrief', 'briefingNote', 'factsheet'] as const
export type PublicationType = (typeof publicationTypes)[number]
export const licences = ['cc-by-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0', 'all-rights-reserved'] as const
export type PublicationText = Text & { abstract?: string; body?: RichText; file?: FileReference; fileNote?: string }
export type PublicationShared = {
  type: PublicationType
  date?: PartialDate
  organisations?: Reference[]
  countries?: Reference[]
  outcomes?: Reference[]
  licence?: (typeof licences)[number]
  doi?: string
  sourceUrl?: string
  supersedes?: Reference
  cover?: ImageReference
}

export const eventModes = ['inPerson', 'online', 'hybrid'] as const
/** What somebody may say of an event. */
export const sayableStatuses = ['scheduled', 'postponed', 'cancelled'] as const
export type SayableStatus = (typeof sayableStatuses)[number]
/** An event is `rescheduled` once a new date of one that was postponed is published. */
export const eventStatuses = [...sayableStatuses, 'rescheduled'] as const
export type EventStatus = (typeof eventStatuses)[number]
export const isEventStatus = (value: unknown): value is EventStatus => eventStatuses.some((status) => status === value)
export type EventText = Text & {
  summary?: string
  place?: string
  body?: RichText
  recordings?: { title: string; url: string }[]
}
export type EventShared = {
  /** ISO instants in UTC; shown in `timeZone`, an IANA name. */
  start?: string
  end?: string
  /** Only the calendar days of `start` and `end` in `timeZone` are known, `end` being the last day; no hour is shown. */
  allDay?: boolean
  timeZone?: string
  mode?: (typeof eventModes)[number]
  interpretation?: string[]
  registration?: { url?: string; email?: string; closesAt?: string }
  organisations?: Reference[]
  countries?: Reference[]
  outcomes?: Reference[]
  sourceUrl?: string
}

export type UpdateText = Text & { summary?: string; body?: RichText }
export type UpdateShared = {
  date?: string
  image?: ImageReference
  countries?: Reference[]
  outcomes?: Reference[]
  organisations?: Reference[]
  publications?: Reference[]
  sourceUrl?: string
}

export const listableCollections = ['updates', 'publications', 'events', 'organisations', 'countries', 'outcomes'] as const
export type PageBlock =
  | { blockType: 'prose'; heading?: string; body: RichText }
  | { blockType: 'callout'; heading?: string; body: RichText }
  | { blockType: 'listing'; heading?: string; of: (typeof listableCollections)[number]; limit?: number }
export type PageText = Text & { summary?: string; body?: PageBlock[] }
export type PageShared = Record<string, never>

export type ProgrammeText = Text & {
  tagline?: string
  summary?: string
  impact?: string
  assumptions?: { text: string }[]
  body?: RichText
}
export type ProgrammeShared = { start?: PartialDate; end?: PartialDate; website?: string; funder?: Reference; lead?: Reference; image?: ImageReference }

/** An entry is a section of the site or a page; its label is the dictionary's or the page's live title. */
export type NavigationEntry = { section?: string; page?: Reference }
export type NavigationText = Text & { footerNote?: string }
export type NavigationShared = { main?: NavigationEntry[]; footer?: NavigationEntry[] }

export type TextOf = {
  organisations: OrganisationText
  countries: CountryText
  outcomes: OutcomeText
  publications: PublicationText
  events: EventText
  updates: UpdateText
  pages: PageText
  programme: ProgrammeText
  navigation: NavigationText
}
export type SharedOf = {
  organisations: OrganisationShared
  countries: CountryShared
  outcomes: OutcomeShared
  publications: PublicationShared
  events: EventShared
  updates: UpdateShared
  pages: PageShared
  programme: ProgrammeShared
  navigation: NavigationShared
}

export const exposures = ['public', 'partners', 'hidden'] as const
export type Exposure = (typeof exposures)[number]
/** Who reads: `partners` sees what is public and what is shared with partners. */
export type Audience = 'public' | 'partners'

/** Notices of a withdrawal are worded beforehand, in every language: nothing unreviewed goes public in a hurry. */
export const withdrawalNotices = ['outdated', 'superseded', 'error', 'atRequest'] as const
export type WithdrawalNotice = (typeof withdrawalNotices)[number]
export const isWithdrawalKind = (value: unknown): value is Withdrawal['kind'] => value === 'gone' || value === 'notice' || value === 'redirect'
export type Withdrawal = { kind: 'notice'; notice: WithdrawalNotice } | { kind: 'redirect'; to: Reference } | { kind: 'gone' }
