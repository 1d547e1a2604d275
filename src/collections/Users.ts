import type { CollectionConfig } from 'payload'

export const Users: CollectionConfig = {
  slug: 'users',
  auth: { tokenExpiration: 7200, removeTokenFromResponses: true },
  fields: [{ name: 'name', type: 'text' }],
}
