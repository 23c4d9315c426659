/** What is said behind the pages, in Japanese. */

import type { WordCatalogue } from './words.ts';

export const ja = {
  'manifest.description':
    '2 段階認証のコードをワンクリックで読み取り、暗号化して保存し、正しいサイトにだけ入力します。',
  'manifest.fill': 'このサイトのコードを入力',
  'manifest.lock': 'Twofold をロック',
  'manifest.area': 'コードの上をドラッグしてください。Esc で取り消し。',

  'menu.fill': '2 段階認証コードを入力',
  'menu.capture': 'この QR コードからアカウントを追加',

  'account.none': 'そのアカウントはありません。',
  'account.unnamed': '名前のないアカウント',
  'account.noCounter': 'このアカウントにはカウンターがありません。コードは自動的に更新されます。',
  'account.siteMalformed': 'サイトは example.com のようなアドレスにしてください。',
  'account.sitesMalformed':
    '各サイトは example.com のようなアドレス、またはサブドメインを含む *.example.com にしてください。',
  'account.trashFirst': '先にこのアカウントをごみ箱に移してください。',
  'account.listChanged': 'その間にアカウントの一覧が変わりました。もう一度確認してから移動してください。',
  'account.duplicate': 'この秘密鍵はすでにあります: {name}。何も追加していません。',
  'account.duplicateInTrash': 'この秘密鍵はごみ箱にあります: {name}。そこから復元してください。',

  'copy.nextFirst': 'このアカウントにはカウンターがあります。先に次のコードを表示してください。',
  'copy.refused': 'ブラウザーがコピーを許可しませんでした。コードを手で入力してください。',

  'site.belongs': 'このコードは {hosts} のものです。現在のサイトは {here} です。',
  'site.written': '{host}（表記 {readable}）',
  'site.sameLooking': '2 つの名前は見た目が似ているだけです。メッセージから来た場合は、このページを閉じてください。',
  'site.nearSpelling': '2 つの名前はつづりが違います。メッセージから来た場合は、このページを閉じてください。',
  'site.nameInside':
    'アドレスに名前が含まれていても、同じサイトとは限りません。メッセージから来た場合は、このページを閉じてください。',
  'site.otherEnding': '名前の末尾が違うため、別の人のサイトかもしれません。',
  'site.notEncrypted': 'そのページは暗号化されていないため、ネットワーク上の他人にコードを読まれるおそれがあります。',
  'site.otherServer': '同じマシン上の別のサーバーです。',

  'fill.notASite': 'コードを入力できるのはウェブページだけで、これは違います。サイトを開いてもう一度試してください。',
  'fill.noAccess':
    'ブラウザーがこのページへの Twofold の立ち入りを許可していません。コードをコピーして貼り付けてください。',
  'fill.noAccount': '保管庫に {host} のコードはありません。',
  'fill.noSite': 'このアカウントにはまだサイトがないため、{host} では入力しません。コードをコピーしてください。',
  'fill.noField':
    'Twofold の見る限り、このページはコードを求めていません。コードをコピーして、必要な場所に貼り付けてください。',
  'fill.outOfBand': 'このページは、SMS やメールで送られたコードを求めています。保管庫にはありません。',
  'fill.damaged': 'このアカウントのレコードは破損しています。対処は Twofold のオプションにあります。',
  'fill.doesNotFit': 'ページは {asked} 文字を求めていますが、このコードは {length} 文字です。おそらく別のコードです。',
  'fill.doesNotFitOther':
    'ページは別の文字数を求めていますが、このコードは {length} 文字です。おそらく別のコードです。',
  'fill.noBackupCodes': 'このページはバックアップコードを求めていますが、このアカウントのものは残っていません。',
  'fill.occupied': '欄にすでに何か入力されています。空にしてもう一度試してください。',
  'fill.gone': 'コードを入力する前にページが変わりました。もう一度試してください。',
  'fill.notTaken': 'ページがコードを保持しませんでした。コードをコピーして貼り付けてください。',
  'fill.unseenFrame':
    '{host} 自身のページには、Twofold から見える限りコードの入力欄がありません。このページの一部は {frame} のもので、Twofold はその中を見ません。{host} のコードは {host} 自身のページにだけ入力されます。',
  'fill.foreignFrame':
    'コードの入力欄は {host} のページの中に表示されている {frame} のものです。{host} のコードは {host} 自身のページにだけ入力されます。{frame} に心当たりがなければ、このページを閉じてください。',
  'fill.namelessFrame':
    'コードの入力欄は、どのサイトのものか示されていない部分にあり、誰が作ったのか分かりません。{host} のログインページを新しいタブで開き、そこでもう一度お試しください。',
  'fill.sameOwner':
    '保管庫に {here} のコードはありません。{hosts} のコードはあります。同じサービスとして使っている場合は、アカウントを編集してこのアドレスを追加してください。',
  'fill.locked': 'コードを入力する前に保管庫がロックされました。ロックを解除してもう一度お試しください。',
  'fill.waiting':
    'このコードはまもなく切れます。{seconds} 秒後に次のコードを入力します。ページを開いたままにしてください。',
  'fill.notAllowed':
    'ブラウザーがこのサイトへの立ち入りを許可されませんでした。もう一度試し、「許可」を選んでください。',

  'backup.noVault': 'バックアップする保管庫がありません。',
  'download.notAllowed': 'Twofold はファイルを保存できなくなりました。バックアップをもう一度オンにしてください。',
  'download.refused': 'ブラウザーがファイルを保存しませんでした。理由：{reason}',
  'download.takenAway': 'ダウンロードが終わる前に取り消されました。もう一度試してください。',
  'download.gone': '保存したファイルが見つかりません。ダウンロードを確認するか、もう一度バックアップしてください。',
  'download.tooSlow': 'ダウンロードが 1 分以内に終わりませんでした。もう一度試してください。',
  'backup.notAsWritten':
    'バックアップを正しく読み直せなかったため、保存しませんでした。もう一度試し、続く場合はアカウントをエクスポートしてください。',
  'backup.noneInText': 'このテキストにバックアップコードはありません。コードを 1 行に 1 つずつ貼り付けてください。',
  'backup.otherSite': 'このアカウントは {hosts} のものです。現在の場所は {here} です。コードを貼り付けてください。',
  'backup.noSiteYet': 'まだサイトなし',
  'backup.noSiteHere': 'サイトのないページ',
  'backup.noAccess': 'Twofold はこのページを見られません。コードを貼り付けてください。',
  'backup.noneOnPage': 'このページにバックアップコードは見つかりませんでした。表示するか、貼り付けてください。',

  'capture.noTab': '読み取るページがありません。設定コードを表示するページを開いてください。',
  'capture.noAccess': 'Twofold はこのページを見られません。コードの画像を保存して追加してください。',
  'capture.wentOn': '読み取り中にページが変わりました。もう一度読み取ってください。',
  'capture.noPicture': 'ブラウザーで開ける画像ではありません。コードの PNG か JPEG 画像を試してください。',
  'capture.forgotten': 'この読み取り結果はもうありません。もう一度コードを読み取ってください。',
  'capture.unusable': '使えない設定コードがあります: {reason}',
  'capture.leftOut': '{name} は除外しました: {reason}',
  'capture.missing':
    'この転送の {size} 個のうち {parts} 番がまだ足りません。元のアプリで次のコードを表示し、もう一度読み取ってください。',
  'capture.nothing.page':
    '設定コードが見つかりませんでした。コード全体が見えるまでスクロールし、小さければ拡大して、もう一度読み取ってください。または、サイトがテキストで表示する秘密鍵をコピーして入力してください。',
  'capture.nothing.picture':
    '設定コードが見つかりませんでした。コード全体を正面から写した、もっと鮮明な画像を試してください。または秘密鍵を入力してください。',
  'capture.nothing.text': '設定コードが見つかりませんでした。otpauth:// で始まるリンク全体を貼り付けてください。',
  'capture.others':
    'ここの QR コードは設定コードではなく、{codes}です。設定コードが表示される手順に進み、もう一度読み取ってください。',

  'code.text': 'テキスト',
  'code.wifi': 'Wi-Fi ネットワークへの接続情報',
  'code.mail': 'メールアドレス',
  'code.telephone': '電話番号',
  'code.sms': 'テキストメッセージ',
  'code.place': '地図上の場所',
  'code.contact': '連絡先',
  'code.contactOrEvent': '連絡先またはカレンダーの予定',
  'code.payment': '支払い',
  'code.passkey': 'パスキーでのログイン',
  'code.push': 'ほかのアプリでは使えない {app} の登録',
  'code.app': '別のアプリ用のリンク ({scheme})',
  'code.store': '{store} へのリンク',
  'code.storeAt': '{store} へのリンク ({host})',
  'code.address': 'ウェブアドレス',
  'code.addressAt': 'ウェブアドレス ({host})',

  'policy.export':
    '組織の設定により、暗号化された書き出しだけが許可されています。専用のパスワードがある形式を選んでください。',
  'policy.site':
    '組織の設定により、入力できるのは決められたサイトだけで、{host} は含まれていません。代わりにコードをコピーしてください。',

  'vault.none': '保管庫がまだありません。パスフレーズを決めて作成してください。',
  'vault.exists': '保管庫はすでにあります。パスフレーズでロックを解除してください。',
  'vault.weak': 'このパスフレーズは推測されやすすぎます。関連のない 4、5 語など、長くしてください。',
  'vault.newer': 'この保管庫は、この Twofold が知らないバージョンのものです。拡張機能を更新してください。',
  'vault.notTakenOver':
    'この Twofold は以前のバージョンの保管庫を引き継げなかったため、そのまま残しました。何も失われていません。以前のバージョンに戻り、アカウントをエクスポートしてください。',
  'vault.wrongPassphrase':
    'この保管庫のパスフレーズではありません。キーボードの配列を確認して、もう一度試してください。',
  'vault.passphraseDamaged':
    '保管庫のうちパスフレーズで開く部分が破損しています。パスキー、リカバリーコード、またはバックアップを使ってください。',
  'vault.wait': 'パスフレーズの間違いが多すぎます。{seconds} 秒後にもう一度試してください。',
  'vault.wrongRecoveryCode': 'この保管庫のリカバリーコードではありません。印刷したものと 1 文字ずつ比べてください。',
  'vault.wrongPasskey': 'そのパスキーではこの保管庫は開きません。パスフレーズか別のパスキーを使ってください。',
  'vault.passkeyUnfit': 'このパスキーでは保管庫を開けません。別のものを試してください。',
  'vault.nameSlot': '解除方法に名前を付けてください。',
  'vault.keepsPassphrase': '保管庫には必ずパスフレーズが必要です。代わりに変更してください。',
  'vault.nothingToExport': '保管庫がまだないため、エクスポートするものがありません。',

  'damage.record-damaged':
    'このアカウントは Twofold 以外によってディスク上で変更され、開けません。バックアップから復元するか、消去してください。',
  'damage.record-missing':
    'このアカウントは Twofold 以外によってディスクから削除されました。バックアップから復元するか、消去してください。',
  'damage.record-rolled-back':
    'このアカウントは Twofold 以外によって古い状態に戻されました。バックアップから復元するか、消去してください。',
  'damage.record-unlisted': 'Twofold が入れていない、または以前に消去したアカウントが保管庫にあります。使用しません。',
  'damage.record-newer': 'このアカウントは新しい Twofold が書き込みました。開くには拡張機能を更新してください。',
  'damage.page-damaged':
    '索引の一部がディスク上で変更されました。そのアカウントは開けますが、ディスクから削除されたものがあっても気付けません。',
  'damage.page-missing':
    '索引の一部がディスクから削除されました。そのアカウントは開けますが、ディスクから削除されたものがあっても気付けません。',
  'damage.page-rolled-back':
    '索引の一部が古い状態に戻されました。そのアカウントは開けますが、ディスクから削除されたものがあっても気付けません。',
  'damage.page-unlisted': 'Twofold が入れていない索引の一部が保管庫にあります。使用しません。',
  'damage.manifest-damaged':
    '目次がディスク上で変更されました。アカウントは開けますが、ディスクから削除されたものがあっても気付けません。',
  'damage.slots-changed': 'この保管庫の解除方法が Twofold 以外によって変更されました。確認してください。',
  'damage.vault-rolled-back':
    '保管庫全体が、このブラウザーが最後に書き込んだものより古くなっています。写しからプロファイルを戻した場合などです。その後の変更がありません。新しいバックアップを探してください。',

  'link.gone': 'このアカウントはもう保管庫にありません。',
  'link.noAnswer': 'このページは応答しません。再読み込みしてからもう一度試してください。',
  'link.otherPerson': '{host} に別の人がログインしています。もう一度確認して同意してください。',
  'link.turnedOn': '{host} の 2 段階認証は有効です。この保管庫にコードとバックアップコード {count} 個があります。',
  'link.renewed': '新しいバックアップコード {count} 個をこの保管庫に保存しました。古いものはもう使えません。',
  'link.turnedOff': '{host} の 2 段階認証は無効です。アカウントは 30 日間ごみ箱に残ります。',
  'link.unknown': '{host} が応答しませんでした。何も失われていません。少し待ってもう一度試すと、そこから続きます。',
  'link.offHere': '{host} の 2 段階認証は無効です。ここのアカウントはもう不要なので、ごみ箱に移せます。',
  'link.stillOff': '{host} の 2 段階認証はまだ無効です。いつでもやり直せます。',
  'link.unfinished':
    '{host} での設定は完了しておらず、2 段階認証はまだ無効です。もう一度始めると、止まったところから続きます。',
  'link.onElsewhere':
    '{host} の 2 段階認証は別の認証アプリで有効になりました。変更するにはそのサイトの設定を開いてください。',
  'link.onHere': '{host} の 2 段階認証は有効で、この保管庫にコードがあります。',
  'link.onUnproven':
    '{host} の 2 段階認証は有効ですが、この保管庫のアカウントによるものかは確かではありません。{host} がそのコードを受け入れるまで「未確認」のままです。',
  'link.signedOut': '{host} にもうログインしていません。ログインしてから、もう一度始めてください。',
  'link.signInAgain':
    'この操作には、{host} への数分以内のログインが必要です。一度ログアウトしてログインし直し、もう一度始めてください。',
  'link.codeRefused':
    '{host} がコードを拒否しました。このコンピューターの時計が合っているか確かめてから、もう一度始めてください。',
  'link.tooManyTries':
    '間違ったコードが続いたため、{host} はしばらく受け付けません。数分待ってから、もう一度始めてください。',
  'link.codesStopped':
    '間違ったコードが多すぎたため、{host} は今コードを受け付けません。サイトのページではバックアップコードがまだ使えます。',
  'link.siteBusy': '{host} は今それを行えません。何も変更されていません。少し待って、もう一度始めてください。',
  'link.codesKept': '{host} は新しいバックアップコードを作りませんでした。この保管庫のコードはまだ使えます。',
  'link.codesUnsure':
    '{host} の応答が失われたため、バックアップコードはもう使えないかもしれません。ここでは使用済みと記してあります。{host} が応答したら、すぐに新しいものを作ってください。',

  'title.encrypted': '{program}（暗号化）',
  'title.encryptedLikely': '{program}（暗号化、おそらく）',
  'title.encryptedPerhaps': '{program}（暗号化、もしかすると）',
  'title.database': '{program}（データベース）',
  'title.preferences': '{program}（Android の設定）',
  'title.unpacked': '{program}（展開済み）',
  'title.extension': '{program}（ブラウザー拡張機能）',
  'title.captured': '{program}（取り出したトークン）',
  'title.qrCodes': '{program}（QR コード）',
  'title.backup': 'Twofold のバックアップ',
  'title.backupEncrypted': 'Twofold のバックアップ（暗号化）',
  'title.backupCopy': 'Twofold のバックアップ（保管庫のコピー）',
  'title.zip': 'エクスポートの入った Zip',
  'title.keyUris': '設定リンクのテキスト',
  'title.textAround': '設定リンクを含むテキスト',
  'title.json': '設定リンクを含む JSON',
  'title.html': '設定リンクを含むウェブページ',
  'title.picture': 'QR コードの画像',
  'title.browserPasswords': 'ブラウザーのパスワード（CSV）',
  'title.csv': 'ワンタイムコードを含む CSV',
  'title.paper': '印刷用のページ',
  'notice.missingParts':
    'この移行の QR コードは {count} 個です。まだないもの: {parts} 番。それもインポートしてください。',
  'notice.damagedParts': 'このファイルの {count} 個の部分が壊れています。ほかの部分は無事です。',
  'notice.onlyUris': 'このファイルは知っているプログラムのものではないため、中の設定リンクだけを読み取りました。',
  'notice.browser':
    'ブラウザーはワンタイムコードなしでパスワードを書き出します。このファイルにインポートできるものはありません。',
  'warning.issuer': 'ラベルと発行者が別のサービスを示しています。',
  'warning.counter':
    'ファイルにカウンターがないため 0 から始まります。最初のコードはサイトで受け付けられないことがあります。',
  'warning.noteCut': 'メモがとても長いため短くしました。',
  'item.line': '{number} 行目',
  'item.number': '（{number} 番目の項目）',
  'item.unnamed': '（名前なし）',
  'item.noSecret': '秘密鍵がありません。',
  'item.secret': '秘密鍵が使えません。',
  'item.algorithm': 'Twofold の知らないアルゴリズムのコードです。',
  'item.link': '使える設定リンクではありません。',
  'item.ownApp': '一つのアプリ専用です。そのサイトで別の認証アプリを選んでください。',
  'item.damaged': '壊れています。',
  'item.transfer': 'この移行用コードは壊れています。もう一度エクスポートしてください。',
  'export.noSuchKind': '{program} ではこの種類のコードを扱えません。',
  'export.googleOnly': 'Google Authenticator で扱えるのは、30 秒間有効な 6 桁か 8 桁のコードだけです。',
  'google.title': 'Google Authenticator への移行',
  'google.intro':
    'Google Authenticator でメニュー、「アカウントを移行」、「アカウントのインポート」と進み、コードを一つずつ読み取ってください。',
  'google.part': '{parts} 個中 {part} 個目のコード',
  'google.asText': 'テキスト',
  'paper.title': '二要素認証のアカウント、{day}',
  'paper.warning': 'このページを持つ人はコードを手にします。パスポートと同じ場所に保管してください。',
  'paper.secret': '秘密鍵',
  'paper.backupCodes': 'バックアップコード',
  'error.weakPassword':
    'どこに渡るか分からないファイルには、このパスワードは推測されやすすぎます。関連のない 4、5 語がおすすめです。',
  'error.secret': 'この秘密鍵は使えません。A から Z の英字と 2 から 7 の数字だけです。',
  'error.link': '使える設定リンクではありません。otpauth:// で始まるものです。',
  'error.parameters': 'Twofold が計算できない種類のコードです。',
  'error.digits': '桁数は 1 から 10 までの整数にしてください。',
  'error.period': '更新間隔は整数の秒数にしてください。',
  'error.pin': 'このコードには PIN が必要です。入力してください。',
  'error.counter': 'カウンターは整数にしてください。',
  'error.tooLong': '長すぎるテキストが含まれています。',
  'error.file':
    'このファイルは破損しているか、途中で切れているか、Twofold が知らない種類です。もう一度エクスポートしてください。',
  'error.emptyFile': 'このファイルは空です。',
  'error.tooLarge': 'このファイルは大きすぎます。',
  'error.wrongPassword': 'このファイルのパスワードではありません。',
  'error.passwordRequired': 'このファイルは暗号化されています。エクスポート時のパスワードを入力してください。',
  'error.tampered': 'このファイルは書き込み後に変更されているため、何も取り込みませんでした。',
  'error.work': 'このファイルを開くには、安全な範囲を超える処理が必要か、保護が弱すぎます。',
  'error.encryption': 'このファイルは Twofold が知らない方法で保護されています。別の方法でエクスポートしてください。',
  'error.newer': 'Twofold が知らない新しいバージョンで書き込まれています。拡張機能を更新してください。',
  'error.recoveryCode': 'リカバリーコードではありません。入力内容を 1 文字ずつ確認してください。',
  'error.backupCode': 'バックアップコードではありません。入力内容を確認してください。',
  'error.storageFull': 'ディスクがいっぱいのため、何も保存していません。空きを作ってもう一度試してください。',
  'error.storage': 'ブラウザーが保存を許可しませんでした。もう一度試してください。',
} as const satisfies WordCatalogue<'ja'>;
