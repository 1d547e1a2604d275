import type { CollectionConfig, Field, GlobalConfig, Tab } from 'payload'

import { inEveryLanguage } from '../i18n/admin/panel'
import { payloadEn } from '../i18n/admin/payload.en'
import { payloadFr } from '../i18n/admin/payload.fr'

const at = (file: string) => `/components/admin/${file}`

/** The publishing panel in a document, and the column `workflow` in lists. */
export const workflowField: Field = {
  name: 'workflow',
  type: 'ui',
  label: inEveryLanguage(({ listing }) => listing.column),
  admin: { components: { Field: at('workflow/WorkflowField#WorkflowField'), Cell: at('list/StandingCell#StandingCell') } },
}

/** For forms of which the browser keeps nothing: what came of a save that nobody answered. */
export const saveTroubleField: Field = {
  name: 'saveTrouble',
  type: 'ui',
  label: inEveryLanguage(({ shell }) => shell.save),
  admin: { disableListColumn: true, components: { Field: at('document/SaveTroubleNotice#SaveTroubleNotice') } },
}

const withBefore = (field: Field, component: unknown, more: object = {}): Field => {
  const admin = (field.admin ?? {}) as { components?: { beforeInput?: unknown[] } }
  return { ...field, admin: { ...admin, components: { ...admin.components, ...more, beforeInput: [...(admin.components?.beforeInput ?? []), component] } } } as Field
}

const withBeside = (field: Field, isShared: boolean): Field =>
  withBefore(field, { path: at('document/BesideField#BesideField'), clientProps: { isShared } }, 'name' in field && field.name === 'title' ? { Cell: at('list/TitleCell#TitleCell') } : {})

const withBesideBox = (field: Field, isShared: boolean): Field => {
  const { components, description } = (field.admin ?? {}) as { components?: object; description?: unknown }
  return { ...field, admin: { ...field.admin, components: { ...components, Description: { path: at('document/BesideBox#BesideBox'), clientProps: { isShared, help: description } } } } } as Field
}

/** What is typed about a file is kept like a text, and shows beside each field the words of the other language and what somebody else wrote meanwhile. */
export const fileForm = (fields: Field[]): Field[] => [
  { name: 'keeping', type: 'ui', label: save, admin: { disableListColumn: true, components: { Field: at('upload/FileWords#FileWords') } } },
  ...fields.map((field) => (field.admin && 'readOnly' in field.admin && field.admin.readOnly ? field : withBefore(field, { path: at('upload/BesideWords#BesideWords'), clientProps: { isLocalized: 'localized' in field && Boolean(field.localized) } }))),
]

/** Every field of the form with what stands beside it; containers are gone through, lists are one field. */
export const besideEachField = (fields: Field[], isBelowLocalized = false): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'ui' || field.type === 'join' || field.admin?.hidden || ('name' in field && field.name === 'leadLanguage')) return field
    const isLocalized = isBelowLocalized || ('localized' in field && Boolean(field.localized))
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: besideEachField(tab.fields, isLocalized || ('localized' in tab && Boolean(tab.localized))) })) }
    if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') return { ...field, fields: besideEachField(field.fields, isLocalized) }
    return (field.type === 'checkbox' ? withBesideBox : withBeside)(field, !isLocalized)
  })

const history = inEveryLanguage((words) => words.history.tab)
const review = inEveryLanguage((words) => words.review.tab)
const locale = inEveryLanguage((words) => words.shell.locale)
const save = inEveryLanguage((words) => words.shell.save)

/** Added to Payload's words, or in place of those that editors would misunderstand. */
export const adminTranslations = {
  en: { ...payloadEn, justFuture: { history: history.en, review: review.en }, general: { ...payloadEn.general, locale: locale.en, save: save.en } },
  fr: { ...payloadFr, justFuture: { history: history.fr, review: review.fr }, general: { ...payloadFr.general, locale: locale.fr, save: save.fr } },
}

/** A tab of a document. Its label is a key of Payload's own dictionary: its words are added there. */
const tabOf = ({ name, order }: { name: 'history' | 'review'; order: number }) => ({
  label: ({ t }: { t: unknown }) => (t as (key: string) => string)(`justFuture:${name}`), href: `/${name}` as const, order,
})

/** Editions are the history: the versions that Payload keeps of each save have no screen of their own. */
const views = {
  edit: {
    versions: { tab: { condition: () => false } },
    review: { Component: at('review/ReviewView#ReviewView'), path: '/review' as const, tab: tabOf({ name: 'review', order: 150 }) },
    history: { Component: at('history/HistoryView#HistoryView'), path: '/history' as const, tab: tabOf({ name: 'history', order: 200 }) },
  },
}

/** The state stands second, beside the title. */
const withState = ([title = 'title', ...others]: string[]): string[] => [title, 'workflow', ...others.filter((name) => name !== 'workflow')]

/** The panel's screens of a collection with a workflow. */
export const collectionAdmin = (admin: CollectionConfig['admin'] = {}): CollectionConfig['admin'] => ({
  useAsTitle: 'title',
  ...admin,
  defaultColumns: withState(admin.defaultColumns ?? ['title', 'updatedAt']),
  disableCopyToLocale: true,
  hideAPIURL: true,
  components: {
    ...admin.components,
    beforeListTable: [...(admin.components?.beforeListTable ?? []), at('list/OfferTrash#OfferTrash'), at('list/NameWholeList#NameWholeList'), at('list/PublishSelected#PublishSelected')],
    views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, ...views.edit } as never },
  },
})

/** The panel's screens of a global with a workflow. */
export const globalAdmin = (admin: GlobalConfig['admin'] = {}): GlobalConfig['admin'] => ({
  ...admin,
  hideAPIURL: true,
  components: { ...admin.components, views: { ...admin.components?.views, edit: { ...admin.components?.views?.edit, ...views.edit } as never } },
})
