/** Every address of the site, so that a link and a route cannot disagree. */

export const PATHS = {
  home: '/',
  signIn: '/sign-in',
  secondFactor: '/sign-in/second-factor',
  signUp: '/sign-up',
  signOut: '/sign-out',
  help: '/help',
  language: '/language',
  settings: '/settings',
  userOptions: '/settings/user-options',
  enable: '/settings/two-factor/enable',
  setUp: '/settings/two-factor/set-up',
  discardSetUp: '/settings/two-factor/set-up/discard',
  completeSetUp: '/settings/two-factor/set-up/complete',
  newBackupCodes: '/settings/two-factor/backup-codes',
  keptBackupCodes: '/settings/two-factor/backup-codes/kept',
  backupCodesFile: '/settings/two-factor/backup-codes/file',
  disable: '/settings/two-factor/disable',
  reauthenticate: '/settings/reauthenticate',
  password: '/settings/password',
  activity: '/settings/activity',
  sessions: '/settings/sessions',
  outbox: '/dev/outbox',
  demo: '/demo',
  demoFrame: '/demo/in-the-frame',
  stylesheet: '/assets/site.css',
  script: '/assets/site.js',
  icon: '/assets/icon.svg',
  demoScript: '/assets/demo.js',
} as const;

/** One of the site's addresses. */
export type SitePath = (typeof PATHS)[keyof typeof PATHS];
