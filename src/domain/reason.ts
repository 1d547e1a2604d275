/** Drawn as nothing, whatever Unicode counts it among: signs that only steer others, and the empty cell of Braille. */
const unseen = /\p{Default_Ignorable_Code_Point}|\u2800/gu

/** Whether somebody who reads it would see anything: spaces alone, or signs that are not drawn, are no reason. */
export const isReason = (text: string | null | undefined): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test((text ?? '').replace(unseen, ''))
