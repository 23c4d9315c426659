import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = '心当たりがない場合は、パスワードを他人に知られています。すぐに変更してください。';

export const ja: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: '2 段階認証が有効になりました',
      text: '今後はログインのたびにコードが必要です。心当たりがない場合は、パスワードを変更し、私たちに連絡してください。',
    },
    'two-factor-disabled': {
      subject: '2 段階認証が無効になりました',
      text: '再びパスワードだけでログインできます。心当たりがない場合は、パスワードを変更し、もう一度有効にしてください。',
    },
    'backup-codes-replaced': {
      subject: '新しいバックアップコード',
      text: '新しいバックアップコードが作られ、古いものは使えなくなりました。心当たりがない場合は、私たちに連絡してください。',
    },
    'backup-code-used': {
      subject: 'バックアップコードが使われました',
      text: `認証アプリのコードの代わりにバックアップコードが使われました。${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: '正しいパスワードの後に間違ったコード',
      text: `誰かがあなたのパスワードを入力し、その後に間違ったコードを何度か入力しました。${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: '認証アプリのコードは停止中です',
      text: `間違ったコードが続いたため、バックアップコードでしかログインできません。${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: '使用済みのコードがまた試されました',
      text: `誰かがあなたのパスワードと、すでに使われたコードを入力しました。${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'パスワードが変更されました',
      text: 'ほかのブラウザーはすべてログアウトされました。心当たりがない場合は、私たちに連絡してください。',
    },
  },
  backupCodesLeft: (count) => `残りのバックアップコード: ${count}`,
  when: (moment) => `日時: ${moment} UTC`,
  help: (support) => `お問い合わせ: ${support}`,
};
