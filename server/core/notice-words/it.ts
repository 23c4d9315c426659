import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Se non è stato Lei, qualcuno conosce la Sua password: la cambi subito.';

export const it: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'L’autenticazione a due fattori è attiva',
      text: 'Ogni accesso ora chiede un codice. Se non è stato Lei, cambi la password e ci contatti.',
    },
    'two-factor-disabled': {
      subject: 'L’autenticazione a due fattori è disattivata',
      text: 'Per accedere basta di nuovo la sola password. Se non è stato Lei, cambi la password e la riattivi.',
    },
    'backup-codes-replaced': {
      subject: 'Nuovi codici di backup',
      text: 'Sono stati creati nuovi codici di backup e i vecchi non valgono più. Se non è stato Lei, ci contatti.',
    },
    'backup-code-used': {
      subject: 'È stato usato un codice di backup',
      text: `Al posto di un codice dell’app è stato usato un codice di backup. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Codici sbagliati dopo la password giusta',
      text: `Qualcuno ha inserito la Sua password e poi diversi codici sbagliati. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'I codici dell’app sono bloccati',
      text: `Dopo troppi codici sbagliati di seguito, solo un codice di backup permette di accedere. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'È stato ritentato un codice già usato',
      text: `Qualcuno ha inserito la Sua password e un codice già usato. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'La Sua password è stata cambiata',
      text: 'Tutti gli altri browser sono stati disconnessi. Se non è stato Lei, ci contatti.',
    },
  },
  backupCodesLeft: (count) => `Codici di backup rimasti: ${count}.`,
  when: (moment) => `Quando: ${moment} UTC.`,
  help: (support) => `Aiuto: ${support}`,
};
