/** What is said behind the pages, in Brazilian Portuguese. */

import type { WordCatalogue } from './words.ts';

export const ptBr = {
  'manifest.description':
    'Códigos de duas etapas: capturados com um clique, guardados criptografados, preenchidos só no site certo.',
  'manifest.fill': 'Preencher o código deste site',
  'manifest.lock': 'Bloquear o Twofold',
  'manifest.area': 'Arraste sobre o código. Esc para cancelar.',

  'menu.fill': 'Preencher o código de duas etapas',
  'menu.capture': 'Adicionar conta a partir deste código QR',

  'account.none': 'Essa conta não existe.',
  'account.unnamed': 'uma conta sem nome',
  'account.noCounter': 'Esta conta não tem contador: os códigos vêm sozinhos.',
  'account.siteMalformed': 'O site deve ser um endereço como example.com.',
  'account.sitesMalformed': 'Cada site deve ser um endereço como example.com, ou *.example.com com seus subdomínios.',
  'account.trashFirst': 'Mova esta conta para a lixeira primeiro.',
  'account.listChanged': 'A lista de contas mudou nesse meio-tempo. Olhe de novo e depois mova a conta.',
  'account.duplicate': 'Você já tem esta chave secreta: {name}. Nada foi adicionado.',
  'account.duplicateInTrash': 'Esta chave secreta está na lixeira: {name}. Restaure-a lá.',

  'copy.nextFirst': 'Peça primeiro o próximo código: esta conta tem um contador.',
  'copy.refused': 'O navegador não deixou o Twofold copiar. Digite o código.',

  'site.belongs': 'Este código pertence a {hosts}. Você está em {here}.',
  'site.written': '{host} (escrito {readable})',
  'site.sameLooking': 'Os dois nomes só se parecem. Se uma mensagem trouxe você até aqui, feche esta página.',
  'site.nearSpelling':
    'Os dois nomes são escritos de forma diferente. Se uma mensagem trouxe você até aqui, feche esta página.',
  'site.nameInside':
    'Ter o nome no endereço não faz dele o mesmo site. Se uma mensagem trouxe você até aqui, feche esta página.',
  'site.otherEnding': 'O final do nome é diferente, então este pode ser o site de outra pessoa.',
  'site.notEncrypted': 'Essa página não é criptografada, então outros na rede poderiam ler o código.',
  'site.otherServer': 'Esse é outro servidor na mesma máquina.',

  'fill.notASite': 'Códigos só entram em páginas da web, e esta não é uma. Abra o site e tente lá.',
  'fill.noAccess': 'O navegador não deixa o Twofold entrar nesta página. Copie o código e cole-o.',
  'fill.noAccount': 'Nenhum código do seu cofre pertence a {host}.',
  'fill.noSite': 'Esta conta ainda não tem site, então o código dela não é preenchido em {host}. Copie o código.',
  'fill.noField':
    'Até onde o Twofold vê, esta página não pede um código. Copie o código e cole-o onde for o lugar dele.',
  'fill.outOfBand': 'Esta página pede um código que foi enviado a você por SMS ou e-mail. Seu cofre não tem esse.',
  'fill.damaged': 'O registro desta conta está danificado. As opções do Twofold dizem o que pode ser feito.',
  'fill.doesNotFit': 'A página pede {asked} caracteres, e este código tem {length}. Provavelmente é outro código.',
  'fill.doesNotFitOther':
    'A página pede outro número de caracteres, e este código tem {length}. Provavelmente é outro código.',
  'fill.noBackupCodes': 'Esta página pede um código de backup, e seu cofre não tem mais nenhum para esta conta.',
  'fill.occupied': 'Já há algo digitado no campo. Esvazie-o e tente novamente.',
  'fill.gone': 'A página mudou antes de o código ser preenchido. Tente novamente.',
  'fill.notTaken': 'A página não guardou o código. Copie o código e cole-o.',
  'fill.unseenFrame':
    'O Twofold não vê nenhum campo para um código no que vem de {host}. Uma parte desta página vem de {frame}, e o Twofold não olha dentro dela. Os códigos de {host} só vão para as páginas dele.',
  'fill.foreignFrame':
    'O campo do código pertence a {frame}, exibido dentro da página de {host}. Os códigos de {host} só vão para as páginas dele. Se você não esperava {frame} aqui, feche esta página.',
  'fill.namelessFrame':
    'O campo do código está em uma parte desta página que não indica nenhum site, e ninguém pode dizer quem a fez. Abra a página de entrada de {host} em uma nova aba e tente de novo ali.',
  'fill.sameOwner':
    'Nenhum código do seu cofre pertence a {here}. Você tem um para {hosts}. Se para você os dois são o mesmo serviço, edite a conta e adicione este endereço.',
  'fill.locked': 'O cofre foi bloqueado antes de o código ser preenchido. Desbloqueie-o e tente de novo.',
  'fill.waiting':
    'Este código está quase acabando. O próximo será preenchido em {seconds} s; mantenha a página aberta.',
  'fill.notAllowed':
    'O navegador não teve permissão para deixar o Twofold entrar neste site. Peça novamente e escolha Permitir.',

  'backup.noVault': 'Não há cofre para fazer backup.',
  'download.notAllowed': 'O Twofold não pode mais salvar arquivos. Ative os backups novamente.',
  'download.refused': 'O navegador não salvou o arquivo. Ele informa: {reason}',
  'download.takenAway': 'O download foi removido antes de terminar. Tente novamente.',
  'download.gone': 'O arquivo foi salvo e desapareceu. Procure-o em seus downloads ou faça outro backup.',
  'download.tooSlow': 'O download não terminou em um minuto. Tente novamente.',
  'backup.notAsWritten':
    'O backup não foi relido como deveria, então não foi salvo. Tente novamente e exporte suas contas se continuar assim.',
  'backup.noneInText': 'Não há códigos de backup neste texto. Cole os códigos, um por linha.',
  'backup.otherSite': 'Esta conta pertence a {hosts}. Você está em {here}. Cole os códigos.',
  'backup.noSiteYet': 'nenhum site ainda',
  'backup.noSiteHere': 'uma página sem site',
  'backup.noAccess': 'O Twofold não consegue olhar esta página. Cole os códigos.',
  'backup.noneOnPage': 'Nenhum código de backup foi encontrado nesta página. Mostre-os, ou cole-os.',

  'capture.noTab': 'Não há página para capturar. Abra a página que mostra o código de configuração.',
  'capture.noAccess': 'O Twofold não consegue olhar esta página. Salve uma imagem do código e adicione-a.',
  'capture.wentOn': 'A página mudou enquanto era lida. Capture novamente.',
  'capture.noPicture':
    'Este arquivo não é uma imagem que o navegador possa abrir. Tente uma imagem PNG ou JPEG do código.',
  'capture.forgotten': 'Esta captura não é mais conhecida. Capture o código novamente.',
  'capture.unusable': 'Um código de configuração não pode ser usado: {reason}',
  'capture.leftOut': '{name} foi deixada de fora: {reason}',
  'capture.missing': {
    one: 'Ainda falta a parte {parts} de {size} desta transferência: mostre o próximo código no outro aplicativo e capture novamente.',
    other:
      'Ainda faltam as partes {parts} de {size} desta transferência: mostre o próximo código no outro aplicativo e capture novamente.',
  },
  'capture.nothing.page':
    'Nenhum código de configuração encontrado. Role até o código inteiro aparecer, amplie se for pequeno e capture novamente. Ou copie a chave secreta que o site mostra como texto e digite-a.',
  'capture.nothing.picture':
    'Nenhum código de configuração encontrado. Tente uma imagem mais nítida com o código inteiro, de frente. Ou digite a chave secreta.',
  'capture.nothing.text': 'Nenhum código de configuração encontrado. Cole o link inteiro: ele começa com otpauth://.',
  'capture.others': {
    one: 'O código QR daqui é {codes}, não um código de configuração. Vá até a etapa que mostra o código de configuração e capture novamente.',
    other:
      'Os códigos QR daqui são {codes}, não códigos de configuração. Vá até a etapa que mostra o código de configuração e capture novamente.',
  },

  'code.text': 'um texto',
  'code.wifi': 'o acesso a uma rede Wi-Fi',
  'code.mail': 'um endereço de e-mail',
  'code.telephone': 'um número de telefone',
  'code.sms': 'uma mensagem de texto',
  'code.place': 'um lugar no mapa',
  'code.contact': 'um contato',
  'code.contactOrEvent': 'um contato ou um evento de agenda',
  'code.payment': 'um pagamento',
  'code.passkey': 'uma entrada com chave de acesso',
  'code.push': 'um registro para {app}, que nenhum outro aplicativo pode usar',
  'code.app': 'um link para outro aplicativo ({scheme})',
  'code.store': 'um link para {store}',
  'code.storeAt': 'um link para {store} ({host})',
  'code.address': 'um endereço da web',
  'code.addressAt': 'um endereço da web ({host})',

  'policy.export':
    'Sua organização permite apenas exportações criptografadas. Escolha um tipo de arquivo com senha própria.',
  'policy.site':
    'Sua organização permite o preenchimento apenas em certos sites, e {host} não é um deles. Copie o código.',

  'vault.none': 'Ainda não há cofre. Escolha uma frase-senha para criar um.',
  'vault.exists': 'Já existe um cofre. Desbloqueie-o com a frase-senha.',
  'vault.weak':
    'Esta frase-senha é fácil demais de adivinhar. Torne-a mais longa: quatro ou cinco palavras sem relação são boas.',
  'vault.newer':
    'Este cofre é de uma versão que este Twofold não conhece. Atualize a extensão: uma mais nova talvez conheça.',
  'vault.notTakenOver':
    'Este Twofold não conseguiu assumir o cofre de uma versão anterior e o deixou como estava. Nada se perdeu: volte à versão anterior e exporte suas contas.',
  'vault.wrongPassphrase': 'Essa não é a frase-senha deste cofre. Verifique o layout do teclado e tente novamente.',
  'vault.passphraseDamaged':
    'A parte do cofre que a frase-senha abre está danificada. Use uma chave de acesso, o código de recuperação ou um backup.',
  'vault.wait': 'Frases-senha erradas demais. Tente novamente em {seconds} s.',
  'vault.wrongRecoveryCode':
    'Esse não é o código de recuperação deste cofre. Compare-o com o impresso, letra por letra.',
  'vault.wrongPasskey': 'Essa chave de acesso não abre este cofre. Use a frase-senha ou outra chave de acesso.',
  'vault.passkeyUnfit': 'Esta chave de acesso não pode desbloquear um cofre. Tente outra.',
  'vault.nameSlot': 'Dê um nome à forma de desbloquear.',
  'vault.keepsPassphrase': 'Um cofre sempre tem uma frase-senha. Altere-a.',
  'vault.nothingToExport': 'Ainda não há cofre, então não há nada para exportar.',

  'damage.record-damaged':
    'Algo que não o Twofold alterou esta conta no disco, e ela não pode ser aberta. Restaure-a de um backup ou apague-a.',
  'damage.record-missing': 'Algo que não o Twofold removeu esta conta do disco. Restaure-a de um backup ou apague-a.',
  'damage.record-rolled-back':
    'Algo que não o Twofold devolveu esta conta a um estado mais antigo. Restaure-a de um backup ou apague-a.',
  'damage.record-unlisted': 'Há no cofre uma conta que o Twofold não colocou lá, ou apagou antes. Ela não é usada.',
  'damage.record-newer': 'Esta conta foi gravada por um Twofold mais novo. Atualize a extensão para abri-la.',
  'damage.page-damaged':
    'Uma parte do índice foi alterada no disco. Suas contas ainda abrem, mas uma removida do disco não seria notada.',
  'damage.page-missing':
    'Uma parte do índice foi removida do disco. Suas contas ainda abrem, mas uma removida do disco não seria notada.',
  'damage.page-rolled-back':
    'Uma parte do índice voltou a um estado mais antigo. Suas contas ainda abrem, mas uma removida do disco não seria notada.',
  'damage.page-unlisted': 'Há no cofre uma parte de um índice que o Twofold não colocou lá. Ela não é usada.',
  'damage.manifest-damaged':
    'O sumário foi alterado no disco. Suas contas ainda abrem, mas uma removida do disco não seria notada.',
  'damage.slots-changed': 'Algo que não o Twofold alterou as formas de desbloquear este cofre. Revise-as.',
  'damage.vault-rolled-back':
    'O cofre inteiro é mais antigo do que o que este navegador gravou por último, como após restaurar um perfil de uma cópia. Faltam as alterações feitas desde então: procure um backup mais novo.',

  'link.gone': 'Esta conta não está mais no cofre.',
  'link.noAnswer': 'Esta página não responde. Recarregue-a e tente novamente.',
  'link.otherPerson': 'Outra pessoa está conectada em {host} agora. Olhe de novo e aceite de novo.',
  'link.turnedOn': 'As duas etapas estão ativadas em {host}. Este cofre tem os códigos e {count} códigos de backup.',
  'link.renewed': '{count} novos códigos de backup estão neste cofre. Os antigos não funcionam mais.',
  'link.turnedOff': 'As duas etapas estão desativadas em {host}. A conta fica na lixeira por 30 dias.',
  'link.unknown': '{host} não respondeu. Nada foi jogado fora: tente novamente em instantes, e continua dali.',
  'link.offHere':
    'As duas etapas estão desativadas em {host}. A conta daqui não é mais necessária; você pode movê-la para a lixeira.',
  'link.stillOff': 'As duas etapas continuam desativadas em {host}. Você pode recomeçar quando quiser.',
  'link.unfinished':
    'A configuração em {host} não terminou, e as duas etapas continuam desativadas. Recomece para continuar de onde parou.',
  'link.onElsewhere':
    'As duas etapas foram ativadas em {host} com outro autenticador. Abra as configurações dele para mudar isso.',
  'link.onHere': 'As duas etapas estão ativadas em {host}, e este cofre tem os códigos.',
  'link.onUnproven':
    'As duas etapas estão ativadas em {host}, mas não é certo que seja com a conta deste cofre. Ela continua “não confirmada” até {host} aceitar um dos seus códigos.',
  'link.signedOut': 'Você não está mais conectado em {host}. Entre lá e comece de novo.',
  'link.signInAgain':
    'Para isso, {host} pede uma entrada feita há poucos minutos. Saia, entre de novo lá e comece de novo.',
  'link.codeRefused': '{host} recusou o código. Veja se o relógio deste computador está certo e comece de novo.',
  'link.tooManyTries':
    '{host} pede uma pausa depois de vários códigos errados. Espere alguns minutos e comece de novo.',
  'link.codesStopped':
    '{host} não aceita códigos por enquanto, depois de erros demais. Um código de backup ainda funciona nas páginas de lá.',
  'link.siteBusy': '{host} não consegue fazer isso agora, e nada foi alterado. Comece de novo em instantes.',
  'link.codesKept': '{host} não criou códigos de backup novos. Os deste cofre continuam valendo.',
  'link.codesUnsure':
    'A resposta de {host} se perdeu, então os seus códigos de backup talvez não funcionem mais. Aqui eles estão marcados como usados. Crie outros assim que {host} responder.',

  'title.encrypted': '{program}, criptografado',
  'title.encryptedLikely': '{program}, criptografado (muito provavelmente)',
  'title.encryptedPerhaps': '{program}, criptografado (talvez)',
  'title.database': '{program} (banco de dados)',
  'title.preferences': '{program} (preferências do Android)',
  'title.unpacked': '{program} (descompactado)',
  'title.extension': '{program} (extensão do navegador)',
  'title.captured': '{program} (tokens capturados)',
  'title.qrCodes': '{program} (QR codes)',
  'title.backup': 'Backup do Twofold',
  'title.backupEncrypted': 'Backup do Twofold, criptografado',
  'title.backupCopy': 'Backup do Twofold (cópia do cofre)',
  'title.zip': 'Zip com exportações',
  'title.keyUris': 'Texto com links de configuração',
  'title.textAround': 'Texto que contém links de configuração',
  'title.json': 'JSON com links de configuração',
  'title.html': 'Página da web com links de configuração',
  'title.picture': 'Imagem com QR codes',
  'title.browserPasswords': 'Senhas de um navegador (CSV)',
  'title.csv': 'CSV com códigos de uso único',
  'title.paper': 'Uma página para imprimir',
  'notice.missingParts': {
    one: 'Esta transferência tem {count} QR code. Ainda falta o número {parts}. Importe-o também.',
    other: 'Esta transferência tem {count} QR codes. Ainda faltam: {parts}. Importe-os também.',
  },
  'notice.damagedParts': {
    one: '{count} parte deste arquivo está danificada. O resto está inteiro.',
    other: '{count} partes deste arquivo estão danificadas. O resto está inteiro.',
  },
  'notice.onlyUris': 'Este arquivo não é de nenhum programa conhecido: só os links de configuração foram lidos.',
  'notice.browser': 'Os navegadores exportam senhas sem códigos de uso único: não há nada para importar neste arquivo.',
  'warning.issuer': 'O rótulo e o emissor indicam serviços diferentes.',
  'warning.counter':
    'O arquivo não informa o contador, que por isso começa em 0: o site pode não aceitar os primeiros códigos.',
  'warning.noteCut': 'A nota é muito longa e foi cortada.',
  'item.line': 'linha {number}',
  'item.number': '(item {number})',
  'item.unnamed': '(sem nome)',
  'item.noSecret': 'Não tem chave secreta.',
  'item.secret': 'A chave secreta não pode ser usada.',
  'item.algorithm': 'Os códigos são criados por um algoritmo que o Twofold não conhece.',
  'item.link': 'Não é um link de configuração que possa ser usado.',
  'item.ownApp': 'Pertence a um único aplicativo. Escolha outro aplicativo autenticador nesse site.',
  'item.damaged': 'Está danificado.',
  'item.transfer': 'Este código de transferência está danificado. Exporte-o novamente.',
  'export.noSuchKind': '{program} não tem códigos deste tipo.',
  'export.googleOnly': 'O Google Authenticator só aceita códigos de 6 ou 8 dígitos que duram 30 segundos.',
  'google.title': 'Transferir para o Google Authenticator',
  'google.intro': 'No Google Authenticator: menu, Transferir contas, Importar contas. Depois leia cada código.',
  'google.part': 'Código {part} de {parts}',
  'google.asText': 'Como texto',
  'paper.title': 'Contas de dois fatores, {day}',
  'paper.warning': 'Quem tiver esta página terá seus códigos. Guarde-a onde você guarda seu passaporte.',
  'paper.secret': 'Chave secreta',
  'paper.backupCodes': 'Códigos de backup',
  'error.weakPassword':
    'Esta senha é fácil demais de adivinhar para um arquivo que pode ir parar em qualquer lugar. Quatro ou cinco palavras sem relação são boas.',
  'error.secret': 'A chave secreta não pode ser usada. Ela contém as letras de A a Z e os dígitos de 2 a 7.',
  'error.link': 'Este não é um link de configuração utilizável. Ele começa com otpauth://.',
  'error.parameters': 'O Twofold não consegue calcular este tipo de código.',
  'error.digits': 'O número de dígitos deve ser um inteiro de 1 a 10.',
  'error.period': 'O período deve ser um número inteiro de segundos.',
  'error.pin': 'Estes códigos precisam de um PIN. Digite-o.',
  'error.counter': 'O contador deve ser um número inteiro.',
  'error.tooLong': 'Há nele um texto longo demais.',
  'error.file': 'Este arquivo está danificado, cortado ou é de um tipo que o Twofold não conhece. Exporte-o novamente.',
  'error.emptyFile': 'Este arquivo está vazio.',
  'error.tooLarge': 'Este arquivo é grande demais.',
  'error.wrongPassword': 'Essa não é a senha deste arquivo.',
  'error.passwordRequired': 'Este arquivo está criptografado: digite a senha com a qual foi exportado.',
  'error.tampered': 'Este arquivo foi alterado depois de gravado, então nada foi trazido dele.',
  'error.work': 'Abrir este arquivo exige mais trabalho do que é seguro, ou pouco demais para ser bom.',
  'error.encryption': 'Este arquivo está bloqueado por um método que o Twofold não conhece. Exporte-o de outra forma.',
  'error.newer': 'Isto foi gravado por uma versão mais nova do que o Twofold conhece. Atualize a extensão.',
  'error.recoveryCode': 'Este não é um código de recuperação. Verifique o que digitou, letra por letra.',
  'error.backupCode': 'Este não é um código de backup. Verifique o que digitou.',
  'error.storageFull': 'O disco está cheio, então nada foi salvo. Libere espaço e tente novamente.',
  'error.storage': 'O navegador não deixou o Twofold salvar. Tente novamente.',
} as const satisfies WordCatalogue<'pt-BR'>;
