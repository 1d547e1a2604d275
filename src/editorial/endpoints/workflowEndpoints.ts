import type { Endpoint } from 'payload'

import { isWorkflowGlobal } from '../../domain/globals'
import { readComparison } from './comparison'
import { askForTranslation, changeWithdrawal, confirm, duplicate, readLeadText, readRedirectTargets, restore, setLeadLanguage, setStatus } from './documents'
import { handle, handleAll } from './handle'
import { readHistory } from './history'
import { readMade } from './made'
import { planPublishing, publishMany } from './publishMany'
import { trashable, trashMany } from './trash'
import { readNextReview } from './nextReview'
import { readRestoring } from './restoring'
import { readReview } from './review'
import { readWorkflow, takeAction } from './workflow'

/** The workflow's own endpoints below `/api/<collection>/<id>` or, for a global, `/api/globals/<slug>`. */
export const workflowEndpoints = (collection: string): Endpoint[] => {
  const isGlobal = isWorkflowGlobal(collection)
  const at = isGlobal ? '' : '/:id'
  const on = (method: 'get' | 'post', path: string, work: Parameters<typeof handle>[1]): Endpoint => ({ method, path: `${at}${path}`, handler: handle(collection, work) })
  return [
    on('get', '/workflow', readWorkflow),
    on('post', '/workflow/:action', takeAction),
    on('get', '/history', readHistory),
    on('get', '/comparison', readComparison),
    on('get', '/review', readReview),
    on('get', '/next-review', readNextReview),
    on('get', '/lead-text', readLeadText),
    on('get', '/restore-text', readRestoring),
    on('post', '/restore-text', restore),
    on('post', '/request-translation', askForTranslation),
    on('post', '/withdrawal', changeWithdrawal),
    on('get', '/redirect-targets', readRedirectTargets),
    ...(isGlobal ? [on('post', '/confirm-places', confirm)] : [
      on('post', '/duplicate-document', duplicate),
      on('post', '/lead-language', setLeadLanguage),
      { method: 'get' as const, path: '/made', handler: handleAll((call) => readMade({ call, collection })) },
      { method: 'post' as const, path: '/publish-many', handler: handleAll((call) => publishMany({ call, collection })) },
      { method: 'post' as const, path: '/publish-plan', handler: handleAll((call) => planPublishing({ call, collection })) },
      { method: 'post' as const, path: '/trashable', handler: handleAll((call) => trashable({ call, collection })) },
      { method: 'patch' as const, path: '/', handler: handleAll((call) => trashMany({ call, collection })) },
    ]),
    ...(collection === 'events' ? [on('post', '/event-status', setStatus)] : []),
  ]
}
