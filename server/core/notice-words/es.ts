import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Si no fue usted, alguien conoce su contraseña: cámbiela ahora mismo.';

export const es: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'La autenticación en dos pasos está activada',
      text: 'Cada inicio de sesión pide ahora un código. Si no fue usted, cambie su contraseña y póngase en contacto con nosotros.',
    },
    'two-factor-disabled': {
      subject: 'La autenticación en dos pasos está desactivada',
      text: 'Vuelve a bastar su contraseña para iniciar sesión. Si no fue usted, cambie su contraseña y actívela de nuevo.',
    },
    'backup-codes-replaced': {
      subject: 'Nuevos códigos de respaldo',
      text: 'Se crearon códigos de respaldo nuevos y los anteriores ya no sirven. Si no fue usted, póngase en contacto con nosotros.',
    },
    'backup-code-used': {
      subject: 'Se usó un código de respaldo',
      text: `Se usó un código de respaldo en lugar de uno de la aplicación. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Códigos erróneos tras la contraseña correcta',
      text: `Alguien escribió su contraseña y después varios códigos erróneos. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Los códigos de la aplicación están bloqueados',
      text: `Tras demasiados códigos erróneos seguidos, solo un código de respaldo permite entrar. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Se intentó de nuevo un código usado',
      text: `Alguien escribió su contraseña y un código que ya se había usado. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Su contraseña ha cambiado',
      text: 'Se cerró la sesión en todos los demás navegadores. Si no fue usted, póngase en contacto con nosotros.',
    },
  },
  backupCodesLeft: (count) => `Códigos de respaldo que quedan: ${count}.`,
  when: (moment) => `Cuándo: ${moment} UTC.`,
  help: (support) => `Ayuda: ${support}`,
};
