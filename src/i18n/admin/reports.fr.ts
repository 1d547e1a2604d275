import { formatDate, formatTime } from '../format'
import type { ReportsWords } from './reports.en'

/** Errors that readers report, in French. */
export const reportsFr: ReportsWords = {
  title: 'Erreurs signalées',
  on: (day) => `signalée le ${formatDate('fr', day)}`,
  version: (at) => `version publiée le ${formatDate('fr', at)} à ${formatTime('fr', at, 'UTC')} UTC`,
  close: 'Marquer comme traitée',
  closeOf: (page) => `Marquer comme traitée\u00a0: ${page}`,
  closed: 'Traitée. Cette erreur n’est plus dans la liste.',
}
