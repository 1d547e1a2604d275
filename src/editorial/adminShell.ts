import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** What surrounds every screen of the admin panel: its mark, and what waits for the person. */
export const adminComponents: Admin['components'] = {
  graphics: { Logo: '/components/admin/brand/Brand#Logo', Icon: '/components/admin/brand/Brand#Icon' },
  providers: ['/components/admin/openedBy/OpenedBy#OpenedBy', '/components/admin/drawer/DrawerFocus#DrawerFocus', '/components/admin/account/OwnLanguage#OwnLanguage'],
  beforeDashboard: ['/components/admin/dashboard/Queue#Queue'],
  afterNavLinks: ['/components/admin/mailbox/MailboxLink#MailboxLink'],
  views: { mailbox: { Component: '/components/admin/mailbox/MailboxView#MailboxView', path: '/mailbox' } },
}

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14532d"/><text x="16" y="22" font-family="Georgia,serif" font-size="16" font-weight="700" text-anchor="middle" fill="#fff">JF</text></svg>`

export const adminMeta: Admin['meta'] = {
  titleSuffix: ' · Just Future',
  robots: 'noindex, nofollow',
  // Where an address of the panel is passed on, nothing of it is shown but whose it is.
  defaultOGImageType: 'off',
  openGraph: { siteName: 'Just Future', title: 'Just Future', description: 'Just Future' },
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(mark)}` }],
}
