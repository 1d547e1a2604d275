import type { EmailAdapter } from 'payload'

/** Payload sends no letters here: those about accounts are ours and leave by `sendMail`. One that it tried would go to the log. */
export const noMail: EmailAdapter = () => ({
  name: 'none', defaultFromName: '', defaultFromAddress: '',
  sendEmail: () => Promise.reject(new Error('letters leave by sendMail alone')),
})
