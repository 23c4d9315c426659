import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = 'إن لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها الآن.';

export const ar: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: 'المصادقة الثنائية مفعّلة',
      text: 'يطلب كل تسجيل دخول الآن رمزًا. إن لم تكن أنت، فغيّر كلمة مرورك وتواصل معنا.',
    },
    'two-factor-disabled': {
      subject: 'المصادقة الثنائية معطّلة',
      text: 'تكفي كلمة مرورك وحدها من جديد لتسجيل الدخول. إن لم تكن أنت، فغيّر كلمة مرورك وفعّلها من جديد.',
    },
    'backup-codes-replaced': {
      subject: 'رموز احتياطية جديدة',
      text: 'أُنشئت مجموعة جديدة من الرموز الاحتياطية، ولم تعد القديمة صالحة. إن لم تكن أنت، فتواصل معنا.',
    },
    'backup-code-used': {
      subject: 'استُخدم رمز احتياطي',
      text: `استُخدم رمز احتياطي بدلًا من رمز تطبيق المصادقة. ${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: 'رموز خاطئة بعد كلمة المرور الصحيحة',
      text: `أدخل شخص ما كلمة مرورك ثم عدة رموز خاطئة. ${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: 'رموز تطبيق المصادقة موقوفة',
      text: `بعد رموز خاطئة كثيرة متتالية، لا يفيد في الدخول إلا رمز احتياطي. ${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: 'جُرّب رمز مستخدم مرة أخرى',
      text: `أدخل شخص ما كلمة مرورك ورمزًا سبق استخدامه. ${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': {
      subject: 'تغيّرت كلمة مرورك',
      text: 'سُجّل الخروج من كل المتصفحات الأخرى. إن لم تكن أنت، فتواصل معنا.',
    },
  },
  backupCodesLeft: (count) => `الرموز الاحتياطية المتبقية: ${count}.`,
  when: (moment) => `الوقت: ${moment} UTC.`,
  help: (support) => `المساعدة: ${support}`,
};
