import { type WorkflowCollection } from '../../domain/content'
import type { Filters } from '../filters'
import type { Sort } from '../sorts'

/** What the read API says of a type: which fields, which filters, which orders (the first is the default). What is not here is not answered. */
export type ApiType = { text: string[]; shared: string[]; filters: Exclude<keyof Filters, 'exposure'>[]; sorts: [Sort, ...Sort[]] }

const about = ['country', 'outcome', 'organisation'] as const
const relations = ['organisations', 'countries', 'outcomes']

export const apiTypes = {
  updates: { text: ['summary', 'body'], shared: ['date', 'image', ...relations, 'publications', 'sourceUrl'], filters: [...about, 'year'], sorts: ['-date', 'date', '-published', 'published', 'title'] },
  publications: {
    text: ['abstract', 'body', 'file', 'fileNote'],
    shared: ['type', 'date', ...relations, 'licence', 'doi', 'sourceUrl', 'supersedes', 'cover'],
    filters: [...about, 'type', 'year'],
    sorts: ['-date', 'date', '-published', 'published', 'title'],
  },
  events: {
    text: ['summary', 'place', 'body', 'recordings'],
    shared: ['start', 'end', 'timeZone', 'mode', 'interpretation', 'registration', ...relations, 'sourceUrl'],
    filters: [...about, 'year', 'when'],
    sorts: ['-start', 'start', '-published', 'published', 'title'],
  },
  organisations: { text: ['acronym', 'summary', 'body', 'linesOfWork'], shared: ['roles', 'countries', 'worksWith', 'outcomes', 'website', 'logo'], filters: [...about, 'role'], sorts: ['title', '-published', 'published'] },
  countries: {
    text: ['withArticle', 'inCountry', 'capital', 'summary', 'languages', 'areas', 'areasNote', 'body'],
    shared: ['iso2', 'iso3', 'isoNumeric', 'timeZones', 'memberships'],
    filters: ['organisation'],
    sorts: ['title', '-published', 'published'],
  },
  outcomes: { text: ['statement', 'assumptions', 'targets', 'body'], shared: ['code', 'order'], filters: [], sorts: ['code', 'title'] },
  pages: { text: ['summary', 'body'], shared: [], filters: [], sorts: ['title', '-published', 'published'] },
} as const satisfies Record<WorkflowCollection, ApiType>

export const programmeFields: Pick<ApiType, 'text' | 'shared'> = {
  text: ['tagline', 'summary', 'impact', 'assumptions', 'body'],
  shared: ['start', 'end', 'website', 'funder', 'lead', 'image'],
}

export const isApiType = (value: string): value is WorkflowCollection => Object.hasOwn(apiTypes, value)

/** Fields whose own name already says something else of every document. */
const renamed: Record<string, Record<string, string>> = { publications: { type: 'publicationType' }, outcomes: { code: 'outcomeCode' } }

/** What the API calls a field of a type. */
export const apiName = ({ type, field }: { type: string; field: string }): string => renamed[type]?.[field] ?? field
