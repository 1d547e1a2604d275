/**
 * Payload's own English, where it says less than somebody needs to know before confirming: what the trash does to readers, to other
 * texts and to the document. Its heading and its word for waiting stand over deletions too. Accounts are worded as on the site.
 * What is not here stays as Payload words it.
 */
export const payloadEn = {
  authentication: {
    accountOfCurrentUser: 'Your account',
    changePassword: 'Change the password',
    checkYourEmailForPasswordReset: 'If an account has this address, a letter with a link to a new password is on its way. Look among unwanted mail too; if none comes, ask an administrator for a link.',
    confirmPassword: 'The same password again',
    forgotPassword: 'Forgotten password',
    loggingOut: 'Logging out…',
    forgotPasswordEmailInstructions: 'Give your e-mail address. You get a letter with a link to a new password.',
    newPassword: 'New password',
  },
  dashboard: { searchWidgets: 'Search…' },
  general: {
    aboutToRestore: 'The {{label}} “<1>{{title}}</1>” comes out of the trash as it was, as a working copy. Nothing goes on the site by that: a text is submitted, approved and published as always. If another document has taken its address meanwhile, it gets a new one.',
    aboutToRestoreCount: 'Out of the trash: {{count}} {{label}}. What comes back is as it was, as a working copy; nothing goes on the site by that. Where another document has taken an address meanwhile, it gets a new one.',
    aboutToTrash: 'The {{label}} “<1>{{title}}</1>” goes to the trash, where it can be read and not changed. Readers notice nothing: what is on the site has to be withdrawn first. Other texts that link to it or name it cannot be submitted until that is taken out or this is restored. Nothing is deleted: an administrator can restore it, with its history.',
    aboutToTrashCount: 'To the trash: {{count}} {{label}}. What lies there can be read and not changed. Readers notice nothing: what is on the site has to be withdrawn first, and stays. Other texts that link to it cannot be submitted until the link is taken out. Nothing is deleted: an administrator can restore it.',
    confirmDeletion: 'Are you sure?',
    confirmRestoration: 'Restore from the trash',
    deletedAt: 'In the trash since',
    deleting: 'One moment…',
    email: 'E-mail address',
    emailAddress: 'E-mail address',
    documentIsTrashed: 'In the trash: this {{label}} can be read and not changed.',
    false: 'No',
    noTrashResults: 'The trash is empty: {{label}}.',
    payloadSettings: 'Settings of this panel',
    restoredCountSuccessfully: 'Restored from the trash: {{count}} {{label}}.',
    restoring: 'One moment…',
    saving: 'Saving…',
    submitting: 'Sending…',
    titleRestored: '“{{title}}” is out of the trash.',
    titleTrashed: '“{{title}}” is in the trash.',
    trashedCountSuccessfully: 'Now in the trash: {{count}} {{label}}.',
    true: 'Yes',
  },
}
