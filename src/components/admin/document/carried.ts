import type { Language } from '../../../i18n/languages'
import type { Values } from './keptText'

/** What a form of a document that was never saved holds, on its way to the same form in the other language. */
type Carried = { form: string; to: Language; values: Values }

const forms = new Map<string, string>()
const onTheirWay = new Map<string, Carried>()

/** Says which form of a new document is open for this collection. */
export const openNew = (entity: string, form: string): void => void forms.set(entity, form)

/** Hands the values of the open form to the one that opens next, in this language. */
export const carry = ({ entity, to, values }: { entity: string; to: Language; values: Values }): void =>
  void onTheirWay.set(entity, { form: forms.get(entity) ?? '', to, values })

/** What was handed over for this collection and language, if anything: once. */
export const takeCarried = (entity: string, to: Language): Carried | undefined => {
  const carried = onTheirWay.get(entity)
  if (carried?.to !== to) return undefined
  onTheirWay.delete(entity)
  return carried
}
