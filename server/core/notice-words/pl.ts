import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Jeśli to nie Ty, ktoś zna Twoje hasło: zmień je od razu.';

export const pl: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'Uwierzytelnianie dwuetapowe jest włączone',
      text: 'Każde logowanie wymaga teraz kodu. Jeśli to nie Ty, zmień hasło i skontaktuj się z nami.',
    },
    'two-factor-disabled': {
      subject: 'Uwierzytelnianie dwuetapowe jest wyłączone',
      text: 'Do logowania znów wystarcza samo hasło. Jeśli to nie Ty, zmień hasło i włącz je ponownie.',
    },
    'backup-codes-replaced': {
      subject: 'Nowe kody zapasowe',
      text: 'Utworzono nowy zestaw kodów zapasowych, a stary już nie działa. Jeśli to nie Ty, skontaktuj się z nami.',
    },
    'backup-code-used': {
      subject: 'Użyto kodu zapasowego',
      text: `Zamiast kodu z aplikacji użyto kodu zapasowego. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Błędne kody po właściwym haśle',
      text: `Ktoś podał Twoje hasło, a potem kilka błędnych kodów. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Kody z aplikacji są zablokowane',
      text: `Po zbyt wielu błędnych kodach z rzędu działa już tylko kod zapasowy. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Ponownie użyto zużytego kodu',
      text: `Ktoś podał Twoje hasło i kod, który został już użyty. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Twoje hasło zostało zmienione',
      text: 'Wszystkie inne przeglądarki zostały wylogowane. Jeśli to nie Ty, skontaktuj się z nami.',
    },
  },
  backupCodesLeft: (count) => `Pozostałe kody zapasowe: ${count}.`,
  when: (moment) => `Kiedy: ${moment} UTC.`,
  help: (support) => `Pomoc: ${support}`,
};
