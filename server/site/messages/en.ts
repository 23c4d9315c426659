/**
 * Every text of the site, in English. The one place where a sentence of a page is written; a locale is another
 * object of the type {@link Messages}. Texts are plain: no markup, and what varies comes in as an argument.
 */

import { countingIn } from './counting.ts';

const counted = countingIn('en');
const count = (n: number, one: string, other: string): string => counted(n, { one: `# ${one}`, other: `# ${other}` });

export const en = {
  site: {
    skip: 'Skip to content',
    navigation: 'Main',
    signIn: 'Sign in',
    signUp: 'Create an account',
    signOut: 'Sign out',
    settings: 'Settings',
    help: 'Help',
    demo: 'Try filling',
    outbox: 'Outbox',
    contact: (support: string) => `Questions? ${support}`,
    errorTitle: (title: string) => `Error: ${title}`,
    title: (parts: { page: string; site: string }) => `${parts.page} · ${parts.site}`,
    problemHeading: 'That did not work',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
    cancel: 'Cancel',
    language: 'Language',
    changeLanguage: 'Change',
  },

  clock: {
    fast: (span: string) =>
      `This computer's clock seems to be ${span} fast. Codes made on this computer may be refused until its clock is right: turn on “set time automatically” in its date and time settings.`,
    slow: (span: string) =>
      `This computer's clock seems to be ${span} slow. Codes made on this computer may be refused until its clock is right: turn on “set time automatically” in its date and time settings.`,
  },

  fields: {
    email: 'E-mail',
    password: 'Password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    newPasswordHint: (length: number) =>
      `At least ${length} characters. A few unrelated words are easier to keep than one odd one.`,
    code: 'Six-digit code',
    codeHint: (issuer: string) => `The number that your authenticator now shows for ${issuer}.`,
    backupCode: 'Backup code',
    backupCodeHint: 'One of the ten codes that you saved. Capitals and hyphens do not matter.',
    eitherCode: 'Code or backup code',
    eitherCodeHint: 'Six digits from your authenticator, or one of your backup codes.',
  },

  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    noAccount: 'No account yet?',
  },

  signUp: {
    title: 'Create an account',
    submit: 'Create account',
    haveAccount: 'Have an account already?',
  },

  secondFactor: {
    title: 'Enter your code',
    lead: 'Your password is right. This account also asks for a code.',
    submit: 'Sign in',
    useBackupCode: 'Use a backup code',
    useAuthenticator: 'Use a code from your authenticator',
    noPhone: 'Phone not at hand?',
    backAtHand: 'Authenticator back at hand?',
    other: 'Sign in as someone else',
  },

  home: {
    title: 'Home',
    heading: 'You are signed in',
    lead: (email: string) => `Signed in as ${email}.`,
    offLead: 'Your password alone opens this account. You can ask for a second proof in Settings.',
    toSettings: 'Go to Settings',
  },

  settings: {
    title: 'Settings',
    navigation: 'Settings',
    userOptions: 'User Options',
    userOptionsLead: 'Two-factor authentication and your backup codes',
    sessions: 'Sessions',
    sessionsLead: 'Where you are signed in',
    activity: 'Activity',
    activityLead: 'What happened in this account',
    password: 'Password',
    passwordLead: 'Choose a new password',
  },

  userOptions: {
    title: 'User Options',
    account: 'Account',
    heading: 'Two-factor authentication',
    on: 'On',
    off: 'Off',
    pending: 'Not finished',
    offLead: 'A second proof beside your password: a code from your phone or from this browser.',
    pendingLead: 'You began to set it up and have not finished, so it is still off.',
    onLead: 'Every sign-in asks for your password and then for a code.',
    enable: 'Enable Two-Factor Authentication',
    finish: 'Finish set-up',
    discard: 'Discard this set-up',
    disable: 'Disable Two-Factor Authentication',
    onSince: 'On since',
    lastUsed: 'Last used',
    backupCodes: 'Backup codes left',
    backupCodesOf: (codes: { remaining: number; total: number }) => `${codes.remaining} of ${codes.total}`,
    newBackupCodes: 'New backup codes',
    lowHeading: 'Your backup codes are running out',
    low: (n: number) =>
      n === 0
        ? 'No backup code is left. Make new ones now: without them, a lost phone would lock you out.'
        : `Only ${count(n, 'backup code is', 'backup codes are')} left. Make new ones before you need them.`,
  },

  enable: {
    title: 'About two-factor authentication',
    steps: 'Set-up',
    stepNames: ['Choose an authenticator', 'Connect it', 'Save your backup codes'],
    whatTitle: 'What is it?',
    what: 'There are three ways to show that you are you: something you know, like a password; something you have, like your phone or your computer; something you are, like your fingerprint. Two-factor authentication, 2FA for short, asks for two of them: your password, and a code that only something of yours can show.',
    whyTitle: 'Why?',
    why: 'Passwords get guessed, used twice and stolen, often without a sign. With 2FA on, a stolen password alone does not open your account.',
    howTitle: 'How will it work?',
    how: 'Once, you connect an authenticator to this account: an app on your phone, or the Twofold extension in this browser. It then shows a new six-digit code every 30 seconds, even without a network. Each time you sign in, we ask for your password and then for the code it shows. No phone number, no messages.',
    lostTitle: 'What if I lose my phone?',
    lost: 'During set-up you get ten backup codes. Each of them signs you in once, in place of a code. Keep them somewhere else than your phone: on paper, or in a password manager.',
    offTitle: 'What if I no longer want it?',
    off: 'Turn it off at any time under Settings, User Options. That asks for a code or a backup code too, so that nobody else can do it for you.',
    appsTitle: 'Choose an authenticator',
    appsLead:
      'Any app that makes six-digit codes will do. It begins with a QR code, a square picture that comes on the next page. If you have such an app already, go straight on. If not, install one of these first.',
    installed: 'Installed in this browser',
    submit: 'Continue',
  },

  apps: {
    extension: 'Connects with one click and fills in the code for you, on the right site only.',
    builtIn: 'Already on your device. Open the Passwords app and choose to set up a code.',
    simple: 'Simple and widely used.',
    microsoft: 'A good fit if you sign in to Microsoft accounts with it already.',
    openSource: 'Open source, with backups that you keep yourself.',
    openSourceSync: 'Open source, with encrypted synchronisation between devices.',
    openSourceSmall: 'Open source, small and simple.',
    desktop: 'Open source password manager for desktop computers.',
    howToAdd: 'How to add it',
  },

  setUp: {
    title: 'Connect your authenticator',
    scanTitle: 'Scan the QR code',
    scan: 'Open your authenticator, choose to add an account, and scan this picture. With the Twofold extension, click its button in the toolbar.',
    qrLabel: (issuer: string) => `QR code that connects an authenticator to ${issuer}`,
    secretTitle: 'Or type the secret',
    secretLead: 'No camera? Type this into your authenticator instead. If it asks what kind, choose “time-based”.',
    secret: 'Secret',
    copySecret: 'Copy secret',
    openLink: 'Open in an authenticator on this device',
    accountName: 'Account',
    verifyTitle: 'Check that it works',
    submit: 'Verify',
    confirmedBefore:
      'Your authenticator is connected already, but you left before keeping your backup codes. Enter a new code to get a new set of them.',
    nothingOn: 'Nothing is turned on yet. If you leave now, two-factor authentication stays off.',
  },

  backupCodes: {
    title: 'Save your backup codes',
    newTitle: 'Your new backup codes',
    lead: 'These ten codes are your way in when your authenticator is lost. Each of them works once. They are shown this one time only.',
    newLead: 'These ten codes replace the old ones, which no longer work. They are shown this one time only.',
    listLabel: 'Backup codes',
    download: 'Download backup codes',
    copy: 'Copy backup codes',
    print: 'Print backup codes',
    saved: "I've downloaded my backup codes",
    finish: 'Return to Settings',
    turnsOn: 'Returning to Settings turns two-factor authentication on.',
    notTicked: 'Keep your backup codes somewhere safe and tick the box first. Two-factor authentication is still off.',
    notTickedNew: 'Keep your backup codes somewhere safe and tick the box first.',
    fileTitle: (issuer: string) => `Backup codes for ${issuer}`,
    fileAccount: (email: string) => `Account: ${email}`,
    fileMade: (date: string) => `Made on ${date}`,
    fileNote: 'Each code signs you in once, in place of a code from your authenticator.',
  },

  newBackupCodes: {
    title: 'New backup codes',
    lead: 'Ten new codes replace the ones you have. The old ones stop working at once, used or not.',
    why: 'A code from your authenticator is needed here. A backup code is not enough.',
    submit: 'Make new backup codes',
  },

  disable: {
    title: 'Disable Two-Factor Authentication',
    lead: 'After this, your password alone opens this account. Your backup codes stop working, and you are signed out everywhere else.',
    submit: 'Yes, Disable 2FA',
    keep: 'Keep it on',
  },

  reauthenticate: {
    title: 'Is it still you?',
    lead: 'You signed in a while ago. Enter your password again to go on.',
    leadWithCode: 'You signed in a while ago. Enter your password and a code to go on.',
    submit: 'Continue',
  },

  password: {
    title: 'Change password',
    lead: 'Your other sessions are ended when you change it.',
    submit: 'Change password',
  },

  activity: {
    title: 'Activity',
    lead: 'What happened in this account, newest first. If something was not you, change your password.',
    empty: 'Nothing yet.',
    older: 'Older',
    newest: 'Newest',
    details: {
      password: 'password',
      'password and authenticator code': 'password and authenticator code',
      'password and backup code': 'password and backup code',
      'authenticator code': 'authenticator code',
      'backup code': 'backup code',
    },
    kinds: {
      'account-created': 'Account created',
      'signed-in': 'Signed in',
      'wrong-codes': 'Right password, wrong codes',
      'code-reused': 'A used code was tried again',
      'second-factor-stopped': 'Codes stopped after too many wrong ones',
      'signed-out': 'Signed out',
      'session-ended': 'Session ended',
      reauthenticated: 'Password entered again',
      'password-changed': 'Password changed',
      'two-factor-enabled': 'Two-factor authentication turned on',
      'two-factor-disabled': 'Two-factor authentication turned off',
      'two-factor-reset': 'Two-factor authentication reset by the operator',
      'backup-codes-replaced': 'New backup codes made',
    },
  },

  sessions: {
    title: 'Sessions',
    lead: 'Each browser in which you are signed in. End those that you do not know.',
    current: 'This browser',
    unknownBrowser: 'Unknown browser',
    browserOn: (parts: { browser: string; system: string }) => `${parts.browser} on ${parts.system}`,
    signedIn: 'Signed in',
    lastSeen: 'Last seen',
    end: 'End session',
    endLabel: (browser: string) => `End session: ${browser}`,
    alone: 'You are signed in nowhere else.',
  },

  help: {
    title: 'Help',
    lead: 'Short answers to what goes wrong most often.',
    codeTitle: 'My code is refused',
    codeAnswer:
      'Check that the code belongs to this account and has not just changed. A code works once: after signing in, wait for the next. If every code is refused, the clock of the device that makes them is probably wrong. Let it set its time automatically.',
    lostTitle: 'I lost my phone',
    lostAnswer:
      'Sign in with your password, choose “Use a backup code” and enter one of the codes that you saved. Then disable two-factor authentication and set it up again with your new phone.',
    bothTitle: 'I lost my phone and my backup codes',
    bothAnswer:
      'Nobody can read them back to you: we keep only what is needed to recognise them. Where you are still signed in, nothing is lost yet, so do not sign out there. Otherwise ask the people who run this site.',
    noticeTitle: 'I got a notice and it was not me',
    noticeAnswer:
      'Somebody knows your password. Change it, then look at Activity and end the sessions that you do not know.',
    extensionTitle: 'How do I add the Twofold extension?',
    extensionAnswer:
      'Where this site was built from source, the extension lies beside it, in dist/extension. In Chrome or Edge open the page of extensions, turn on developer mode, choose “Load unpacked” and take the folder chrome-mv3. In Firefox open about:debugging, “This Firefox”, “Load Temporary Add-on”, and take the file manifest.json in firefox-mv3.',
    contactTitle: 'Ask a person',
    noContact: 'The people who run this site have not given an address here. Ask them where you got your account.',
  },

  outbox: {
    title: 'Outbox',
    lead: 'This server runs in local mode: notices are not mailed, they are kept here.',
    empty: 'No notice yet.',
    to: 'To',
  },

  demo: {
    title: 'Try filling',
    lead: 'Prompts as other sites have them, to try an authenticator on. Nothing typed here is kept or sent on.',
    practiceTitle: 'A practice account',
    practice:
      'No code at hand for this site? Add this account to your authenticator first. Its secret is public and protects nothing.',
    practiceQr: 'QR code of the practice account',
    promptsTitle: 'Prompts',
    filled: 'To be filled',
    leftAlone: 'To be left alone',
    all: 'All prompts',
    submit: 'Verify',
    received: (text: string) => `The page received: ${text}`,
    receivedNothing: 'The page received nothing.',
    prompts: {
      single: { title: 'One field', note: 'Marked as a one-time code, as it should be.' },
      segmented: { title: 'Six boxes', note: 'One digit a box; the focus moves on by itself.' },
      halves: { title: 'Three and three', note: 'Two boxes of three digits with a dash between them.' },
      eight: { title: 'Eight digits', note: 'Takes a longer code; one of six digits does not fit.' },
      password: { title: 'Hidden digits', note: 'A password field that wants a code.' },
      editable: { title: 'Editable text', note: 'No field at all, but a place where text can be typed.' },
      shadow: { title: 'Shadow tree', note: 'A field inside a component that hides its insides from the page.' },
      frame: { title: 'Frame', note: 'A field in a frame of this same site.' },
      late: { title: 'Late', note: 'A field that comes two seconds after the page.' },
      sms: { title: 'Code by text message', note: 'The code comes by SMS, so none of an authenticator is right.' },
      backup: { title: 'Backup code', note: 'Wants a backup code; a code from an authenticator would waste a try.' },
      coupon: { title: 'Coupon', note: 'A code that has nothing to do with signing in.' },
    },
  },

  notices: {
    'two-factor-on': 'Two-factor authentication is on. Your next sign-in asks for a code.',
    'two-factor-off': 'Two-factor authentication is off. Your password alone signs you in.',
    'set-up-discarded': 'The set-up was discarded. Two-factor authentication is off.',
    'backup-codes-replaced': 'Your new backup codes are in force.',
    'password-changed': 'Your password is changed. Your other sessions are ended.',
    'session-ended': 'That session is ended.',
    'signed-out': 'You are signed out.',
    'account-created': 'Your account is made. You are signed in.',
    'account-created-only': 'Your account is made. Sign in with it.',
    'backup-code-used': 'You signed in with a backup code.',
    'already-on': 'Two-factor authentication is on already.',
    'already-off': 'Two-factor authentication is off already.',
    'sign-in-expired': 'That took too long. Enter your e-mail and password again.',
    'sign-in-first': 'Sign in to go on.',
  },
  backupCodesLeft: (n: number) => `${count(n, 'backup code is', 'backup codes are')} left.`,

  problems: {
    credentials: 'The e-mail address or the password is not right.',
    password: 'The password is not right.',
    emailMissing: 'Enter your e-mail address.',
    emailMalformed: 'Enter an e-mail address, like name@example.org.',
    emailTaken: 'An account with this e-mail address exists. Sign in instead.',
    passwordMissing: 'Enter your password.',
    passwordShort: (length: number) => `Use at least ${length} characters.`,
    passwordLong: (length: number) => `Use at most ${length} characters.`,
    codeMissing: 'Enter a code.',
    codeMalformed: 'A code has six digits, a backup code twenty-five letters and digits. Check what you entered.',
    codeWrong: 'That code is not right. Enter the one that your authenticator shows now.',
    backupCodeWrong: 'That is not one of your backup codes. Check what you entered.',
    backupCodeUsed: 'That backup code was already used. Each works once: take another.',
    triesLeft: (n: number) => `${count(n, 'try', 'tries')} left before you have to wait.`,
    codeUsed: (seconds: number) => `That code was already used. The next one comes in ${seconds} s.`,
    stopped:
      'Too many wrong codes in a row, so codes from your authenticator are stopped for now. A backup code still works.',
    tooMany: (span: string) => `Too many tries. Wait ${span}, then try again.`,
    busy: (span: string) => `The server is busy. Nothing was lost: try again in ${span}.`,
    challengeExpired: 'That took too long. Enter your e-mail and password again.',
    setUpExpired: 'This set-up has expired or was discarded. Start it again: nothing was changed.',
    totpNeeded: 'A backup code is not enough here. Enter a code from your authenticator.',
  },

  errors: {
    notFound: { title: 'Page not found', text: 'There is nothing at this address. It may have been mistyped.' },
    signUpClosed: {
      title: 'No new accounts',
      text: 'New accounts cannot be made here. Ask the people who run this site for one.',
    },
    badFile: {
      title: 'No backup codes to save',
      text: 'The file could not be made from what was sent. Go back to the page with your backup codes.',
    },
    crossSite: {
      title: 'Request refused',
      text: 'This form was sent from another site, so nothing was done. Open the page here and try again.',
    },
    tooLarge: { title: 'Too much text', text: 'What was sent is larger than any form here. Nothing was changed.' },
    internal: {
      title: 'Something went wrong',
      text: 'The fault is ours and nothing was changed. Try again in a moment.',
    },
    unavailable: {
      title: 'Not available right now',
      text: 'The server cannot do its work at the moment. Nothing was changed. Try again in a moment.',
    },
    home: 'Go to the start page',
  },
} as const;

/** The same tree with any text in it: what a locale has to provide. */
export type Messages = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer A) => string
    ? (...values: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
