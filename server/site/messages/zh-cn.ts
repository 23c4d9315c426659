/** The site in Simplified Chinese. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('zh-CN');

export const zhCn: Messages = {
  site: {
    skip: '跳到正文',
    navigation: '主菜单',
    signIn: '登录',
    signUp: '创建账户',
    signOut: '退出登录',
    settings: '设置',
    help: '帮助',
    demo: '试填验证码',
    outbox: '发件箱',
    contact: (support) => `有问题？${support}`,
    errorTitle: (title) => `错误：${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: '操作未成功',
    copied: '已复制',
    copyFailed: '无法复制。请选中文本自行复制。',
    cancel: '取消',
    language: '语言',
    changeLanguage: '更改',
  },

  clock: {
    fast: (span) =>
      `此计算机的时钟似乎快了${span}。在时钟校准之前，此计算机生成的验证码可能会被拒绝：请在日期和时间设置中打开“自动设置时间”。`,
    slow: (span) =>
      `此计算机的时钟似乎慢了${span}。在时钟校准之前，此计算机生成的验证码可能会被拒绝：请在日期和时间设置中打开“自动设置时间”。`,
  },

  fields: {
    email: '邮箱地址',
    password: '密码',
    currentPassword: '当前密码',
    newPassword: '新密码',
    newPasswordHint: (length) => `至少 ${length} 个字符。几个互不相关的词比一个古怪的词更容易记住。`,
    code: '六位验证码',
    codeHint: (issuer) => `您的验证器现在为 ${issuer} 显示的数字。`,
    backupCode: '备用验证码',
    backupCodeHint: '您保存的十个验证码之一。大小写和连字符均不影响。',
    eitherCode: '验证码或备用验证码',
    eitherCodeHint: '验证器中的六位数字，或您的一个备用验证码。',
  },

  signIn: {
    title: '登录',
    submit: '登录',
    noAccount: '还没有账户？',
  },

  signUp: {
    title: '创建账户',
    submit: '创建账户',
    haveAccount: '已有账户？',
  },

  secondFactor: {
    title: '输入您的验证码',
    lead: '密码正确。此账户还要求验证码。',
    submit: '登录',
    useBackupCode: '使用备用验证码',
    useAuthenticator: '使用验证器中的验证码',
    noPhone: '手机不在身边？',
    backAtHand: '验证器又在身边了？',
    other: '以其他身份登录',
  },

  home: {
    title: '首页',
    heading: '您已登录',
    lead: (email) => `已登录为 ${email}。`,
    offLead: '仅凭密码即可打开此账户。您可以在设置中要求第二重证明。',
    toSettings: '前往设置',
  },

  settings: {
    title: '设置',
    navigation: '设置',
    userOptions: '用户选项',
    userOptionsLead: '两步验证和您的备用验证码',
    sessions: '会话',
    sessionsLead: '您登录的位置',
    activity: '活动',
    activityLead: '此账户中发生的事情',
    password: '密码',
    passwordLead: '设置新密码',
  },

  userOptions: {
    title: '用户选项',
    account: '账户',
    heading: '两步验证',
    on: '已开启',
    off: '已关闭',
    pending: '未完成',
    offLead: '密码之外的第二重证明：来自手机或此浏览器的验证码。',
    pendingLead: '您已开始设置但尚未完成，因此仍处于关闭状态。',
    onLead: '每次登录都会要求密码，然后要求验证码。',
    enable: '开启两步验证',
    finish: '完成设置',
    discard: '放弃此次设置',
    disable: '关闭两步验证',
    onSince: '开启时间',
    lastUsed: '上次使用',
    backupCodes: '剩余备用验证码',
    backupCodesOf: ({ remaining, total }) => `${remaining} 个，共 ${total} 个`,
    newBackupCodes: '新的备用验证码',
    lowHeading: '您的备用验证码即将用完',
    low: (n) =>
      n === 0
        ? '备用验证码已用完。请立即生成新的：没有它们，丢失手机会使您无法登录。'
        : `${count(n, { other: '只剩 # 个备用验证码。' })}请在需要之前生成新的。`,
  },

  enable: {
    title: '关于两步验证',
    steps: '设置',
    stepNames: ['选择验证器', '连接', '保存备用验证码'],
    whatTitle: '这是什么？',
    what: '证明您是本人有三种方式：您知道的，例如密码；您拥有的，例如手机或计算机；您自身的，例如指纹。两步验证（简称 2FA）要求其中两种：您的密码，以及只有您的物品才能显示的验证码。',
    whyTitle: '为什么需要？',
    why: '密码会被猜中、重复使用和盗取，而且往往没有迹象。开启 2FA 后，仅凭被盗的密码无法打开您的账户。',
    howTitle: '如何使用？',
    how: '您只需将验证器与此账户连接一次：手机上的应用，或此浏览器中的 Twofold 扩展程序。之后它每 30 秒显示一个新的六位验证码，即使没有网络。每次登录时，我们会要求您的密码，然后要求它显示的验证码。不需要电话号码，也不需要短信。',
    lostTitle: '如果我丢了手机怎么办？',
    lost: '设置过程中您会得到十个备用验证码。每个可以代替验证码登录一次。请保存在手机以外的地方：纸上或密码管理器中。',
    offTitle: '如果我不想再用了怎么办？',
    off: '您可以随时在“设置”的“用户选项”中关闭。关闭时也需要验证码或备用验证码，以防他人代您操作。',
    appsTitle: '选择验证器',
    appsLead:
      '任何能生成六位验证码的应用都可以。它从下一页上的二维码（一张方形图片）开始。如果您已有这样的应用，请直接继续。如果没有，请先安装其中一个。',
    installed: '已安装在此浏览器中',
    submit: '继续',
  },

  apps: {
    extension: '一键连接并为您填写验证码，只在正确的网站上。',
    builtIn: '已在您的设备上。打开“密码”应用并选择设置验证码。',
    simple: '简单且广泛使用。',
    microsoft: '如果您已用它登录 Microsoft 账户，这是不错的选择。',
    openSource: '开源，备份由您自己保存。',
    openSourceSync: '开源，在设备间加密同步。',
    openSourceSmall: '开源，小巧简单。',
    desktop: '适用于台式计算机的开源密码管理器。',
    howToAdd: '如何添加',
  },

  setUp: {
    title: '连接您的验证器',
    scanTitle: '扫描二维码',
    scan: '打开您的验证器，选择添加账户，然后扫描此图片。如果使用 Twofold 扩展程序，请点击工具栏中的按钮。',
    qrLabel: (issuer) => `将验证器连接到 ${issuer} 的二维码`,
    secretTitle: '或输入密钥',
    secretLead: '没有摄像头？请在您的验证器中手动输入。如果询问类型，请选择“基于时间”。',
    secret: '密钥',
    copySecret: '复制密钥',
    openLink: '在此设备的验证器中打开',
    accountName: '账户',
    verifyTitle: '检查是否有效',
    submit: '验证',
    confirmedBefore: '您的验证器已连接，但您在保存备用验证码之前离开了。请输入新的验证码以获取新的一组。',
    nothingOn: '尚未开启任何内容。如果现在离开，两步验证仍处于关闭状态。',
  },

  backupCodes: {
    title: '保存您的备用验证码',
    newTitle: '您的新备用验证码',
    lead: '丢失验证器时，可以用这十个验证码登录。每个只能使用一次。它们只显示这一次。',
    newLead: '这十个验证码取代旧的，旧的不再有效。它们只显示这一次。',
    listLabel: '备用验证码',
    download: '下载备用验证码',
    copy: '复制备用验证码',
    print: '打印备用验证码',
    saved: '我已下载备用验证码',
    finish: '返回设置',
    turnsOn: '返回设置会开启两步验证。',
    notTicked: '请将备用验证码保存在安全的地方，并先勾选此框。两步验证仍处于关闭状态。',
    notTickedNew: '请将备用验证码保存在安全的地方，并先勾选此框。',
    fileTitle: (issuer) => `${issuer} 的备用验证码`,
    fileAccount: (email) => `账户：${email}`,
    fileMade: (date) => `生成于 ${date}`,
    fileNote: '每个验证码可以代替验证器中的验证码登录一次。',
  },

  newBackupCodes: {
    title: '新的备用验证码',
    lead: '十个新验证码将取代现有的。旧的无论是否使用过，都会立即失效。',
    why: '此处需要验证器中的验证码。备用验证码不够。',
    submit: '生成新的备用验证码',
  },

  disable: {
    title: '关闭两步验证',
    lead: '之后仅凭密码即可打开此账户。您的备用验证码将失效，并且您会在其他所有地方退出登录。',
    submit: '是，关闭 2FA',
    keep: '保持开启',
  },

  reauthenticate: {
    title: '还是您本人吗？',
    lead: '您登录已有一段时间。请再次输入密码以继续。',
    leadWithCode: '您登录已有一段时间。请输入密码和验证码以继续。',
    submit: '继续',
  },

  password: {
    title: '更改密码',
    lead: '更改密码后，您的其他会话会结束。',
    submit: '更改密码',
  },

  activity: {
    title: '活动',
    lead: '此账户中发生的事情，最新的在前。如果有不是您做的，请更改密码。',
    empty: '还没有内容。',
    older: '更早',
    newest: '最新',
    details: {
      password: '密码',
      'password and authenticator code': '密码和验证器验证码',
      'password and backup code': '密码和备用验证码',
      'authenticator code': '验证器验证码',
      'backup code': '备用验证码',
    },
    kinds: {
      'account-created': '创建账户',
      'signed-in': '登录',
      'wrong-codes': '密码正确，验证码错误',
      'code-reused': '再次尝试已用过的验证码',
      'second-factor-stopped': '错误过多，验证码已停用',
      'signed-out': '退出登录',
      'session-ended': '会话已结束',
      reauthenticated: '再次输入密码',
      'password-changed': '更改密码',
      'two-factor-enabled': '开启两步验证',
      'two-factor-disabled': '关闭两步验证',
      'two-factor-reset': '运营者重置了两步验证',
      'backup-codes-replaced': '生成新的备用验证码',
    },
  },

  sessions: {
    title: '会话',
    lead: '您登录的每个浏览器。请结束您不认识的会话。',
    current: '此浏览器',
    unknownBrowser: '未知浏览器',
    browserOn: ({ browser, system }) => `${system} 上的 ${browser}`,
    signedIn: '登录',
    lastSeen: '上次活动',
    end: '结束会话',
    endLabel: (browser) => `结束会话：${browser}`,
    alone: '您没有在其他地方登录。',
  },

  help: {
    title: '帮助',
    lead: '常见问题的简短回答。',
    codeTitle: '我的验证码被拒绝',
    codeAnswer:
      '请检查验证码是否属于此账户，以及是否刚刚更换。每个验证码只能使用一次：登录后请等待下一个。如果所有验证码都被拒绝，生成它们的设备时钟可能不准。请让它自动设置时间。',
    lostTitle: '我丢了手机',
    lostAnswer: '请用密码登录，选择“使用备用验证码”，并输入您保存的一个。然后关闭两步验证，并用新手机重新设置。',
    bothTitle: '我丢了手机和备用验证码',
    bothAnswer:
      '没有人能为您读出它们：我们只保存识别它们所需的内容。如果您在某处仍处于登录状态，就还没有丢失任何东西，请不要在那里退出。否则请询问本网站的运营者。',
    noticeTitle: '我收到通知，但不是我本人',
    noticeAnswer: '有人知道您的密码。请更改密码，然后查看活动并结束您不认识的会话。',
    extensionTitle: '如何添加 Twofold 扩展程序？',
    extensionAnswer:
      '如果此网站由源代码构建，扩展程序就在旁边的 dist/extension 中。在 Chrome 或 Edge 中打开扩展程序页面，开启开发者模式，选择“加载已解压的扩展程序”，然后选择文件夹 chrome-mv3。在 Firefox 中打开 about:debugging，选择“此 Firefox”、“临时载入附加组件”，然后选择 firefox-mv3 中的文件 manifest.json。',
    contactTitle: '咨询人员',
    noContact: '本网站的运营者没有在此提供联系方式。请在您获得账户的地方询问。',
  },

  outbox: {
    title: '发件箱',
    lead: '此服务器以本地模式运行：通知不会发送邮件，而是保存在这里。',
    empty: '还没有通知。',
    to: '收件人',
  },

  demo: {
    title: '试填验证码',
    lead: '与其他网站类似的输入提示，可用来试用验证器。在此输入的内容不会保存或发送。',
    practiceTitle: '练习账户',
    practice: '手头没有此网站的验证码？请先将此账户添加到您的验证器。其密钥是公开的，不保护任何内容。',
    practiceQr: '练习账户的二维码',
    promptsTitle: '输入提示',
    filled: '应填写',
    leftAlone: '应保持不动',
    all: '所有输入提示',
    submit: '验证',
    received: (text) => `页面收到：${text}`,
    receivedNothing: '页面没有收到任何内容。',
    prompts: {
      single: { title: '一个输入框', note: '按规范标记为一次性验证码。' },
      segmented: { title: '六个方框', note: '每框一位；焦点自动移动。' },
      halves: { title: '三加三', note: '两个三位方框，中间有短横线。' },
      eight: { title: '八位数字', note: '需要更长的验证码；六位的不适用。' },
      password: { title: '隐藏的数字', note: '要求验证码的密码框。' },
      editable: { title: '可编辑文本', note: '不是输入框，而是可以输入文本的位置。' },
      shadow: { title: '影子树', note: '位于对页面隐藏内部的组件中的输入框。' },
      frame: { title: '框架', note: '位于同一网站框架中的输入框。' },
      late: { title: '延迟', note: '在页面出现两秒后才出现的输入框。' },
      sms: {
        title: '短信验证码',
        note: '验证码通过短信发送，因此验证器中的都不对。',
      },
      backup: {
        title: '备用验证码',
        note: '需要备用验证码；验证器中的验证码会浪费一次尝试。',
      },
      coupon: { title: '优惠券', note: '与登录无关的代码。' },
    },
  },

  notices: {
    'two-factor-on': '两步验证已开启。您下次登录时会要求验证码。',
    'two-factor-off': '两步验证已关闭。仅凭密码即可登录。',
    'set-up-discarded': '已放弃设置。两步验证处于关闭状态。',
    'backup-codes-replaced': '您的新备用验证码已生效。',
    'password-changed': '密码已更改。您的其他会话已结束。',
    'session-ended': '该会话已结束。',
    'signed-out': '您已退出登录。',
    'account-created': '账户已创建。您已登录。',
    'account-created-only': '账户已创建。请用它登录。',
    'backup-code-used': '您使用备用验证码登录。',
    'already-on': '两步验证已处于开启状态。',
    'already-off': '两步验证已处于关闭状态。',
    'sign-in-expired': '用时过长。请重新输入邮箱地址和密码。',
    'sign-in-first': '请登录以继续。',
  },
  backupCodesLeft: (n) => count(n, { other: '还剩 # 个备用验证码。' }),

  problems: {
    credentials: '邮箱地址或密码不正确。',
    password: '密码不正确。',
    emailMissing: '请输入您的邮箱地址。',
    emailMalformed: '请输入邮箱地址，例如 name@example.org。',
    emailTaken: '已存在使用此邮箱地址的账户。请直接登录。',
    passwordMissing: '请输入密码。',
    passwordShort: (length) => `请至少使用 ${length} 个字符。`,
    passwordLong: (length) => `请最多使用 ${length} 个字符。`,
    codeMissing: '请输入验证码。',
    codeMalformed: '验证码为六位数字，备用验证码为二十五位字母和数字。请检查您的输入。',
    codeWrong: '验证码不正确。请输入验证器现在显示的验证码。',
    backupCodeWrong: '这不是您的备用验证码。请检查您的输入。',
    backupCodeUsed: '该备用验证码已使用过。每个只能使用一次：请换一个。',
    triesLeft: (n) => count(n, { other: '还可以尝试 # 次，之后需要等待。' }),
    codeUsed: (seconds) => `该验证码已使用过。下一个将在 ${seconds} 秒后出现。`,
    stopped: '连续错误过多，验证器的验证码暂时停用。备用验证码仍然有效。',
    tooMany: (span) => `尝试次数过多。请等待${span}后重试。`,
    busy: (span) => `服务器繁忙。没有丢失任何内容：请在${span}后重试。`,
    challengeExpired: '用时过长。请重新输入邮箱地址和密码。',
    setUpExpired: '此次设置已过期或被放弃。请重新开始：没有任何更改。',
    totpNeeded: '此处不能使用备用验证码。请输入验证器中的验证码。',
  },

  errors: {
    notFound: {
      title: '找不到页面',
      text: '此地址没有内容。可能输入有误。',
    },
    signUpClosed: {
      title: '不接受新账户',
      text: '此处不能创建新账户。请向本网站的运营者申请。',
    },
    badFile: {
      title: '没有可保存的备用验证码',
      text: '无法根据发送的内容生成文件。请返回备用验证码页面。',
    },
    crossSite: {
      title: '请求被拒绝',
      text: '此表单从其他网站发送，因此未执行任何操作。请在此打开页面后重试。',
    },
    tooLarge: {
      title: '文本过多',
      text: '发送的内容超过此处任何表单的大小。没有任何更改。',
    },
    internal: {
      title: '出现问题',
      text: '这是我们的错误，没有任何更改。请稍后重试。',
    },
    unavailable: {
      title: '暂时不可用',
      text: '服务器目前无法工作。没有任何更改。请稍后重试。',
    },
    home: '前往首页',
  },
};
