import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Wenn Sie das nicht waren, kennt jemand Ihr Passwort: Ändern Sie es sofort.';

export const de: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'Zwei-Faktor-Authentifizierung ist eingeschaltet',
      text: 'Jede Anmeldung fragt jetzt nach einem Code. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und wenden Sie sich an uns.',
    },
    'two-factor-disabled': {
      subject: 'Zwei-Faktor-Authentifizierung ist ausgeschaltet',
      text: 'Zum Anmelden genügt wieder Ihr Passwort allein. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und schalten Sie sie wieder ein.',
    },
    'backup-codes-replaced': {
      subject: 'Neue Backup-Codes',
      text: 'Es wurden neue Backup-Codes erstellt, die alten gelten nicht mehr. Wenn Sie das nicht waren, wenden Sie sich an uns.',
    },
    'backup-code-used': {
      subject: 'Ein Backup-Code wurde benutzt',
      text: `Statt eines Codes der Authenticator-App wurde ein Backup-Code benutzt. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Falsche Codes nach dem richtigen Passwort',
      text: `Jemand hat Ihr Passwort und danach mehrere falsche Codes eingegeben. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Codes der Authenticator-App sind gesperrt',
      text: `Nach zu vielen falschen Codes in Folge gilt nur noch ein Backup-Code. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Ein benutzter Code wurde noch einmal versucht',
      text: `Jemand hat Ihr Passwort und einen schon benutzten Code eingegeben. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Ihr Passwort wurde geändert',
      text: 'Alle anderen Browser wurden abgemeldet. Wenn Sie das nicht waren, wenden Sie sich an uns.',
    },
  },
  backupCodesLeft: (count) => `Verbleibende Backup-Codes: ${count}.`,
  when: (moment) => `Wann: ${moment} UTC.`,
  help: (support) => `Hilfe: ${support}`,
};
