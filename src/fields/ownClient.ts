type Feature = { ClientFeature?: unknown }
type Provider = { feature: unknown }

/** A feature of Payload's editor with a client side of ours in the place of its own. */
export const ownClient = <T extends Provider>(provider: T, path: string): T => ({
  ...provider,
  feature: async (args: unknown) => {
    const made = (typeof provider.feature === 'function' ? await provider.feature(args) : provider.feature) as Feature
    return { ...made, ClientFeature: path }
  },
})
