/** Slovak. */

import type { LanguageWords } from './language-words.ts';

export const sk: LanguageWords = {
  authenticator: [
    'overovacia aplikacia',
    'overovacej aplikac*',
    'autentifikac* aplikac*',
    'z aplikacie',
    'v aplikacii',
  ],
  twoFactor: ['dvojstupnov*', 'dvojkrok*', 'dvojfazov*', 'viacfaktor*'],
  oneTimeCode: ['jednorazov*'],
  checkCode: ['overovaci kod*', 'bezpecnostny kod*', 'autentifikacny kod*', 'potvrdzovaci kod*'],
  accessCode: ['pristupovy kod*'],
  code: ['kod*'],
  sent: [
    'poslali',
    'odoslali',
    'zaslali',
    'doruceny',
    'skontrolujte e mail',
    'skontrolujte svoju e mailovu schranku',
    'dostanete',
    'zasleme',
    'posleme',
  ],
  channel: ['sms*'],
  send: ['poslat znova', 'odoslat znova'],
  backup: ['zalozny kod*', 'zalozne kody', 'obnovovaci kod*'],
  captcha: ['z obrazka', 'opiste'],
  otherThing: ['zlavov*', 'kupon*', 'psc', 'karty', 'tajny kluc', 'tajomstvo', 'kluc totp', 'kluc 2fa'],
  password: ['heslo'],
  signUp: ['registracia', 'vytvorit ucet', 'zabudnute', 'aktivacny kod*'],
  newcomer: ['uz mate ucet', 'mate uz ucet'],
  signIn: ['prihlas*', 'overte svoju totoznost', 'odomknut'],
};
