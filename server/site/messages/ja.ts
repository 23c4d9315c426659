/** The site in Japanese. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('ja');

export const ja: Messages = {
  site: {
    skip: '本文へ移動',
    navigation: 'メインメニュー',
    signIn: 'ログイン',
    signUp: 'アカウントを作成',
    signOut: 'ログアウト',
    settings: '設定',
    help: 'ヘルプ',
    demo: '入力を試す',
    outbox: '送信トレイ',
    contact: (support) => `お問い合わせ: ${support}`,
    errorTitle: (title) => `エラー: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'うまくいきませんでした',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。テキストを選択してコピーしてください。',
    cancel: 'キャンセル',
    language: '言語',
    changeLanguage: '変更',
  },

  clock: {
    fast: (span) =>
      `このコンピューターの時計は ${span}ほど進んでいるようです。時計が合うまで、このコンピューターで作ったコードは拒否されることがあります。日付と時刻の設定で「時刻を自動的に設定する」をオンにしてください。`,
    slow: (span) =>
      `このコンピューターの時計は ${span}ほど遅れているようです。時計が合うまで、このコンピューターで作ったコードは拒否されることがあります。日付と時刻の設定で「時刻を自動的に設定する」をオンにしてください。`,
  },

  fields: {
    email: 'メールアドレス',
    password: 'パスワード',
    currentPassword: '現在のパスワード',
    newPassword: '新しいパスワード',
    newPasswordHint: (length) => `${length} 文字以上。奇妙な 1 語より、関連のない数語のほうが覚えやすくなります。`,
    code: '6 桁のコード',
    codeHint: (issuer) => `認証アプリが今 ${issuer} に表示している数字です。`,
    backupCode: 'バックアップコード',
    backupCodeHint: '保存した 10 個のコードのうちの 1 つ。大文字・小文字とハイフンは区別しません。',
    eitherCode: 'コードまたはバックアップコード',
    eitherCodeHint: '認証アプリの 6 桁の数字、またはバックアップコードの 1 つ。',
  },

  signIn: {
    title: 'ログイン',
    submit: 'ログイン',
    noAccount: 'アカウントをお持ちでない場合',
  },

  signUp: {
    title: 'アカウントを作成',
    submit: 'アカウントを作成',
    haveAccount: 'アカウントをお持ちの場合',
  },

  secondFactor: {
    title: 'コードを入力してください',
    lead: 'パスワードは確認できました。このアカウントではコードも必要です。',
    submit: 'ログイン',
    useBackupCode: 'バックアップコードを使う',
    useAuthenticator: '認証アプリのコードを使う',
    noPhone: 'スマートフォンが手元にない場合',
    backAtHand: '認証アプリが手元にある場合',
    other: '別のアカウントでログイン',
  },

  home: {
    title: 'ホーム',
    heading: 'ログインしています',
    lead: (email) => `${email} としてログイン中です。`,
    offLead: 'このアカウントはパスワードだけで開けます。設定で 2 つ目の証明を求めるようにできます。',
    toSettings: '設定へ',
  },

  settings: {
    title: '設定',
    navigation: '設定',
    userOptions: 'ユーザーオプション',
    userOptionsLead: '2 段階認証とバックアップコード',
    sessions: 'セッション',
    sessionsLead: 'ログインしている場所',
    activity: 'アクティビティ',
    activityLead: 'このアカウントで起きたこと',
    password: 'パスワード',
    passwordLead: '新しいパスワードを決める',
  },

  userOptions: {
    title: 'ユーザーオプション',
    account: 'アカウント',
    heading: '2 段階認証',
    on: '有効',
    off: '無効',
    pending: '未完了',
    offLead: 'パスワードに加える 2 つ目の証明: スマートフォンまたはこのブラウザーのコード。',
    pendingLead: '設定を始めましたが完了していないため、まだ無効です。',
    onLead: 'ログインのたびに、パスワードとコードが必要です。',
    enable: '2 段階認証を有効にする',
    finish: '設定を完了する',
    discard: 'この設定を破棄する',
    disable: '2 段階認証を無効にする',
    onSince: '有効にした日時',
    lastUsed: '最後の使用',
    backupCodes: '残りのバックアップコード',
    backupCodesOf: ({ remaining, total }) => `${total} 個中 ${remaining} 個`,
    newBackupCodes: '新しいバックアップコード',
    lowHeading: 'バックアップコードが残りわずかです',
    low: (n) =>
      n === 0
        ? 'バックアップコードが残っていません。今すぐ新しく作成してください。ないままスマートフォンをなくすと、ログインできなくなります。'
        : `${count(n, { other: '残りのバックアップコードは # 個だけです。' })}必要になる前に新しく作成してください。`,
  },

  enable: {
    title: '2 段階認証について',
    steps: '設定',
    stepNames: ['認証アプリを選ぶ', '接続する', 'バックアップコードを保存する'],
    whatTitle: '何ですか?',
    what: '本人であることを示す方法は 3 つあります。パスワードのような「知っているもの」、スマートフォンやコンピューターのような「持っているもの」、指紋のような「自分自身」です。2 段階認証（2FA）はそのうち 2 つを求めます。パスワードと、あなたの持ち物だけが表示できるコードです。',
    whyTitle: 'なぜ必要ですか?',
    why: 'パスワードは推測され、使い回され、気付かないうちに盗まれます。2FA が有効なら、盗まれたパスワードだけではアカウントを開けません。',
    howTitle: 'どのように使いますか?',
    how: '最初に一度、認証アプリをこのアカウントに接続します。スマートフォンのアプリか、このブラウザーの拡張機能 Twofold です。以後、30 秒ごとに新しい 6 桁のコードが表示され、通信も不要です。ログインのたびに、パスワードと表示中のコードをお尋ねします。電話番号もメッセージも使いません。',
    lostTitle: 'スマートフォンをなくしたら?',
    lost: '設定中に 10 個のバックアップコードを受け取ります。それぞれ、コードの代わりに 1 回ログインできます。紙やパスワードマネージャーなど、スマートフォン以外の場所に保管してください。',
    offTitle: '使うのをやめたいときは?',
    off: '「設定」の「ユーザーオプション」でいつでも無効にできます。ほかの人が勝手に行えないよう、その際にもコードまたはバックアップコードが必要です。',
    appsTitle: '認証アプリを選ぶ',
    appsLead:
      '6 桁のコードを作るアプリなら、どれでも使えます。次のページに出る QR コードという四角い画像から始めます。すでにお持ちなら、そのまま進んでください。お持ちでなければ、先にどれかをインストールしてください。',
    installed: 'このブラウザーにインストール済み',
    submit: '続ける',
  },

  apps: {
    extension: 'ワンクリックで接続し、正しいサイトにだけコードを入力します。',
    builtIn: 'すでにお使いのデバイスにあります。「パスワード」アプリを開き、コードの設定を選んでください。',
    simple: 'シンプルで広く使われています。',
    microsoft: 'Microsoft アカウントへのログインにすでに使っている方に向いています。',
    openSource: 'オープンソース。バックアップは自分で保管します。',
    openSourceSync: 'オープンソース。デバイス間で暗号化して同期します。',
    openSourceSmall: 'オープンソース。小さくてシンプルです。',
    desktop: 'パソコン向けのオープンソースのパスワードマネージャー。',
    howToAdd: '追加の方法',
  },

  setUp: {
    title: '認証アプリを接続する',
    scanTitle: 'QR コードを読み取る',
    scan: '認証アプリを開き、アカウントの追加を選んで、この画像を読み取ってください。拡張機能 Twofold の場合は、ツールバーのボタンをクリックします。',
    qrLabel: (issuer) => `認証アプリを ${issuer} に接続する QR コード`,
    secretTitle: 'または秘密鍵を入力する',
    secretLead:
      'カメラがない場合は、認証アプリにこれを入力してください。種類を聞かれたら「時間ベース」を選んでください。',
    secret: '秘密鍵',
    copySecret: '秘密鍵をコピー',
    openLink: 'このデバイスの認証アプリで開く',
    accountName: 'アカウント',
    verifyTitle: '動作を確認する',
    submit: '確認',
    confirmedBefore:
      '認証アプリは接続済みですが、バックアップコードを保存する前に離れました。新しいコードを入力すると、新しい一式を受け取れます。',
    nothingOn: 'まだ何も有効になっていません。今離れると、2 段階認証は無効のままです。',
  },

  backupCodes: {
    title: 'バックアップコードを保存する',
    newTitle: '新しいバックアップコード',
    lead: 'この 10 個のコードは、認証アプリをなくしたときにログインする手段です。それぞれ 1 回使えます。表示されるのは今回だけです。',
    newLead: 'この 10 個のコードは古いものに代わります。古いものはもう使えません。表示されるのは今回だけです。',
    listLabel: 'バックアップコード',
    download: 'バックアップコードをダウンロード',
    copy: 'バックアップコードをコピー',
    print: 'バックアップコードを印刷',
    saved: 'バックアップコードをダウンロードしました',
    finish: '設定に戻る',
    turnsOn: '設定に戻ると 2 段階認証が有効になります。',
    notTicked: 'バックアップコードを安全な場所に保管し、先にチェックを入れてください。2 段階認証はまだ無効です。',
    notTickedNew: 'バックアップコードを安全な場所に保管し、先にチェックを入れてください。',
    fileTitle: (issuer) => `${issuer} のバックアップコード`,
    fileAccount: (email) => `アカウント: ${email}`,
    fileMade: (date) => `作成日: ${date}`,
    fileNote: 'それぞれのコードで、認証アプリのコードの代わりに 1 回ログインできます。',
  },

  newBackupCodes: {
    title: '新しいバックアップコード',
    lead: '新しい 10 個のコードが今のものに代わります。古いものは、使用済みでも未使用でもすぐに使えなくなります。',
    why: 'ここでは認証アプリのコードが必要です。バックアップコードでは足りません。',
    submit: '新しいバックアップコードを作成',
  },

  disable: {
    title: '2 段階認証を無効にする',
    lead: '以後、このアカウントはパスワードだけで開けます。バックアップコードは使えなくなり、ほかの場所ではログアウトされます。',
    submit: 'はい、2FA を無効にします',
    keep: '有効のままにする',
  },

  reauthenticate: {
    title: 'ご本人ですか?',
    lead: 'ログインから時間がたっています。続けるにはパスワードをもう一度入力してください。',
    leadWithCode: 'ログインから時間がたっています。続けるにはパスワードとコードを入力してください。',
    submit: '続ける',
  },

  password: {
    title: 'パスワードを変更',
    lead: '変更すると、ほかのセッションは終了します。',
    submit: 'パスワードを変更',
  },

  activity: {
    title: 'アクティビティ',
    lead: 'このアカウントで起きたことを新しい順に表示します。心当たりのないものがあれば、パスワードを変更してください。',
    empty: 'まだ何もありません。',
    older: '古いもの',
    newest: '最新',
    details: {
      password: 'パスワード',
      'password and authenticator code': 'パスワードと認証アプリのコード',
      'password and backup code': 'パスワードとバックアップコード',
      'authenticator code': '認証アプリのコード',
      'backup code': 'バックアップコード',
    },
    kinds: {
      'account-created': 'アカウントを作成',
      'signed-in': 'ログイン',
      'wrong-codes': 'パスワードは正しく、コードが誤り',
      'code-reused': '使用済みのコードの再試行',
      'second-factor-stopped': '誤りが多いためコードを停止',
      'signed-out': 'ログアウト',
      'session-ended': 'セッションを終了',
      reauthenticated: 'パスワードを再入力',
      'password-changed': 'パスワードを変更',
      'two-factor-enabled': '2 段階認証を有効化',
      'two-factor-disabled': '2 段階認証を無効化',
      'two-factor-reset': '運営者が 2 段階認証をリセット',
      'backup-codes-replaced': '新しいバックアップコードを作成',
    },
  },

  sessions: {
    title: 'セッション',
    lead: 'ログインしているブラウザーの一覧です。心当たりのないものは終了してください。',
    current: 'このブラウザー',
    unknownBrowser: '不明なブラウザー',
    browserOn: ({ browser, system }) => `${system} の ${browser}`,
    signedIn: 'ログイン',
    lastSeen: '最後の利用',
    end: 'セッションを終了',
    endLabel: (browser) => `セッションを終了: ${browser}`,
    alone: 'ほかの場所ではログインしていません。',
  },

  help: {
    title: 'ヘルプ',
    lead: 'よくある問題への短い答えです。',
    codeTitle: 'コードが拒否されます',
    codeAnswer:
      'コードがこのアカウントのもので、切り替わった直後でないか確認してください。コードは 1 回だけ使えます。ログインした後は、次のコードを待ってください。どのコードも拒否される場合は、コードを作るデバイスの時計がずれている可能性があります。時刻を自動で設定してください。',
    lostTitle: 'スマートフォンをなくしました',
    lostAnswer:
      'パスワードでログインし、「バックアップコードを使う」を選んで、保存したコードの 1 つを入力してください。その後 2 段階認証を無効にし、新しいスマートフォンで設定し直してください。',
    bothTitle: 'スマートフォンもバックアップコードもなくしました',
    bothAnswer:
      '誰も読み上げることはできません。照合に必要なものしか保存していないためです。まだログインしている場所があれば失われていないので、そこではログアウトしないでください。なければ、このサイトの運営者にお尋ねください。',
    noticeTitle: '身に覚えのない通知が届きました',
    noticeAnswer:
      '誰かがあなたのパスワードを知っています。変更してからアクティビティを確認し、心当たりのないセッションを終了してください。',
    extensionTitle: '拡張機能 Twofold はどう追加しますか?',
    extensionAnswer:
      'このサイトをソースからビルドした場合、拡張機能は dist/extension にあります。Chrome または Edge では拡張機能のページを開き、デベロッパーモードをオンにして「パッケージ化されていない拡張機能を読み込む」を選び、フォルダー chrome-mv3 を指定します。Firefox では about:debugging を開き、「この Firefox」、「一時的なアドオンを読み込む」から、firefox-mv3 の manifest.json を選びます。',
    contactTitle: '人に尋ねる',
    noContact: 'このサイトの運営者は、ここに連絡先を示していません。アカウントを取得した場所でお尋ねください。',
  },

  outbox: {
    title: '送信トレイ',
    lead: 'このサーバーはローカルモードです。通知はメールで送られず、ここに保存されます。',
    empty: '通知はまだありません。',
    to: '宛先',
  },

  demo: {
    title: '入力を試す',
    lead: 'ほかのサイトにあるような入力欄で、認証アプリを試せます。ここに入力したものは保存も送信もされません。',
    practiceTitle: '練習用アカウント',
    practice:
      'このサイトのコードがない場合は、先にこのアカウントを認証アプリに追加してください。秘密鍵は公開されており、何も保護しません。',
    practiceQr: '練習用アカウントの QR コード',
    promptsTitle: '入力欄',
    filled: '入力する',
    leftAlone: '入力しない',
    all: 'すべての入力欄',
    submit: '確認',
    received: (text) => `ページが受け取ったもの: ${text}`,
    receivedNothing: 'ページは何も受け取りませんでした。',
    prompts: {
      single: { title: '1 つの欄', note: '正しくワンタイムコードと示されています。' },
      segmented: { title: '6 つのマス', note: '1 マスに 1 桁。フォーカスは自動で進みます。' },
      halves: { title: '3 桁と 3 桁', note: 'ダッシュで区切られた 3 桁の欄が 2 つ。' },
      eight: { title: '8 桁', note: '長いコードの欄。6 桁のコードは合いません。' },
      password: { title: '隠れた数字', note: 'コードを求めるパスワード欄。' },
      editable: { title: '編集できるテキスト', note: '欄ではなく、文字を入力できる場所。' },
      shadow: { title: 'シャドウツリー', note: 'ページから中身を隠す部品の中の欄。' },
      frame: { title: 'フレーム', note: '同じサイトのフレームの中の欄。' },
      late: { title: '遅い表示', note: 'ページの 2 秒後に現れる欄。' },
      sms: {
        title: 'SMS のコード',
        note: 'コードは SMS で届くため、認証アプリのコードは正しくありません。',
      },
      backup: {
        title: 'バックアップコード',
        note: 'バックアップコードの欄。認証アプリのコードでは試行が無駄になります。',
      },
      coupon: { title: 'クーポン', note: 'ログインとは関係のないコード。' },
    },
  },

  notices: {
    'two-factor-on': '2 段階認証は有効です。次回のログインからコードが必要です。',
    'two-factor-off': '2 段階認証は無効です。パスワードだけでログインできます。',
    'set-up-discarded': '設定を破棄しました。2 段階認証は無効です。',
    'backup-codes-replaced': '新しいバックアップコードが有効になりました。',
    'password-changed': 'パスワードを変更しました。ほかのセッションは終了しました。',
    'session-ended': 'そのセッションを終了しました。',
    'signed-out': 'ログアウトしました。',
    'account-created': 'アカウントを作成し、ログインしました。',
    'account-created-only': 'アカウントを作成しました。ログインしてください。',
    'backup-code-used': 'バックアップコードでログインしました。',
    'already-on': '2 段階認証はすでに有効です。',
    'already-off': '2 段階認証はすでに無効です。',
    'sign-in-expired': '時間がかかりすぎました。メールアドレスとパスワードをもう一度入力してください。',
    'sign-in-first': '続けるにはログインしてください。',
  },
  backupCodesLeft: (n) => count(n, { other: 'バックアップコードは残り # 個です。' }),

  problems: {
    credentials: 'メールアドレスまたはパスワードが正しくありません。',
    password: 'パスワードが正しくありません。',
    emailMissing: 'メールアドレスを入力してください。',
    emailMalformed: 'name@example.org のようなメールアドレスを入力してください。',
    emailTaken: 'このメールアドレスのアカウントはすでにあります。ログインしてください。',
    passwordMissing: 'パスワードを入力してください。',
    passwordShort: (length) => `${length} 文字以上にしてください。`,
    passwordLong: (length) => `${length} 文字以内にしてください。`,
    codeMissing: 'コードを入力してください。',
    codeMalformed: 'コードは 6 桁の数字、バックアップコードは 25 文字の英数字です。入力内容を確認してください。',
    codeWrong: 'コードが正しくありません。認証アプリに今表示されているものを入力してください。',
    backupCodeWrong: 'お使いのバックアップコードではありません。入力内容を確認してください。',
    backupCodeUsed: 'そのバックアップコードは使用済みです。それぞれ 1 回だけ使えます。別のものを使ってください。',
    triesLeft: (n) => count(n, { other: 'あと # 回間違えると、待つ必要があります。' }),
    codeUsed: (seconds) => `そのコードは使用済みです。次のコードは ${seconds} 秒後です。`,
    stopped: 'コードの誤りが続いたため、認証アプリのコードを一時的に停止しました。バックアップコードは使えます。',
    tooMany: (span) => `試行が多すぎます。${span}待ってから、もう一度試してください。`,
    busy: (span) => `サーバーが混み合っています。何も失われていません。${span}後にもう一度試してください。`,
    challengeExpired: '時間がかかりすぎました。メールアドレスとパスワードをもう一度入力してください。',
    setUpExpired: 'この設定は期限切れか、破棄されました。もう一度始めてください。何も変わっていません。',
    totpNeeded: 'ここではバックアップコードは使えません。認証アプリのコードを入力してください。',
  },

  errors: {
    notFound: {
      title: 'ページが見つかりません',
      text: 'このアドレスには何もありません。入力が誤っているかもしれません。',
    },
    signUpClosed: {
      title: '新規登録はできません',
      text: 'ここでは新しいアカウントを作成できません。このサイトの運営者に依頼してください。',
    },
    badFile: {
      title: '保存するバックアップコードがありません',
      text: '送信された内容からファイルを作成できませんでした。バックアップコードのページに戻ってください。',
    },
    crossSite: {
      title: '要求を拒否しました',
      text: 'このフォームは別のサイトから送信されたため、何も行いませんでした。ここでページを開き、もう一度試してください。',
    },
    tooLarge: {
      title: 'テキストが多すぎます',
      text: '送信された内容が、どのフォームよりも大きくなっています。何も変わっていません。',
    },
    internal: {
      title: '問題が発生しました',
      text: 'こちらの不具合で、何も変わっていません。少し待ってからもう一度試してください。',
    },
    unavailable: {
      title: '現在利用できません',
      text: 'サーバーが現在処理できません。何も変わっていません。少し待ってからもう一度試してください。',
    },
    home: 'ホームへ',
  },
};
