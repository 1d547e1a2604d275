import type { Language, PerLanguage } from '../../i18n/languages'

export type MenuItem = { path: string; label: string }
/** In place of the name of a language: what there is to know first, and where the link leads. */
export type Detour = { note?: string; label: string }

/** What surrounds a page: everything that head, header and footer need to know about it. */
export type Frame = {
  language: Language
  title: string
  description?: string | undefined
  /** Of this page, with its language, without host: `/fr/pays/mali`. */
  path: string
  /** Where readers reach the site, without a slash at its end. */
  publicUrl: string
  /** Languages in which this page itself is live, this one included. */
  alternates: Partial<PerLanguage<string>>
  /** Where the language switch leads, whether or not the page exists there. */
  switches: PerLanguage<string>
  /** Languages in which this page does not exist: their place in the switch says where it leads instead, in their own words. */
  detours?: PerLanguage<Detour | undefined> | undefined
  menu: MenuItem[]
  footerMenu: MenuItem[]
  footerNote?: string | undefined
  /** From the home page down to the parent of this page. */
  trail: MenuItem[]
  /** When the text that this page shows was published; none where it is gathered from many. */
  version?: string | undefined
  isTranslation?: boolean | undefined
  /** Kept out of search engines. */
  isUnlisted?: boolean | undefined
  /** The address that was asked for, with what it asks, where this page stands in for another. */
  asked?: string | undefined
  /** Cookies that go with this page: of who is signed in, or of who signs in here. */
  cookies?: 'signedIn' | 'atSignIn' | undefined
  /** The HTTP status that the delivery layer gives the answer; 200 unless said. */
  status?: number | undefined
  image?: { path: string; width: number; height: number; alt: string } | undefined
  type?: 'website' | 'article' | undefined
}
