type Call = { name: string; args: Record<string, unknown> }

/**
 * A form's question whether its document changed meanwhile, left unasked: the answer is a dialog that can only throw away what was
 * typed, for a save in the other language too. Saves compare each field with the text they started from instead.
 */
export const withoutStaleCheck = <C extends Call>(call: C): C =>
  call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
