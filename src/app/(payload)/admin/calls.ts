import { notFound } from 'next/navigation'

import { boundsOfForm, isWithin } from '@/domain/bounds'

type Call = { name: string; args: Record<string, unknown> }

/**
 * What the pages of the panel ask the server for. Payload looks a name up in an object and calls what it finds: `constructor` would hand the
 * whole request back to the page's script, its cookie too, and what we do not offer (copying one language into another, say) is there as well.
 */
const asked: ReadonlySet<string> = new Set([
  'form-state', 'get-default-layout', 'render-document', 'render-document-slots', 'render-field', 'render-list', 'render-widget', 'table-state',
])

/**
 * A call as Payload gets it; any other is not there, nor is one that holds more than any page sends. A form's question whether its document
 * changed meanwhile is left unasked: the answer is a dialog that can only throw away what was typed, for a save in the other language too.
 * Saves compare each field with the text they started from instead.
 */
export const fittingCall = <C extends Call>(call: C): C => {
  if (!asked.has(call.name) || !isWithin({ data: call.args, bounds: boundsOfForm })) notFound()
  return call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
