import type { CollectionConfig } from 'payload'

import { eventModes } from '../domain/content'
import { mailAddress, spokenLanguages, timeZone, webAddress } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { inTabs, relations, summary } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { closingTime, instant, instantAfter } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { eventsWords as words } from '../i18n/admin/types/events'
import { content } from './content'

export const Events: CollectionConfig = content({
  slug: 'events',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'start', 'mode', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      { type: 'row', fields: [instant({ name: 'start' }), instantAfter({ name: 'end', start: 'start' })] },
      { name: 'allDay', type: 'checkbox' },
      inTabs({
        text: [
          summary,
          { name: 'place', type: 'text', localized: true },
          bodyField,
          { name: 'recordings', type: 'array', localized: true, fields: [{ name: 'title', type: 'text' }, webAddress({ name: 'url' })] },
        ],
        facts: [
          timeZone({ name: 'timeZone' }),
          { name: 'mode', type: 'select', options: [...eventModes] },
          spokenLanguages({ name: 'interpretation' }),
          {
            name: 'registration', type: 'group',
            fields: [webAddress({ name: 'url' }), mailAddress({ name: 'email' }), closingTime({ name: 'closesAt', start: 'start' })],
          },
          relations('organisations'), relations('countries'), relations('outcomes'),
          webAddress({ name: 'sourceUrl' }),
        ],
      }),
    ],
  }),
})
