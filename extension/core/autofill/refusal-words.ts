/** How sites say that a code was not right. */

import { UNSPACED } from './lexicon-index.ts';
import { normalText } from './normal-text.ts';

/**
 * By BCP 47 tag, spelled as the lists in `words/`: whole words, where a `*` takes in the rest of one; anywhere in scripts
 * without spaces. "Expires" and "try" alone are no refusal: prompts say how long a code is good.
 */
export const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'invalid',
    'incorrect*',
    'wrong',
    'expired',
    'not valid',
    'not correct',
    'not accepted',
    'rejected',
    'does not match',
    'doesn t match',
    'did not match',
    'didn t work',
    'try again',
    'failed',
    'failure',
    'error*',
    'too many attempts',
  ],
  de: [
    'ungultig*',
    'falsch*',
    'abgelaufen*',
    'nicht korrekt*',
    'nicht gultig*',
    'stimmt nicht',
    'fehlgeschlagen',
    'fehler*',
  ],
  fr: [
    'invalide*',
    'incorrect*',
    'errone*',
    'a expire',
    'est expire',
    'code expire',
    'non valide',
    'echoue',
    'echec',
    'erreur*',
  ],
  es: [
    'invalid*',
    'incorrect*',
    'no es valido',
    'no valido',
    'caducado',
    'ha expirado',
    'erroneo',
    'error*',
    'no coincide',
  ],
  pt: ['invalid*', 'incorret*', 'incorrect*', 'expirou', 'expirado', 'errad*', 'nao e valido', 'falhou', 'erro*'],
  it: [
    'non valido',
    'non e valido',
    'non corretto',
    'non e corretto',
    'errat*',
    'sbagliat*',
    'scadut*',
    'non riuscit*',
    'errore*',
  ],
  nl: ['ongeldig*', 'onjuist*', 'verkeerd*', 'verlopen', 'klopt niet', 'mislukt*', 'fout*'],
  pl: ['nieprawidlow*', 'niepoprawn*', 'bledn*', 'wygasl*', 'blad*', 'nie powiodl*'],
  cs: ['neplatn*', 'nespravn*', 'chybn*', 'vyprsel*', 'nesouhlas*', 'chyba', 'selhal*'],
  sk: ['neplatn*', 'nespravn*', 'chybn*', 'vyprsal*', 'nesuhlas*', 'chyba', 'zlyhal*'],
  sv: ['ogiltig*', 'felaktig*', 'fel kod', 'fel', 'gatt ut', 'stammer inte', 'misslyckades'],
  da: ['ugyldig*', 'forkert*', 'udlobet', 'passer ikke', 'mislykkedes', 'fejl*'],
  nb: ['ugyldig*', 'feil*', 'utlopt', 'stemmer ikke', 'mislyktes'],
  fi: ['virheelli*', 'vaar*', 'vanhentu*', 'ei kelpaa', 'epaonnistui', 'virhe*'],
  hu: ['ervenytelen*', 'hibas*', 'helytelen*', 'lejart', 'nem megfelelo', 'sikertelen*', 'hiba'],
  ro: ['invalid*', 'incorect*', 'gresit*', 'expirat*', 'nu este valid', 'esuat*', 'eroare*'],
  el: ['λαθος', 'εσφαλμεν*', 'μη εγκυρ*', 'ακυρ*', 'εληξε', 'εχει ληξει', 'αποτυχι*', 'απετυχε', 'σφαλμα*'],
  ru: ['неверн*', 'неправильн*', 'недействительн*', 'истек*', 'устарел*', 'не подходит', 'ошибк*'],
  uk: ['невірн*', 'неправильн*', 'недійсн*', 'термін дії коду минув', 'застарі*', 'не підходить', 'помилк*'],
  tr: ['gecersiz*', 'hatali*', 'yanlis*', 'suresi doldu', 'suresi dolmus', 'basarisiz*', 'hata'],
  ar: ['غير صحيح', 'غير صالح', 'خاطئ', 'خطأ', 'انتهت صلاحية', 'فشل'],
  he: ['שגוי', 'לא נכון', 'לא תקין', 'לא חוקי', 'פג תוקף', 'פג תוקפו', 'נכשל', 'שגיאה'],
  fa: ['نامعتبر', 'اشتباه', 'نادرست', 'معتبر نیست', 'منقضی شد', 'خطا', 'ناموفق'],
  hi: ['अमान्य', 'गलत', 'समाप्त हो', 'विफल', 'त्रुटि'],
  vi: ['khong hop le', 'khong dung', 'khong chinh xac', 'sai', 'het han', 'that bai', 'loi'],
  th: ['ไม่ถูกต้อง', 'ผิด', 'หมดอายุ', 'ล้มเหลว', 'ไม่สำเร็จ'],
  id: ['salah', 'tidak valid', 'tidak sesuai', 'tidak cocok', 'tidak benar', 'kedaluwarsa', 'kadaluarsa', 'gagal'],
  ms: ['salah', 'tidak sah', 'tidak betul', 'tamat tempoh', 'gagal', 'ralat'],
  ja: [
    '正しくありません',
    '正しくない',
    '無効',
    '誤り',
    '間違って',
    '一致しません',
    '有効期限が切れ',
    '失敗',
    'エラー',
  ],
  ko: ['잘못', '올바르지', '유효하지', '일치하지', '틀렸', '틀립', '만료', '실패', '오류'],
  'zh-Hans': ['不正确', '错误', '有误', '无效', '不匹配', '已过期', '失效', '失败'],
  'zh-Hant': ['不正確', '錯誤', '有誤', '無效', '不符', '已過期', '失效', '失敗'],
};

/** Whether a text says that something was refused. Doubt counts as yes: then the person is asked. */
export function hasRefusalWords(text: string): boolean {
  const normal = ` ${normalText(text)} `;
  const glued = normal.replaceAll(' ', '');
  return ENTRIES.some((entry) =>
    UNSPACED.test(entry) ? glued.includes(normalText(entry).replaceAll(' ', '')) : normal.includes(spaced(entry)),
  );
}

const ENTRIES = Object.values(REFUSALS).flat();

function spaced(entry: string): string {
  return ` ${normalText(entry)}${entry.endsWith('*') ? '' : ' '}`;
}
