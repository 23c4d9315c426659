import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Si ce n’était pas vous, quelqu’un connaît votre mot de passe : changez-le tout de suite.';

export const fr: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'L’authentification à deux facteurs est activée',
      text: 'Chaque connexion demande maintenant un code. Si ce n’était pas vous, changez votre mot de passe et contactez-nous.',
    },
    'two-factor-disabled': {
      subject: 'L’authentification à deux facteurs est désactivée',
      text: 'Votre mot de passe suffit de nouveau pour se connecter. Si ce n’était pas vous, changez votre mot de passe et réactivez-la.',
    },
    'backup-codes-replaced': {
      subject: 'Nouveaux codes de secours',
      text: 'De nouveaux codes de secours ont été créés, et les anciens ne marchent plus. Si ce n’était pas vous, contactez-nous.',
    },
    'backup-code-used': {
      subject: 'Un code de secours a été utilisé',
      text: `Un code de secours a été utilisé à la place d’un code de l’application. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Codes faux après le bon mot de passe',
      text: `Quelqu’un a saisi votre mot de passe, puis plusieurs codes faux. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Les codes de l’application sont bloqués',
      text: `Après trop de codes faux à la suite, seul un code de secours permet de se connecter. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Un code déjà utilisé a été essayé',
      text: `Quelqu’un a saisi votre mot de passe et un code qui avait déjà servi. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Votre mot de passe a été changé',
      text: 'Tous les autres navigateurs ont été déconnectés. Si ce n’était pas vous, contactez-nous.',
    },
  },
  backupCodesLeft: (count) => `Codes de secours restants : ${count}.`,
  when: (moment) => `Quand : ${moment} UTC.`,
  help: (support) => `Aide : ${support}`,
};
