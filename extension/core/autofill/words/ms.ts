/** Malay. */

import type { LanguageWords } from './language-words.ts';

export const ms: LanguageWords = {
  authenticator: ['aplikasi pengesah', 'aplikasi pengesahan'],
  twoFactor: ['dua faktor', 'dua langkah'],
  oneTimeCode: ['sekali guna'],
  checkCode: ['kod pengesahan', 'kod keselamatan'],
  accessCode: ['kod akses'],
  code: ['kod'],
  sent: ['dihantar', 'semak e mel', 'semak emel', 'peti masuk', 'akan menerima'],
  channel: ['sms'],
  send: ['hantar semula', 'hantar kod'],
  backup: ['kod sandaran', 'kod pemulihan'],
  captcha: ['dalam imej'],
  otherThing: ['poskod', 'kod promosi', 'kod diskaun', 'rahsia', 'kunci totp', 'kunci persediaan'],
  password: ['kata laluan'],
  signUp: ['daftar akaun', 'lupa kata laluan'],
  newcomer: ['sudah mempunyai akaun', 'sudah ada akaun'],
  signIn: ['log masuk', 'daftar masuk', 'sahkan identiti*'],
};
