/** Stands in the base of a new document, where no field can: which form it comes from, so that it is made once however often that is sent. */
export const formKey = '@form'
