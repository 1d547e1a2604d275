import type { eventModes } from '../../../domain/content'
import type { PerLanguage } from '../../languages'
import type { TypeWords } from './shape'

const modes: Record<(typeof eventModes)[number], PerLanguage<string>> = {
  inPerson: { en: 'In person', fr: 'En présentiel' },
  online: { en: 'Online', fr: 'En ligne' },
  hybrid: { en: 'In person and online', fr: 'En présentiel et en ligne' },
}

export const eventsWords = {
  singular: { en: 'Event', fr: 'Événement' },
  plural: { en: 'Events', fr: 'Événements' },
  fields: {
    place: { label: { en: 'Place', fr: 'Lieu' }, help: { en: 'Venue and town. Leave out what could put someone at risk.', fr: 'La salle et la ville. N’indiquez rien qui puisse mettre quelqu’un en danger.' } },
    recordings: {
      label: { en: 'Recordings', fr: 'Enregistrements' }, row: { en: 'Recording', fr: 'Enregistrement' },
      fields: { title: { label: { en: 'Title', fr: 'Titre' } }, url: { label: { en: 'Address', fr: 'Adresse' } } },
    },
    start: { label: { en: 'Start', fr: 'Début' } },
    end: { label: { en: 'End', fr: 'Fin' } },
    allDay: { label: { en: 'All day', fr: 'Toute la journée' }, help: { en: 'No hour is shown. The end is the last day.', fr: 'Aucune heure n’est affichée. La fin est le dernier jour.' } },
    timeZone: { label: { en: 'Time zone of the venue', fr: 'Fuseau horaire du lieu' }, help: { en: 'As in Africa/Kinshasa.', fr: 'Comme dans Africa/Kinshasa.' } },
    mode: { label: { en: 'How to take part', fr: 'Mode de participation' }, options: modes },
    interpretation: { label: { en: 'Languages of interpretation', fr: 'Langues d’interprétation' }, help: { en: 'Codes such as en, fr, ar, sw.', fr: 'Des codes comme en, fr, ar, sw.' } },
    registration: {
      label: { en: 'Registration', fr: 'Inscription' },
      help: { en: 'An outside link or an address to write to. This product keeps no registrations.', fr: 'Un lien externe ou une adresse à laquelle écrire. Aucune inscription n’est conservée ici.' },
      fields: {
        url: { label: { en: 'Registration page', fr: 'Page d’inscription' } },
        email: { label: { en: 'E-mail address', fr: 'Adresse électronique' } },
        closesAt: { label: { en: 'Closes at', fr: 'Clôture' } },
      },
    },
    organisations: { label: { en: 'Organisers', fr: 'Organisateurs' } },
  },
} satisfies TypeWords
