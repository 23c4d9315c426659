/** The site in Brazilian Portuguese. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('pt-BR');

export const ptBr: Messages = {
  site: {
    skip: 'Ir para o conteúdo',
    navigation: 'Menu principal',
    signIn: 'Entrar',
    signUp: 'Criar uma conta',
    signOut: 'Sair',
    settings: 'Configurações',
    help: 'Ajuda',
    demo: 'Testar o preenchimento',
    outbox: 'Caixa de saída',
    contact: (support) => `Dúvidas? ${support}`,
    errorTitle: (title) => `Erro: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Isso não funcionou',
    copied: 'Copiado',
    copyFailed: 'Não foi possível copiar. Selecione o texto e copie-o você mesmo.',
    cancel: 'Cancelar',
    language: 'Idioma',
    changeLanguage: 'Alterar',
  },

  clock: {
    fast: (span) =>
      `O relógio deste computador parece estar ${span} adiantado. Códigos gerados neste computador podem ser recusados até que ele esteja certo: ative “ajustar hora automaticamente” nas configurações de data e hora.`,
    slow: (span) =>
      `O relógio deste computador parece estar ${span} atrasado. Códigos gerados neste computador podem ser recusados até que ele esteja certo: ative “ajustar hora automaticamente” nas configurações de data e hora.`,
  },

  fields: {
    email: 'E-mail',
    password: 'Senha',
    currentPassword: 'Senha atual',
    newPassword: 'Nova senha',
    newPasswordHint: (length) =>
      `Pelo menos ${length} caracteres. Algumas palavras sem relação são mais fáceis de lembrar do que uma só estranha.`,
    code: 'Código de seis dígitos',
    codeHint: (issuer) => `O número que seu aplicativo autenticador mostra agora para ${issuer}.`,
    backupCode: 'Código de backup',
    backupCodeHint: 'Um dos dez códigos que você guardou. Maiúsculas e hifens não importam.',
    eitherCode: 'Código ou código de backup',
    eitherCodeHint: 'Seis dígitos do seu aplicativo autenticador, ou um dos seus códigos de backup.',
  },

  signIn: {
    title: 'Entrar',
    submit: 'Entrar',
    noAccount: 'Ainda não tem conta?',
  },

  signUp: {
    title: 'Criar uma conta',
    submit: 'Criar conta',
    haveAccount: 'Já tem uma conta?',
  },

  secondFactor: {
    title: 'Digite seu código',
    lead: 'Sua senha está certa. Esta conta pede também um código.',
    submit: 'Entrar',
    useBackupCode: 'Usar um código de backup',
    useAuthenticator: 'Usar um código do seu aplicativo autenticador',
    noPhone: 'Celular não está à mão?',
    backAtHand: 'O aplicativo está à mão de novo?',
    other: 'Entrar com outra conta',
  },

  home: {
    title: 'Início',
    heading: 'Você entrou',
    lead: (email) => `Conectado como ${email}.`,
    offLead: 'Sua senha sozinha abre esta conta. Você pode pedir uma segunda prova em Configurações.',
    toSettings: 'Ir para Configurações',
  },

  settings: {
    title: 'Configurações',
    navigation: 'Configurações',
    userOptions: 'Opções do usuário',
    userOptionsLead: 'Autenticação em duas etapas e seus códigos de backup',
    sessions: 'Sessões',
    sessionsLead: 'Onde você está conectado',
    activity: 'Atividade',
    activityLead: 'O que aconteceu nesta conta',
    password: 'Senha',
    passwordLead: 'Escolher uma nova senha',
  },

  userOptions: {
    title: 'Opções do usuário',
    account: 'Conta',
    heading: 'Autenticação em duas etapas',
    on: 'Ativada',
    off: 'Desativada',
    pending: 'Não concluída',
    offLead: 'Uma segunda prova além da sua senha: um código do seu celular ou deste navegador.',
    pendingLead: 'Você começou a configuração e não a concluiu, então ela continua desativada.',
    onLead: 'Cada entrada pede sua senha e depois um código.',
    enable: 'Ativar a autenticação em duas etapas',
    finish: 'Concluir a configuração',
    discard: 'Descartar esta configuração',
    disable: 'Desativar a autenticação em duas etapas',
    onSince: 'Ativada desde',
    lastUsed: 'Último uso',
    backupCodes: 'Códigos de backup restantes',
    backupCodesOf: ({ remaining, total }) => `${remaining} de ${total}`,
    newBackupCodes: 'Novos códigos de backup',
    lowHeading: 'Seus códigos de backup estão acabando',
    low: (n) =>
      n === 0
        ? 'Não resta nenhum código de backup. Crie novos agora: sem eles, um celular perdido deixaria você de fora.'
        : `${count(n, { one: 'Só resta # código de backup.', other: 'Só restam # códigos de backup.' })} Crie novos antes de precisar deles.`,
  },

  enable: {
    title: 'Sobre a autenticação em duas etapas',
    steps: 'Configuração',
    stepNames: ['Escolher um autenticador', 'Conectá-lo', 'Guardar os códigos de backup'],
    whatTitle: 'O que é?',
    what: 'Há três formas de mostrar que você é você: algo que você sabe, como uma senha; algo que você tem, como seu celular ou computador; algo que você é, como sua impressão digital. A autenticação em duas etapas, ou 2FA, pede duas delas: sua senha, e um código que só algo seu pode mostrar.',
    whyTitle: 'Por quê?',
    why: 'Senhas são adivinhadas, repetidas e roubadas, muitas vezes sem sinal. Com a 2FA ativada, uma senha roubada sozinha não abre sua conta.',
    howTitle: 'Como funciona?',
    how: 'Uma única vez, você conecta um autenticador a esta conta: um aplicativo no celular, ou a extensão Twofold neste navegador. Ele passa a mostrar um novo código de seis dígitos a cada 30 segundos, mesmo sem rede. Cada vez que você entra, pedimos sua senha e depois o código que ele mostra. Sem número de telefone, sem mensagens.',
    lostTitle: 'E se eu perder o celular?',
    lost: 'Durante a configuração você recebe dez códigos de backup. Cada um serve para entrar uma vez, no lugar de um código. Guarde-os fora do celular: em papel, ou em um gerenciador de senhas.',
    offTitle: 'E se eu não quiser mais?',
    off: 'Desative a qualquer momento em Configurações, Opções do usuário. Isso também pede um código ou um código de backup, para que ninguém mais faça isso por você.',
    appsTitle: 'Escolha um autenticador',
    appsLead:
      'Serve qualquer aplicativo que gere códigos de seis dígitos. Ele começa com um código QR, uma imagem quadrada que vem na próxima página. Se você já tem um aplicativo assim, siga em frente. Se não, instale antes um destes.',
    installed: 'Instalada neste navegador',
    submit: 'Continuar',
  },

  apps: {
    extension: 'Conecta com um clique e preenche o código para você, somente no site certo.',
    builtIn: 'Já está no seu aparelho. Abra o app Senhas e escolha configurar um código.',
    simple: 'Simples e muito usado.',
    microsoft: 'Boa opção se você já o usa nas suas contas Microsoft.',
    openSource: 'Código aberto, com backups que você mesmo guarda.',
    openSourceSync: 'Código aberto, com sincronização criptografada entre aparelhos.',
    openSourceSmall: 'Código aberto, pequeno e simples.',
    desktop: 'Gerenciador de senhas de código aberto para computadores.',
    howToAdd: 'Como adicionar',
  },

  setUp: {
    title: 'Conecte seu autenticador',
    scanTitle: 'Leia o código QR',
    scan: 'Abra seu autenticador, escolha adicionar uma conta e leia esta imagem. Com a extensão Twofold, clique no botão dela na barra de ferramentas.',
    qrLabel: (issuer) => `Código QR que conecta um autenticador a ${issuer}`,
    secretTitle: 'Ou digite a chave secreta',
    secretLead: 'Sem câmera? Digite-a no seu aplicativo. Se ele perguntar o tipo, escolha “baseado em tempo”.',
    secret: 'Chave secreta',
    copySecret: 'Copiar a chave secreta',
    openLink: 'Abrir em um autenticador neste aparelho',
    accountName: 'Conta',
    verifyTitle: 'Verifique se funciona',
    submit: 'Verificar',
    confirmedBefore:
      'Seu autenticador já está conectado, mas você saiu antes de guardar os códigos de backup. Digite um novo código para receber outros.',
    nothingOn: 'Nada foi ativado ainda. Se sair agora, a autenticação em duas etapas continua desativada.',
  },

  backupCodes: {
    title: 'Guarde seus códigos de backup',
    newTitle: 'Seus novos códigos de backup',
    lead: 'Estes dez códigos são sua entrada quando o autenticador se perder. Cada um funciona uma vez. Eles são mostrados só desta vez.',
    newLead: 'Estes dez códigos substituem os antigos, que não funcionam mais. Eles são mostrados só desta vez.',
    listLabel: 'Códigos de backup',
    download: 'Baixar os códigos de backup',
    copy: 'Copiar os códigos de backup',
    print: 'Imprimir os códigos de backup',
    saved: 'Baixei meus códigos de backup',
    finish: 'Voltar para Configurações',
    turnsOn: 'Voltar para Configurações ativa a autenticação em duas etapas.',
    notTicked:
      'Guarde seus códigos de backup em lugar seguro e marque a caixa primeiro. A autenticação em duas etapas continua desativada.',
    notTickedNew: 'Guarde seus códigos de backup em lugar seguro e marque a caixa primeiro.',
    fileTitle: (issuer) => `Códigos de backup para ${issuer}`,
    fileAccount: (email) => `Conta: ${email}`,
    fileMade: (date) => `Criados em ${date}`,
    fileNote: 'Cada código serve para entrar uma vez, no lugar de um código do seu autenticador.',
  },

  newBackupCodes: {
    title: 'Novos códigos de backup',
    lead: 'Dez novos códigos substituem os que você tem. Os antigos param de funcionar na hora, usados ou não.',
    why: 'Aqui é preciso um código do seu autenticador. Um código de backup não basta.',
    submit: 'Criar novos códigos de backup',
  },

  disable: {
    title: 'Desativar a autenticação em duas etapas',
    lead: 'Depois disso sua senha sozinha abre esta conta. Seus códigos de backup param de funcionar, e você sai de todos os outros lugares.',
    submit: 'Sim, desativar a 2FA',
    keep: 'Manter ativada',
  },

  reauthenticate: {
    title: 'Ainda é você?',
    lead: 'Você entrou há algum tempo. Digite sua senha novamente para continuar.',
    leadWithCode: 'Você entrou há algum tempo. Digite sua senha e um código para continuar.',
    submit: 'Continuar',
  },

  password: {
    title: 'Alterar a senha',
    lead: 'Suas outras sessões são encerradas quando você a altera.',
    submit: 'Alterar a senha',
  },

  activity: {
    title: 'Atividade',
    lead: 'O que aconteceu nesta conta, do mais recente ao mais antigo. Se algo não foi você, altere sua senha.',
    empty: 'Nada ainda.',
    older: 'Mais antigas',
    newest: 'Mais recentes',
    details: {
      password: 'senha',
      'password and authenticator code': 'senha e código do autenticador',
      'password and backup code': 'senha e código de backup',
      'authenticator code': 'código do autenticador',
      'backup code': 'código de backup',
    },
    kinds: {
      'account-created': 'Conta criada',
      'signed-in': 'Entrada',
      'wrong-codes': 'Senha certa, códigos errados',
      'code-reused': 'Um código usado foi tentado de novo',
      'second-factor-stopped': 'Códigos bloqueados após erros demais',
      'signed-out': 'Saída',
      'session-ended': 'Sessão encerrada',
      reauthenticated: 'Senha digitada novamente',
      'password-changed': 'Senha alterada',
      'two-factor-enabled': 'Autenticação em duas etapas ativada',
      'two-factor-disabled': 'Autenticação em duas etapas desativada',
      'two-factor-reset': 'Autenticação em duas etapas redefinida pelo operador',
      'backup-codes-replaced': 'Novos códigos de backup criados',
    },
  },

  sessions: {
    title: 'Sessões',
    lead: 'Cada navegador em que você está conectado. Encerre os que não reconhecer.',
    current: 'Este navegador',
    unknownBrowser: 'Navegador desconhecido',
    browserOn: ({ browser, system }) => `${browser} em ${system}`,
    signedIn: 'Entrada',
    lastSeen: 'Visto por último',
    end: 'Encerrar sessão',
    endLabel: (browser) => `Encerrar sessão: ${browser}`,
    alone: 'Você não está conectado em nenhum outro lugar.',
  },

  help: {
    title: 'Ajuda',
    lead: 'Respostas curtas para o que mais dá errado.',
    codeTitle: 'Meu código é recusado',
    codeAnswer:
      'Verifique se o código é desta conta e se não acabou de mudar. Um código funciona uma vez: depois de entrar, espere o próximo. Se todos forem recusados, o relógio do aparelho que os gera provavelmente está errado. Deixe-o ajustar a hora automaticamente.',
    lostTitle: 'Perdi o celular',
    lostAnswer:
      'Entre com sua senha, escolha “Usar um código de backup” e digite um dos códigos que guardou. Depois desative a autenticação em duas etapas e configure-a de novo com o novo celular.',
    bothTitle: 'Perdi o celular e os códigos de backup',
    bothAnswer:
      'Ninguém pode lê-los para você: guardamos só o necessário para reconhecê-los. Onde você ainda está conectado, nada se perdeu; não saia de lá. Caso contrário, pergunte aos responsáveis por este site.',
    noticeTitle: 'Recebi um aviso e não fui eu',
    noticeAnswer: 'Alguém sabe sua senha. Altere-a, depois veja a Atividade e encerre as sessões que não reconhecer.',
    extensionTitle: 'Como adiciono a extensão Twofold?',
    extensionAnswer:
      'Onde este site foi compilado do código-fonte, a extensão está ao lado, em dist/extension. No Chrome ou Edge abra a página de extensões, ative o modo do desenvolvedor, escolha “Carregar sem compactação” e a pasta chrome-mv3. No Firefox abra about:debugging, “Este Firefox”, “Carregar extensão temporária”, e escolha o arquivo manifest.json em firefox-mv3.',
    contactTitle: 'Perguntar a uma pessoa',
    noContact: 'Os responsáveis por este site não deram um endereço aqui. Pergunte onde você obteve sua conta.',
  },

  outbox: {
    title: 'Caixa de saída',
    lead: 'Este servidor está em modo local: os avisos não são enviados, ficam guardados aqui.',
    empty: 'Nenhum aviso ainda.',
    to: 'Para',
  },

  demo: {
    title: 'Testar o preenchimento',
    lead: 'Pedidos como os de outros sites, para testar um autenticador. Nada do que for digitado aqui é guardado ou enviado.',
    practiceTitle: 'Uma conta de treino',
    practice:
      'Sem código à mão para este site? Adicione antes esta conta ao seu autenticador. A chave secreta dela é pública e não protege nada.',
    practiceQr: 'Código QR da conta de treino',
    promptsTitle: 'Pedidos',
    filled: 'Para preencher',
    leftAlone: 'Para deixar',
    all: 'Todos os pedidos',
    submit: 'Verificar',
    received: (text) => `A página recebeu: ${text}`,
    receivedNothing: 'A página não recebeu nada.',
    prompts: {
      single: { title: 'Um campo', note: 'Marcado como código de uso único, como deve ser.' },
      segmented: { title: 'Seis caixas', note: 'Um dígito por caixa; o foco avança sozinho.' },
      halves: { title: 'Três e três', note: 'Duas caixas de três dígitos com um traço entre elas.' },
      eight: { title: 'Oito dígitos', note: 'Aceita um código mais longo; um de seis dígitos não serve.' },
      password: { title: 'Dígitos ocultos', note: 'Um campo de senha que quer um código.' },
      editable: { title: 'Texto editável', note: 'Não é um campo, mas um lugar onde se pode escrever.' },
      shadow: { title: 'Árvore sombra', note: 'Um campo dentro de um componente que esconde seu interior da página.' },
      frame: { title: 'Quadro', note: 'Um campo em um quadro deste mesmo site.' },
      late: { title: 'Atrasado', note: 'Um campo que chega dois segundos depois da página.' },
      sms: {
        title: 'Código por SMS',
        note: 'O código chega por SMS, então nenhum do autenticador é certo.',
      },
      backup: {
        title: 'Código de backup',
        note: 'Quer um código de backup; um do autenticador desperdiçaria uma tentativa.',
      },
      coupon: { title: 'Cupom', note: 'Um código que nada tem a ver com entrar.' },
    },
  },

  notices: {
    'two-factor-on': 'A autenticação em duas etapas está ativada. Sua próxima entrada pedirá um código.',
    'two-factor-off': 'A autenticação em duas etapas está desativada. Sua senha sozinha basta para entrar.',
    'set-up-discarded': 'A configuração foi descartada. A autenticação em duas etapas está desativada.',
    'backup-codes-replaced': 'Seus novos códigos de backup estão valendo.',
    'password-changed': 'Sua senha foi alterada. Suas outras sessões foram encerradas.',
    'session-ended': 'Essa sessão foi encerrada.',
    'signed-out': 'Você saiu.',
    'account-created': 'Sua conta foi criada. Você entrou.',
    'account-created-only': 'Sua conta foi criada. Entre com ela.',
    'backup-code-used': 'Você entrou com um código de backup.',
    'already-on': 'A autenticação em duas etapas já está ativada.',
    'already-off': 'A autenticação em duas etapas já está desativada.',
    'sign-in-expired': 'Demorou demais. Digite novamente seu e-mail e sua senha.',
    'sign-in-first': 'Entre para continuar.',
  },
  backupCodesLeft: (n) => count(n, { one: 'Resta # código de backup.', other: 'Restam # códigos de backup.' }),

  problems: {
    credentials: 'O e-mail ou a senha não está certo.',
    password: 'A senha não está certa.',
    emailMissing: 'Digite seu e-mail.',
    emailMalformed: 'Digite um e-mail, como nome@example.org.',
    emailTaken: 'Já existe uma conta com este e-mail. Entre com ela.',
    passwordMissing: 'Digite sua senha.',
    passwordShort: (length) => `Use pelo menos ${length} caracteres.`,
    passwordLong: (length) => `Use no máximo ${length} caracteres.`,
    codeMissing: 'Digite um código.',
    codeMalformed:
      'Um código tem seis dígitos; um código de backup, vinte e cinco letras e dígitos. Confira o que digitou.',
    codeWrong: 'Esse código não está certo. Digite o que seu autenticador mostra agora.',
    backupCodeWrong: 'Esse não é um dos seus códigos de backup. Confira o que digitou.',
    backupCodeUsed: 'Esse código de backup já foi usado. Cada um funciona uma vez: pegue outro.',
    triesLeft: (n) =>
      count(n, {
        one: 'Resta # tentativa antes de ter que esperar.',
        other: 'Restam # tentativas antes de ter que esperar.',
      }),
    codeUsed: (seconds) => `Esse código já foi usado. O próximo vem em ${seconds} s.`,
    stopped:
      'Códigos errados demais seguidos, então os do seu autenticador estão bloqueados por enquanto. Um código de backup ainda funciona.',
    tooMany: (span) => `Tentativas demais. Espere ${span} e tente novamente.`,
    busy: (span) => `O servidor está ocupado. Nada se perdeu: tente novamente em ${span}.`,
    challengeExpired: 'Demorou demais. Digite novamente seu e-mail e sua senha.',
    setUpExpired: 'Esta configuração expirou ou foi descartada. Comece de novo: nada mudou.',
    totpNeeded: 'Um código de backup não basta aqui. Digite um código do seu autenticador.',
  },

  errors: {
    notFound: {
      title: 'Página não encontrada',
      text: 'Não há nada neste endereço. Ele pode ter sido digitado errado.',
    },
    signUpClosed: {
      title: 'Sem novas contas',
      text: 'Não é possível criar contas aqui. Peça uma aos responsáveis por este site.',
    },
    badFile: {
      title: 'Nenhum código de backup para salvar',
      text: 'O arquivo não pôde ser criado a partir do que foi enviado. Volte à página com seus códigos de backup.',
    },
    crossSite: {
      title: 'Pedido recusado',
      text: 'Este formulário foi enviado de outro site, então nada foi feito. Abra a página aqui e tente novamente.',
    },
    tooLarge: {
      title: 'Texto demais',
      text: 'O que foi enviado é maior do que qualquer formulário daqui. Nada mudou.',
    },
    internal: {
      title: 'Algo deu errado',
      text: 'A falha é nossa e nada mudou. Tente novamente em instantes.',
    },
    unavailable: {
      title: 'Indisponível no momento',
      text: 'O servidor não pode fazer seu trabalho agora. Nada mudou. Tente novamente em instantes.',
    },
    home: 'Ir para o início',
  },
};
