import type { NoticeWords } from './notice-words.ts';

const PASSWORD_IS_KNOWN = '如果不是您本人，说明有人知道您的密码：请立即更改。';

export const zhCn: NoticeWords = {
  kinds: {
    'two-factor-enabled': {
      subject: '双重验证已开启',
      text: '现在每次登录都需要验证码。如果不是您本人，请更改密码并联系我们。',
    },
    'two-factor-disabled': {
      subject: '双重验证已关闭',
      text: '现在只凭密码即可登录。如果不是您本人，请更改密码并重新开启。',
    },
    'backup-codes-replaced': {
      subject: '新的备用验证码',
      text: '已生成一组新的备用验证码，旧的不再有效。如果不是您本人，请联系我们。',
    },
    'backup-code-used': {
      subject: '使用了一个备用验证码',
      text: `有人用备用验证码代替了验证器的验证码。${PASSWORD_IS_KNOWN}`,
    },
    'wrong-codes': {
      subject: '密码正确但验证码错误',
      text: `有人输入了您的密码，随后多次输入了错误的验证码。${PASSWORD_IS_KNOWN}`,
    },
    'second-factor-stopped': {
      subject: '验证器的验证码已停用',
      text: `连续输错次数过多，现在只能用备用验证码登录。${PASSWORD_IS_KNOWN}`,
    },
    'code-reused': {
      subject: '有人再次尝试已用过的验证码',
      text: `有人输入了您的密码和一个已经用过的验证码。${PASSWORD_IS_KNOWN}`,
    },
    'password-changed': { subject: '您的密码已更改', text: '其他所有浏览器都已退出登录。如果不是您本人，请联系我们。' },
  },
  backupCodesLeft: (count) => `剩余的备用验证码：${count}。`,
  when: (moment) => `时间：${moment} UTC。`,
  help: (support) => `帮助：${support}`,
};
