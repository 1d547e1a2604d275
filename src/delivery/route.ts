import { workflowCollections, workflowGlobals } from '../domain/content'
import { fixedPages, sections } from '../i18n/routes'
import type { Door } from './doors'

const ofReaders = new Set<string>([...workflowCollections, 'programme', ...Object.values({ ...sections, ...fixedPages }).flatMap((names) => Object.values(names))])
const ofStaff = new Set<string>([
  ...workflowCollections, ...workflowGlobals, 'media', 'documents', 'terms', 'users', 'partners', 'collections', 'globals', 'access', 'versions', 'count', 'file', 'trash', 'create', 'account', 'mailbox', 'login', 'logout', 'me',
  'workflow', 'history', 'review', 'lead-text', 'restore-text', 'request-translation', 'withdrawal', 'redirect-targets', 'confirm-places', 'duplicate-document', 'lead-language', 'publish-many', 'publish-plan', 'trashable', 'error-reports', 'close', 'event-status', 'own-password',
  'submit', 'takeBack', 'approve', 'requestChanges', 'publish', 'forcePublish', 'withdraw',
])
const mostSegments = 8

/** What a path asks for, in names of ours: whatever somebody chose in it, a slug as well as an id, is a star. */
export const routeOf = ({ door, path }: { door: Door; path: string }): string => {
  if (!door.at.endsWith('/**')) return door.at
  const known = door.kind === 'staff' ? ofStaff : ofReaders
  const named = path.slice(door.at.length - 2).split('/').slice(0, mostSegments).map((segment) => (known.has(segment) ? segment : '*'))
  return door.at.slice(0, -2) + named.join('/')
}
