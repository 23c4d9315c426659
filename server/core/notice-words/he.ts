import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'אם לא ביקשת זאת, מישהו יודע את הסיסמה שלך: יש לשנות אותה מיד.';

export const he: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'אימות דו־שלבי מופעל',
      text: 'מעכשיו כל התחברות תבקש קוד. אם לא ביקשת זאת, יש לשנות את הסיסמה ולפנות אלינו.',
    },
    'two-factor-disabled': {
      subject: 'אימות דו־שלבי כבוי',
      text: 'שוב די בסיסמה לבדה כדי להתחבר. אם לא ביקשת זאת, יש לשנות את הסיסמה ולהפעיל אותו מחדש.',
    },
    'backup-codes-replaced': {
      subject: 'קודי גיבוי חדשים',
      text: 'נוצרה סדרה חדשה של קודי גיבוי, והישנה אינה פועלת עוד. אם לא ביקשת זאת, יש לפנות אלינו.',
    },
    'backup-code-used': {
      subject: 'נעשה שימוש בקוד גיבוי',
      text: `קוד גיבוי שימש במקום קוד מאפליקציית האימות. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'קודים שגויים אחרי הסיסמה הנכונה',
      text: `מישהו הזין את הסיסמה שלך ואחריה כמה קודים שגויים. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'קודים מאפליקציית האימות נחסמו',
      text: `אחרי יותר מדי קודים שגויים ברצף, רק קוד גיבוי מאפשר להתחבר. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'קוד משומש נוסה שוב',
      text: `מישהו הזין את הסיסמה שלך וקוד שכבר נעשה בו שימוש. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'הסיסמה שלך שונתה',
      text: 'כל שאר הדפדפנים נותקו. אם לא ביקשת זאת, יש לפנות אלינו.',
    },
  },
  backupCodesLeft: (count) => `קודי גיבוי שנותרו: ${count}.`,
  when: (moment) => `מתי: ${moment} UTC.`,
  help: (support) => `עזרה: ${support}`,
};
