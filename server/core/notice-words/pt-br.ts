import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Se não foi você, alguém sabe a sua senha: troque-a agora.';

export const ptBr: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'A autenticação de dois fatores está ativada',
      text: 'Cada entrada agora pede um código. Se não foi você, troque a sua senha e fale conosco.',
    },
    'two-factor-disabled': {
      subject: 'A autenticação de dois fatores está desativada',
      text: 'A sua senha sozinha volta a bastar para entrar. Se não foi você, troque a sua senha e ative-a de novo.',
    },
    'backup-codes-replaced': {
      subject: 'Novos códigos de backup',
      text: 'Foi criado um novo conjunto de códigos de backup, e o antigo não funciona mais. Se não foi você, fale conosco.',
    },
    'backup-code-used': {
      subject: 'Um código de backup foi usado',
      text: `Um código de backup foi usado no lugar de um código do autenticador. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Códigos errados depois da senha certa',
      text: `Alguém digitou a sua senha e depois vários códigos errados. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Os códigos do autenticador estão bloqueados',
      text: `Depois de códigos errados demais em sequência, só um código de backup permite entrar. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Um código usado foi tentado de novo',
      text: `Alguém digitou a sua senha e um código que já tinha sido usado. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'A sua senha foi trocada',
      text: 'Todos os outros navegadores foram desconectados. Se não foi você, fale conosco.',
    },
  },
  backupCodesLeft: (count) => `Códigos de backup restantes: ${count}.`,
  when: (moment) => `Quando: ${moment} UTC.`,
  help: (support) => `Ajuda: ${support}`,
};
