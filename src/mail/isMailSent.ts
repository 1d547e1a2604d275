import { readEnv } from '../env'

/** Whether a mail server is set; without one, letters stay in the mailbox. */
export const isMailSent = (): boolean => readEnv().SMTP_URL !== undefined
