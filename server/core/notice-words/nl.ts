import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'Als u dat niet was, kent iemand uw wachtwoord: wijzig het nu.';

export const nl: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'Tweestapsverificatie staat aan',
      text: 'Elke aanmelding vraagt nu om een code. Als u dat niet was, wijzig dan uw wachtwoord en neem contact met ons op.',
    },
    'two-factor-disabled': {
      subject: 'Tweestapsverificatie staat uit',
      text: 'Uw wachtwoord alleen is weer genoeg om aan te melden. Als u dat niet was, wijzig dan uw wachtwoord en zet haar weer aan.',
    },
    'backup-codes-replaced': {
      subject: 'Nieuwe back-upcodes',
      text: 'Er zijn nieuwe back-upcodes gemaakt en de oude werken niet meer. Als u dat niet was, neem dan contact met ons op.',
    },
    'backup-code-used': {
      subject: 'Er is een back-upcode gebruikt',
      text: `In plaats van een code van de authenticator is een back-upcode gebruikt. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'Foute codes na het juiste wachtwoord',
      text: `Iemand heeft uw wachtwoord en daarna meerdere foute codes ingevoerd. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'Codes van de authenticator zijn geblokkeerd',
      text: `Na te veel foute codes achter elkaar werkt alleen nog een back-upcode. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'Een gebruikte code is opnieuw geprobeerd',
      text: `Iemand heeft uw wachtwoord en een al gebruikte code ingevoerd. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'Uw wachtwoord is gewijzigd',
      text: 'Alle andere browsers zijn afgemeld. Als u dat niet was, neem dan contact met ons op.',
    },
  },
  backupCodesLeft: (count) => `Resterende back-upcodes: ${count}.`,
  when: (moment) => `Wanneer: ${moment} UTC.`,
  help: (support) => `Hulp: ${support}`,
};
