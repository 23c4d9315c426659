import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'If that was not you, somebody knows your password: change it now.';

export const en: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'Two-factor authentication is on',
      text: 'Every sign-in now asks for a code. If that was not you, change your password and contact us.',
    },
    'two-factor-disabled': {
      subject: 'Two-factor authentication is off',
      text: 'Your password alone signs in again. If that was not you, change your password and turn it on again.',
    },
    'backup-codes-replaced': {
      subject: 'New backup codes',
      text: 'A new set of backup codes was made, and the old set no longer works. If that was not you, contact us.',
    },
    'backup-code-used': {
      subject: 'A backup code was used',
      text: `A backup code was used in place of an authenticator code. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Wrong codes after the right password',
      text: `Somebody entered your password and then several wrong codes. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Authenticator codes are stopped',
      text: `After too many wrong codes in a row only a backup code signs in. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'A used code was tried again',
      text: `Somebody entered your password and a code that had been used before. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Your password was changed',
      text: 'Every other browser was signed out. If that was not you, contact us.',
    },
  },
  backupCodesLeft: (count) => `Backup codes left: ${count}.`,
  when: (moment) => `When: ${moment} UTC.`,
  help: (support) => `Help: ${support}`,
};
