import { describe, expect, it } from 'vitest';
import { detect } from '#extension/core/autofill/detect.ts';
import { hasMeaning } from '#extension/core/autofill/lexicon.ts';
import { normalText } from '#extension/core/autofill/normal-text.ts';
import { LANGUAGES, type Meaning } from '#extension/core/autofill/words/index.ts';
import { aForm } from '#test/support/a-form.ts';

const REQUIRED =
  'en de fr es pt it nl pl cs sv da nb fi hu ro el ru uk tr ar he fa hi id vi th ja ko zh-Hans zh-Hant'.split(' ');

/** One prompt of an app, one of an SMS and one for a backup code, as sites word them. */
const FORMS: Readonly<Record<string, readonly [app: string, sms: string, backup: string]>> = {
  en: ['Enter the code from your authenticator app', 'We sent a code to your phone by SMS', 'Recovery code'],
  de: [
    'Code aus der Authentifizierungs-App eingeben',
    'Wir haben einen Code per SMS gesendet',
    'Wiederherstellungscode',
  ],
  fr: ["Saisissez le code de l'application d'authentification", 'Un code a été envoyé par SMS', 'Code de secours'],
  es: [
    'Introduce el código de tu aplicación de autenticación',
    'Hemos enviado un código por SMS',
    'Código de recuperación',
  ],
  pt: ['Digite o código do aplicativo autenticador', 'Enviamos um código por SMS', 'Código de recuperação'],
  it: ["Inserisci il codice dell'app di autenticazione", 'Abbiamo inviato un codice via SMS', 'Codice di recupero'],
  nl: ['Voer de code uit je authenticatie-app in', 'We hebben een code per sms verzonden', 'Herstelcode'],
  pl: ['Wpisz kod z aplikacji uwierzytelniającej', 'Wysłaliśmy kod SMS-em', 'Kod zapasowy'],
  cs: ['Zadejte kód z ověřovací aplikace', 'Kód jsme zaslali v SMS', 'Záložní kód'],
  sv: ['Ange koden från din autentiseringsapp', 'Vi har skickat en kod via sms', 'Reservkod'],
  da: ['Indtast koden fra din godkendelsesapp', 'Vi har sendt en kode på sms', 'Gendannelseskode'],
  nb: ['Skriv inn koden fra autentiseringsappen', 'Vi har sendt en kode på SMS', 'Gjenopprettingskode'],
  fi: ['Anna todennussovelluksen koodi', 'Lähetimme koodin tekstiviestillä', 'Palautuskoodi'],
  hu: ['Írja be a hitelesítő alkalmazás kódját', 'Kódot küldtünk SMS-ben', 'Helyreállítási kód'],
  ro: ['Introduceți codul din aplicația de autentificare', 'Am trimis un cod prin SMS', 'Cod de rezervă'],
  el: ['Εισαγάγετε τον κωδικό από την εφαρμογή ελέγχου ταυτότητας', 'Στείλαμε έναν κωδικό με SMS', 'Κωδικός ανάκτησης'],
  ru: ['Введите код из приложения-аутентификатора', 'Мы отправили код по SMS', 'Резервный код'],
  uk: ['Введіть код із застосунку-автентифікатора', 'Ми надіслали код в SMS', 'Резервний код'],
  tr: ['Kimlik doğrulama uygulamasındaki kodu girin', 'Telefonunuza SMS ile bir kod gönderdik', 'Kurtarma kodu'],
  ar: ['أدخل الرمز من تطبيق المصادقة', 'لقد أرسلنا رمزًا إلى هاتفك', 'رمز الاسترداد'],
  he: ['הזן את הקוד מאפליקציית האימות', 'שלחנו קוד במסרון', 'קוד שחזור'],
  fa: ['کد برنامه احراز هویت را وارد کنید', 'کد از طریق پیامک ارسال شد', 'کد بازیابی'],
  hi: ['प्रमाणक ऐप से कोड दर्ज करें', 'हमने एसएमएस से कोड भेजा', 'रिकवरी कोड'],
  id: ['Masukkan kode dari aplikasi autentikator', 'Kami telah mengirim kode melalui SMS', 'Kode pemulihan'],
  vi: ['Nhập mã từ ứng dụng xác thực', 'Mã đã được gửi qua SMS', 'Mã dự phòng'],
  th: ['ป้อนรหัสจากแอปยืนยันตัวตน', 'เราได้ส่งรหัสทาง SMS', 'รหัสสำรอง'],
  ja: ['認証アプリに表示されたコードを入力', 'SMSでコードを送信しました', 'バックアップコード'],
  ko: ['인증 앱의 코드를 입력하세요', '문자로 코드를 보냈습니다', '복구 코드'],
  'zh-Hans': ['请输入身份验证器中的代码', '验证码已发送至您的手机短信', '恢复代码'],
  'zh-Hant': ['請輸入驗證器中的代碼', '驗證碼已傳送至您的手機簡訊', '備用碼'],
};

describe.each(REQUIRED)('in %s', (language) => {
  const [app, sms, backup] = FORMS[language] ?? ['', '', ''];

  it('a prompt of an app takes a TOTP code', () => {
    expect(detect(aForm([{ name: 'code' }], { text: app })).kind).toBe('totp');
    expect(detect(aForm([{ labels: [app] }])).kind).toBe('totp');
  });

  it('a code that was sent is out of band', () => {
    expect(detect(aForm([{ name: 'code', autocomplete: 'one-time-code' }], { text: sms })).kind).toBe('out-of-band');
  });

  it('a backup code is told apart', () => {
    expect(detect(aForm([{ name: 'code', labels: [backup] }], { heading: app })).kind).toBe('backup-code');
  });
});

describe('the word lists', () => {
  it('hold every language asked for', () => {
    expect(Object.keys(LANGUAGES)).toEqual(expect.arrayContaining(REQUIRED));
  });

  it.each(Object.entries(LANGUAGES))('of %s have words for each meaning, each once', (_, words) => {
    for (const meaning of Object.keys(words) as Meaning[]) {
      const entries = words[meaning] ?? [];

      expect(entries.length, meaning).toBeGreaterThan(0);
      expect(new Set(entries).size, meaning).toBe(entries.length);
      expect(
        entries.filter((entry) => normalText(entry) === ''),
        meaning,
      ).toEqual([]);
    }
  });
});

describe('words told apart inside a meaning', () => {
  it.each([
    { part: 'anyApp', whole: 'authenticator', yes: 'code from the app', no: 'authenticator app' },
    { part: 'anyApp', whole: 'authenticator', yes: 'QR codes', no: 'TOTP' },
    { part: 'received', whole: 'sent', yes: 'you should receive', no: 'check your phone' },
    { part: 'received', whole: 'sent', yes: 'erhalten', no: 'geschickt' },
    { part: 'mail', whole: 'channel', yes: 'e-mail', no: 'WhatsApp' },
    { part: 'mail', whole: 'channel', yes: '邮箱', no: '短信' },
  ] as const)('$part are of $whole: "$yes", not "$no"', ({ part, whole, yes, no }) => {
    expect([yes, no].map((text) => hasMeaning(normalText(text), whole))).toEqual([true, true]);
    expect([yes, no].map((text) => hasMeaning(normalText(text), part))).toEqual([true, false]);
  });
});

describe('normalText', () => {
  it.each(['twoFactorCode', 'two_factor-code', 'Two‑Factor  Code:', 'TWO FACTOR CODE'])(
    'reads %s as two factor code',
    (text) => {
      expect(normalText(text)).toBe('two factor code');
    },
  );

  it.each([
    { text: 'Código de verificação', normal: 'codigo de verificacao' },
    { text: 'Doğrulama kodu', normal: 'dogrulama kodu' },
    { text: '2FA', normal: '2fa' },
    { text: '６桁のコード', normal: '6桁のコード' },
    { text: '…', normal: '' },
  ])('reads $text as "$normal"', ({ text, normal }) => {
    expect(normalText(text)).toBe(normal);
  });
});
