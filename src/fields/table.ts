import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>
type Made = Exclude<Provider['feature'], (...args: never[]) => unknown>

/** Payload's tables, with a client side of ours: its own names them in English whatever the panel's language. */
export const tableFeature = (): Provider => {
  const provider = EXPERIMENTAL_TableFeature()
  return {
    ...provider,
    feature: async (args) => {
      const made: Made = typeof provider.feature === 'function' ? await provider.feature(args) : provider.feature
      return { ...made, ClientFeature: '/components/admin/editor/TableFeature#TableFeature' }
    },
  }
}
