/** Forms put together here from words that sites use: prompts of an authenticator, and their nearest relatives. */

import { type aForm, boxes } from '#test/support/a-form.ts';

export interface ComposedForm {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly what: string;
  readonly fields: Parameters<typeof aForm>[0];
  readonly around?: Parameters<typeof aForm>[1];
}

/** The first field takes the code, unless `at` says which does. */
export const PROMPTS: readonly (ComposedForm & { readonly at?: number })[] = [
  { lang: 'en', what: 'the PIN that the app gives', fields: [{ labels: ['PIN from your authenticator app'] }] },
  {
    lang: 'en',
    what: 'an unseen answer with the app’s code',
    fields: [{ type: 'password', name: 'response' }],
    around: { heading: 'Sign in', text: 'Enter the code from your authenticator app' },
  },
  {
    lang: 'en',
    what: 'two halves with names that do not belong together',
    fields: [
      { maxlength: 3, name: 'alpha' },
      { maxlength: 3, name: 'omega' },
    ],
    around: { heading: 'Two-factor authentication', text: 'Enter the code from your authenticator app' },
  },
  {
    lang: 'en',
    what: 'a code, where an alert was sent',
    fields: [{ labels: ['Verification code'] }],
    around: { heading: 'Two-factor authentication', text: 'An alert was sent to your email address.' },
  },
  {
    lang: 'en',
    what: 'a code, where one receives money and may write',
    fields: [{ labels: ['2FA code'] }],
    around: { heading: 'Confirm withdrawal', text: 'You will receive 20 EUR. Questions? E-mail us.' },
  },
  {
    lang: 'en',
    what: 'a code, where one receives coins and notes by e-mail',
    fields: [{ labels: ['2FA code'] }],
    around: { heading: 'Withdraw', text: 'You receive: 0.05 BTC. E-mail notifications are on.' },
  },
  {
    lang: 'de',
    what: 'the code that the app shows',
    fields: [{ name: 'c', labels: ['Code'] }],
    around: {
      heading: 'Bestätigung in zwei Schritten',
      text: 'Öffnen Sie Ihre Authenticator-App und geben Sie den angezeigten Code ein.',
      buttons: ['Weiter', 'Anderes Verfahren'],
    },
  },
  {
    lang: 'de',
    what: 'boxes for the app’s code',
    fields: boxes(6),
    around: {
      heading: 'Anmeldung bestätigen',
      text: 'Bitte geben Sie den sechsstelligen Code aus Ihrer Authenticator-App ein',
    },
  },
  {
    lang: 'de',
    what: 'the PIN from the app',
    fields: [{ labels: ['PIN aus der Authenticator-App'] }],
    around: { heading: 'Anmelden' },
  },
  {
    lang: 'de',
    what: 'a one-time code below a password',
    at: 2,
    fields: [
      { name: 'benutzer', labels: ['Benutzername'] },
      { type: 'password', labels: ['Passwort'] },
      { labels: ['Einmalcode (falls eingerichtet)'] },
    ],
    around: { heading: 'Anmelden' },
  },
  {
    lang: 'fr',
    what: 'six digits of the app',
    fields: [{ id: 'code', labels: ['Code à 6 chiffres'] }],
    around: {
      heading: 'Double authentification',
      text: 'Ouvrez votre application d’authentification',
      buttons: ['Valider'],
    },
  },
  {
    lang: 'fr',
    what: 'a code before an account is deleted',
    fields: [{ labels: ['Code de double authentification'], placeholder: '000000' }],
    around: { heading: 'Supprimer le compte', text: 'Cette action est irréversible.' },
  },
  {
    lang: 'es',
    what: 'six digits, by their placeholder',
    fields: [{ placeholder: 'Código de 6 dígitos' }],
    around: { heading: 'Verificación en dos pasos', text: 'Abre Google Authenticator e introduce el código' },
  },
  {
    lang: 'es',
    what: 'a code of the app that one shall open',
    fields: [{ labels: ['Código de verificación'] }],
    around: { heading: 'Autenticación de dos factores', text: 'Por seguridad, abre tu aplicación de autenticación.' },
  },
  {
    lang: 'pt',
    what: 'the code that the app computes',
    fields: [{ name: 'token', labels: ['Código'] }],
    around: {
      heading: 'Autenticação em duas etapas',
      text: 'Informe o código gerado pelo seu aplicativo autenticador',
    },
  },
  {
    lang: 'pt',
    what: 'a code, where one receives money',
    fields: [{ labels: ['Código 2FA'] }],
    around: { heading: 'Confirmar saque', text: 'Você receberá R$ 200,00 na sua conta.' },
  },
  {
    lang: 'it',
    what: 'boxes with a telephone’s keys',
    fields: boxes(6, { type: 'tel' }),
    around: { heading: 'Verifica in due passaggi', text: "Inserisci il codice generato dall'app di autenticazione" },
  },
  {
    lang: 'nl',
    what: 'a number from the app',
    fields: [{ type: 'number', labels: ['Beveiligingscode'] }],
    around: {
      heading: 'Inloggen in twee stappen',
      text: 'Vul de code in van je authenticator-app',
      buttons: ['Inloggen'],
    },
  },
  {
    lang: 'pl',
    what: 'the app’s code, by its label',
    fields: [{ name: 'kod', labels: ['Kod z aplikacji uwierzytelniającej'] }],
    around: { heading: 'Logowanie dwuetapowe' },
  },
  {
    lang: 'pl',
    what: 'boxes for the app’s code',
    fields: boxes(6, { inputmode: 'numeric' }),
    around: { heading: 'Weryfikacja dwuetapowa', text: 'Otwórz aplikację Google Authenticator i przepisz kod' },
  },
  {
    lang: 'ja',
    what: 'digits that the app shows',
    fields: [{ name: 'code', labels: ['認証コード'] }],
    around: { heading: '二段階認証', text: '認証アプリに表示されている6桁の数字を入力してください' },
  },
  {
    lang: 'ja',
    what: 'six digits where people sign in',
    fields: [{ placeholder: '6桁のコード' }],
    around: { heading: 'ログイン', text: 'Google Authenticatorを開いてください' },
  },
  {
    lang: 'zh-Hans',
    what: 'six digits of the app, by their placeholder',
    fields: [{ placeholder: '请输入6位动态验证码' }],
    around: { heading: '两步验证', text: '打开身份验证器应用' },
  },
  {
    lang: 'zh-Hant',
    what: 'six digits of the app',
    fields: [{ labels: ['驗證碼'] }],
    around: { heading: '雙重驗證', text: '請開啟驗證器應用程式並輸入6位數代碼' },
  },
  {
    lang: 'ko',
    what: 'digits that the app shows',
    fields: [{ labels: ['인증 코드'] }],
    around: { heading: '2단계 인증', text: 'OTP 앱에 표시된 6자리 숫자를 입력하세요' },
  },
  {
    lang: 'ko',
    what: 'boxes for the app’s code',
    fields: boxes(6),
    around: { heading: '2단계 인증', text: '인증 앱에서 생성된 코드를 입력하세요' },
  },
  {
    lang: 'ru',
    what: 'the app’s code',
    fields: [{ labels: ['Код подтверждения'] }],
    around: { heading: 'Двухфакторная аутентификация', text: 'Введите код из приложения-аутентификатора' },
  },
  {
    lang: 'ru',
    what: 'a code, where one receives coins',
    fields: [{ labels: ['Код 2FA'] }],
    around: { heading: 'Вывод средств', text: 'Вы получите 0.05 BTC' },
  },
  {
    lang: 'tr',
    what: 'six digits of the app',
    fields: [{ labels: ['Doğrulama kodu'] }],
    around: { heading: 'İki adımlı doğrulama', text: 'Kimlik doğrulayıcı uygulamanızdaki 6 haneli kodu girin' },
  },
  {
    lang: 'ar',
    what: 'six digits of the app',
    fields: [{ labels: ['رمز التحقق'] }],
    around: { heading: 'المصادقة الثنائية', text: 'أدخل الرمز المكون من 6 أرقام من تطبيق المصادقة' },
  },
  {
    lang: 'en',
    what: 'two halves with labels',
    fields: [
      { maxlength: 3, labels: ['First three digits'] },
      { maxlength: 3, labels: ['Last three digits'] },
    ],
    around: { heading: 'Two-step verification', text: 'Code from your authenticator app' },
  },
  {
    lang: 'en',
    what: 'the app’s code below a password, where a receipt will come',
    at: 1,
    fields: [{ type: 'password', labels: ['Password'] }, { labels: ['Authenticator code'] }],
    around: { heading: 'Delete account', text: 'This cannot be undone. We will e-mail you a receipt.' },
  },
  {
    lang: 'en',
    what: 'a code, where text messages are another way',
    fields: [{ labels: ['Authentication code'] }],
    around: {
      heading: 'Two-factor authentication',
      text: 'Lost your device? Contact support.',
      buttons: ['Verify', 'Use SMS instead', 'Use a recovery code'],
    },
  },
  {
    lang: 'en',
    what: 'a code that turns the second factor off',
    fields: [{ labels: ['Code'], inputmode: 'numeric' }],
    around: {
      heading: 'Disable two-factor authentication',
      text: 'Enter a code from your authenticator to disable it.',
      buttons: ['Disable'],
    },
  },
  {
    lang: 'en',
    what: 'a code, where a security notification was sent',
    fields: [{ name: 'otp', labels: ['One-time code'] }],
    around: {
      heading: 'Two-step login',
      text: 'We sent a security notification to your e-mail. Open your authenticator.',
    },
  },
  {
    lang: 'fr',
    what: 'an unseen code of the app',
    fields: [{ type: 'password', name: 'field1' }],
    around: { heading: 'Connexion', text: "Saisissez le code de votre application d'authentification" },
  },
];

/** None of their fields takes a code of an authenticator. */
export const RELATIVES: readonly ComposedForm[] = [
  { lang: 'en', what: 'the PIN that opens the app', fields: [{ labels: ['Authenticator app PIN'], type: 'password' }] },
  {
    lang: 'en',
    what: 'an unseen proof before the app is removed',
    fields: [{ type: 'password', name: 'value' }],
    around: { heading: 'Remove authenticator app', text: 'To go on, confirm that it is you' },
  },
  {
    lang: 'en',
    what: 'three parts of a telephone number',
    fields: [
      { maxlength: 3, name: 'alpha' },
      { maxlength: 3, name: 'omega' },
      { maxlength: 4, name: 'tail' },
    ],
    around: { heading: 'Two-factor authentication', text: 'Add your number' },
  },
  {
    lang: 'en',
    what: 'a code that was sent after an alert',
    fields: [{ labels: ['Verification code'] }],
    around: { heading: 'Two-factor authentication', text: 'An alert was sent. We sent a code to your email address.' },
  },
  {
    lang: 'en',
    what: 'a code that one receives by e-mail',
    fields: [{ labels: ['2FA code'] }],
    around: { heading: 'Withdraw 20 EUR', text: 'You will receive an e-mail with a code' },
  },
  {
    lang: 'en',
    what: 'days of a policy about two factors',
    fields: [{ type: 'number' }],
    around: { heading: 'Two-factor authentication policy', text: 'Grace period', buttons: ['Save'] },
  },
  {
    lang: 'en',
    what: 'days of a policy, by their label',
    fields: [{ type: 'number', labels: ['Grace period (days)'] }],
    around: { heading: 'Two-factor authentication policy', buttons: ['Save'] },
  },
  {
    lang: 'en',
    what: 'a coupon from an app, by its name',
    fields: [{ name: 'coupon', labels: ['Code from app'] }],
    around: { heading: 'Checkout' },
  },
  {
    lang: 'en',
    what: 'a coupon from an app, by the heading',
    fields: [{ name: 'code', labels: ['Code from app'] }],
    around: { heading: 'Redeem your coupon' },
  },
  {
    lang: 'de',
    what: 'a code sent to a number',
    fields: [{ labels: ['Bestätigungscode'] }],
    around: {
      heading: 'Zwei-Faktor-Authentifizierung',
      text: 'Der Code wurde an die Nummer mit der Endung 42 gesendet',
    },
  },
  {
    lang: 'de',
    what: 'days of a policy',
    fields: [{ type: 'number' }],
    around: { heading: 'Zwei-Faktor-Authentifizierung erzwingen', text: 'Frist in Tagen', buttons: ['Speichern'] },
  },
  {
    lang: 'de',
    what: 'a TAN for a transfer',
    fields: [{ labels: ['TAN'] }],
    around: { heading: 'Überweisung freigeben', text: 'Erzeugen Sie eine TAN mit Ihrer App' },
  },
  {
    lang: 'de',
    what: 'the code of a meter',
    fields: [{ labels: ['Code'], name: 'zaehler' }],
    around: { heading: 'Zählerstand melden' },
  },
  {
    lang: 'de',
    what: 'a coupon from an app, by its name',
    fields: [{ labels: ['Code aus der App'], name: 'gutschein' }],
    around: { heading: 'Kasse' },
  },
  {
    lang: 'de',
    what: 'a coupon from an app, by the heading',
    fields: [{ labels: ['Code aus der App'] }],
    around: { heading: 'Gutschein einlösen' },
  },
  {
    lang: 'fr',
    what: 'a coupon in an app',
    fields: [{ labels: ["Code dans l'application"] }],
    around: { heading: 'Bon de réduction' },
  },
  {
    lang: 'fr',
    what: 'boxes for a code in the mailbox',
    fields: boxes(6),
    around: { heading: 'Double authentification', text: 'Consultez votre boîte mail : un code vous y attend' },
  },
  {
    lang: 'es',
    what: 'a code in a text message',
    fields: [{ labels: ['Código de verificación'] }],
    around: { heading: 'Verificación en dos pasos', text: 'Revisa tus mensajes de texto' },
  },
  {
    lang: 'es',
    what: 'a coupon from an app',
    fields: [{ labels: ['Código de la app'] }],
    around: { heading: 'Canjear cupón' },
  },
  {
    lang: 'es',
    what: 'days of a policy',
    fields: [{ type: 'number' }],
    around: { heading: 'Política de autenticación en dos pasos', text: 'Días de gracia', buttons: ['Guardar'] },
  },
  {
    lang: 'pt',
    what: 'a code in a messenger',
    fields: [{ labels: ['Código'] }],
    around: { heading: 'Verificação em duas etapas', text: 'Enviamos uma mensagem no WhatsApp' },
  },
  { lang: 'pt', what: 'a postcode', fields: [{ labels: ['CEP'] }], around: { heading: 'Autenticação em duas etapas' } },
  {
    lang: 'it',
    what: 'an unseen proof before two factors are turned off',
    fields: [{ type: 'password', name: 'campo' }],
    around: { heading: 'Verifica in due passaggi', text: 'Conferma per disattivare', buttons: ['Disattiva'] },
  },
  {
    lang: 'it',
    what: 'a code that a voice reads out',
    fields: [{ labels: ['Codice'] }],
    around: { heading: 'Verifica in due passaggi', text: 'Ti chiameremo e ti detteremo un codice' },
  },
  {
    lang: 'nl',
    what: 'a code in a letter',
    fields: [{ labels: ['Activeringscode'] }],
    around: { heading: 'DigiD app activeren', text: 'De code staat in de brief' },
  },
  {
    lang: 'nl',
    what: 'days for which a device is known',
    fields: [{ type: 'number' }],
    around: { heading: 'Tweestapsverificatie', text: 'Onthoud apparaat gedurende (dagen)', buttons: ['Opslaan'] },
  },
  {
    lang: 'pl',
    what: 'a code from a printed card',
    fields: [{ labels: ['Kod z karty kodów jednorazowych'] }],
    around: { heading: 'Logowanie' },
  },
  {
    lang: 'pl',
    what: 'a code in a text message',
    fields: [{ labels: ['Kod'] }],
    around: { heading: 'Logowanie dwuetapowe', text: 'Przepisz kod, który przyszedł w SMS-ie' },
  },
  {
    lang: 'ja',
    what: 'a code in an e-mail',
    fields: [{ labels: ['認証コード'] }],
    around: { heading: '二段階認証', text: 'メールに記載されたコードを入力してください' },
  },
  { lang: 'ja', what: 'a postcode', fields: [{ labels: ['郵便番号'] }], around: { heading: '二段階認証' } },
  {
    lang: 'ja',
    what: 'days of a policy',
    fields: [{ type: 'number' }],
    around: { heading: '二要素認証の設定', text: '猶予期間（日）', buttons: ['保存'] },
  },
  {
    lang: 'zh-Hans',
    what: 'a code in a picture',
    fields: [{ labels: ['验证码'], besidePicture: true }],
    around: { heading: '登录' },
  },
  {
    lang: 'zh-Hans',
    what: 'days of a policy',
    fields: [{ type: 'number' }],
    around: { heading: '双因素认证策略', text: '宽限期（天）', buttons: ['保存'] },
  },
  {
    lang: 'ko',
    what: 'a code received by telephone',
    fields: [{ labels: ['인증번호'] }],
    around: { heading: '2단계 인증', text: '휴대폰으로 받은 인증번호를 입력하세요' },
  },
  {
    lang: 'ko',
    what: 'a coupon from an app',
    fields: [{ labels: ['앱에서 받은 코드'] }],
    around: { heading: '쿠폰 등록' },
  },
  {
    lang: 'ru',
    what: 'digits of a number that calls',
    fields: [{ labels: ['Код'] }],
    around: {
      heading: 'Двухфакторная аутентификация',
      text: 'Введите последние 4 цифры номера, с которого вам позвонят',
    },
  },
  {
    lang: 'ru',
    what: 'a code from a messenger',
    fields: [{ labels: ['Код'] }],
    around: { heading: 'Двухэтапная аутентификация', text: 'Код отправлен вам ботом в Telegram' },
  },
  {
    lang: 'tr',
    what: 'days for which a device is known',
    fields: [{ type: 'number' }],
    around: { heading: 'İki adımlı doğrulama', text: 'Cihazı hatırlama süresi (gün)', buttons: ['Kaydet'] },
  },
  {
    lang: 'tr',
    what: 'a code that comes by e-mail',
    fields: [{ labels: ['Doğrulama kodu'] }],
    around: { heading: 'İki adımlı doğrulama', text: 'E-postanıza gelen kodu girin' },
  },
  {
    lang: 'ar',
    what: 'a code in a text message',
    fields: [{ labels: ['رمز التحقق'] }],
    around: { heading: 'المصادقة الثنائية', text: 'تحقق من رسائلك النصية' },
  },
  {
    lang: 'en',
    what: 'steps that a clock may drift',
    fields: [{ type: 'number', name: 'window' }],
    around: { heading: 'TOTP settings', text: 'Allowed drift in steps', buttons: ['Save'] },
  },
  {
    lang: 'en',
    what: 'days before people are locked out',
    fields: [{ type: 'text', maxlength: 3 }],
    around: { heading: 'Two-factor enforcement', text: 'Days before users are locked out', buttons: ['Save changes'] },
  },
  {
    lang: 'en',
    what: 'days for which a browser is trusted',
    fields: [{ inputmode: 'numeric' }],
    around: { heading: 'Two-step verification', text: 'Trust this browser for (days)', buttons: ['Update'] },
  },
  {
    lang: 'en',
    what: 'a name for the app',
    fields: [{}],
    around: { heading: 'Add authenticator app', text: 'Give it a name', buttons: ['Next'] },
  },
  {
    lang: 'en',
    what: 'a search for people',
    fields: [{ name: 'q' }],
    around: { heading: 'Users without 2FA', text: 'Find a person' },
  },
  {
    lang: 'en',
    what: 'an unseen touch of a key',
    fields: [{ type: 'password', name: 'x' }],
    around: { heading: 'Two-factor authentication', text: 'Insert your YubiKey and touch its button' },
  },
  {
    lang: 'en',
    what: 'a password before the app is set up',
    fields: [{ type: 'password', name: 'response' }],
    around: { heading: 'Set up authenticator app', text: 'First enter your password, then scan the code' },
  },
  {
    lang: 'en',
    what: 'a code that tracks visitors',
    fields: [{ name: 'code' }],
    around: { heading: 'Analytics', text: 'Tracking code from the app' },
  },
  {
    lang: 'en',
    what: 'two digits to approve a sign-in',
    fields: [{ maxlength: 2, labels: ['Number'] }],
    around: { heading: 'Approve sign-in', text: 'Enter the number shown in your authenticator app' },
  },
  {
    lang: 'en',
    what: 'a code that lets into a sale',
    fields: [{ labels: ['Access code'] }],
    around: { heading: 'Private sale', text: 'Enter the access code from our app' },
  },
];
