import type { PayloadRequest } from 'payload'

import { staffOf } from '../../access/staff'
import type { Run } from '../../database/session'
import type { Subject } from '../../domain/edition'
import { may } from '../../domain/roles'
import { isUsedOutside } from '../../editions/fileUses'
import { languageCodes } from '../../i18n/languages'

/** A PDF is part of every text that names it: whoever may not write one of these does not change it through its file. Images are shared values, closed at their fields. */
export const isOthersText = async ({ run, req, subject: { collection, id } }: { run: Run; req: PayloadRequest; subject: Subject }): Promise<boolean> => {
  const person = staffOf(req)
  if (collection !== 'documents' || may(person, 'content.editShared')) return false
  return isUsedOutside(run, { file: id, languages: languageCodes.filter((language) => may(person, 'files.describe', language)) })
}
