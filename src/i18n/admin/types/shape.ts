import type { PerLanguage } from '../../languages'

/** What an editor reads about one field; `row` names one row of a list, `options` the choices, `fields` what is inside. */
export type FieldWords = {
  label: PerLanguage<string>
  help?: PerLanguage<string>
  row?: PerLanguage<string>
  options?: Record<string, PerLanguage<string>>
  fields?: Record<string, FieldWords>
}

/** What an editor reads about a content type. */
export type TypeWords = {
  singular: PerLanguage<string>
  plural: PerLanguage<string>
  help?: PerLanguage<string>
  fields: Record<string, FieldWords>
}
