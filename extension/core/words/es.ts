/** What is said behind the pages, in Spanish. */

import type { WordCatalogue } from './words.ts';

export const es = {
  'manifest.description':
    'Códigos de dos pasos: capturados con un clic, guardados cifrados, rellenados solo en el sitio correcto.',
  'manifest.fill': 'Rellenar el código de este sitio',
  'manifest.lock': 'Bloquear Twofold',
  'manifest.area': 'Arrastre sobre el código. Esc para cancelar.',

  'menu.fill': 'Rellenar el código de dos pasos',
  'menu.capture': 'Añadir cuenta desde este código QR',

  'account.none': 'No existe esa cuenta.',
  'account.unnamed': 'una cuenta sin nombre',
  'account.noCounter': 'Esta cuenta no tiene contador: sus códigos vienen solos.',
  'account.siteMalformed': 'El sitio debe ser una dirección como example.com.',
  'account.sitesMalformed': 'Cada sitio debe ser una dirección como example.com, o *.example.com con sus subdominios.',
  'account.trashFirst': 'Mueva primero esta cuenta a la papelera.',
  'account.listChanged': 'La lista de cuentas ha cambiado entretanto. Vuelva a mirarla y después mueva la cuenta.',
  'account.duplicate': 'Ya tiene esta clave secreta: {name}. No se añadió nada.',
  'account.duplicateInTrash': 'Esta clave secreta está en la papelera: {name}. Restáurela allí.',

  'copy.nextFirst': 'Pida primero el código siguiente: esta cuenta tiene un contador.',
  'copy.refused': 'El navegador no dejó copiar a Twofold. Escriba el código.',

  'site.belongs': 'Este código pertenece a {hosts}. Usted está en {here}.',
  'site.written': '{host} (escrito {readable})',
  'site.sameLooking': 'Los dos nombres solo se parecen. Si un mensaje le trajo aquí, cierre esta página.',
  'site.nearSpelling':
    'Los dos nombres se escriben de forma distinta. Si un mensaje le trajo aquí, cierre esta página.',
  'site.nameInside':
    'Que el nombre aparezca en la dirección no lo hace el mismo sitio. Si un mensaje le trajo aquí, cierre esta página.',
  'site.otherEnding': 'La terminación del nombre es distinta, así que puede ser el sitio de otra persona.',
  'site.notEncrypted': 'Esa página no está cifrada, así que otros en la red podrían leer el código.',
  'site.otherServer': 'Ese es otro servidor en la misma máquina.',

  'fill.notASite': 'Los códigos solo van en páginas web, y esta no lo es. Abra el sitio e inténtelo allí.',
  'fill.noAccess': 'El navegador no deja entrar a Twofold en esta página. Copie el código y péguelo.',
  'fill.noAccount': 'Ningún código de su caja fuerte pertenece a {host}.',
  'fill.noSite': 'Esta cuenta no tiene sitio todavía, así que su código no se rellena en {host}. Copie el código.',
  'fill.noField': 'Hasta donde ve Twofold, esta página no pide un código. Copie el código y péguelo donde corresponda.',
  'fill.outOfBand':
    'Esta página pide un código que se le envió por SMS o por correo electrónico. Su caja fuerte no lo tiene.',
  'fill.damaged': 'El registro de esta cuenta está dañado. Las opciones de Twofold dicen qué se puede hacer.',
  'fill.doesNotFit':
    'La página pide {asked} caracteres, y este código tiene {length}. Probablemente se trata de otro código.',
  'fill.doesNotFitOther':
    'La página pide otro número de caracteres, y este código tiene {length}. Probablemente se trata de otro código.',
  'fill.noBackupCodes':
    'Esta página pide un código de respaldo, y a su caja fuerte no le queda ninguno para esta cuenta.',
  'fill.occupied': 'Ya hay algo escrito en el campo. Vacíelo e inténtelo de nuevo.',
  'fill.gone': 'La página cambió antes de que se rellenara el código. Inténtelo de nuevo.',
  'fill.notTaken': 'La página no conservó el código. Copie el código y péguelo.',
  'fill.unseenFrame':
    'Twofold no ve ningún campo para un código en lo que viene de {host}. Una parte de esta página viene de {frame}, y Twofold no mira dentro de ella. Los códigos de {host} solo van a sus propias páginas.',
  'fill.foreignFrame':
    'El campo del código pertenece a {frame}, que se muestra dentro de la página de {host}. Los códigos de {host} solo van a sus propias páginas. Si no esperaba ver {frame} aquí, cierre esta página.',
  'fill.namelessFrame':
    'El campo del código está en una parte de esta página que no indica ningún sitio, así que nadie puede saber quién la hizo. Abra la página de inicio de sesión de {host} en una pestaña nueva e inténtelo allí.',
  'fill.sameOwner':
    'Ningún código de su bóveda pertenece a {here}. Tiene uno para {hosts}. Si para usted ambos son el mismo servicio, edite la cuenta y añada esta dirección.',
  'fill.locked': 'La bóveda se bloqueó antes de rellenar el código. Desbloquéela e inténtelo de nuevo.',
  'fill.waiting':
    'Este código está a punto de caducar. El siguiente se rellena en {seconds} s; mantenga abierta la página.',
  'fill.notAllowed':
    'No se permitió al navegador dejar entrar a Twofold en este sitio. Pídalo de nuevo y elija Permitir.',

  'backup.noVault': 'No hay caja fuerte de la que hacer copia.',
  'download.notAllowed': 'Twofold ya no puede guardar archivos. Vuelva a activar las copias.',
  'download.refused': 'El navegador no guardó el archivo. Dice: {reason}',
  'download.takenAway': 'La descarga se quitó antes de terminar. Inténtelo de nuevo.',
  'download.gone': 'El archivo se guardó y ha desaparecido. Búsquelo en sus descargas o haga otra copia.',
  'download.tooSlow': 'La descarga no terminó en un minuto. Inténtelo de nuevo.',
  'backup.notAsWritten':
    'La copia no se releyó como debía, así que no se guardó. Inténtelo de nuevo y exporte sus cuentas si sigue igual.',
  'backup.noneInText': 'No hay códigos de respaldo en este texto. Pegue los códigos, uno por línea.',
  'backup.otherSite': 'Esta cuenta pertenece a {hosts}. Usted está en {here}. Pegue los códigos.',
  'backup.noSiteYet': 'ningún sitio todavía',
  'backup.noSiteHere': 'una página sin sitio',
  'backup.noAccess': 'Twofold no puede mirar en esta página. Pegue los códigos.',
  'backup.noneOnPage': 'No se encontraron códigos de respaldo en esta página. Muéstrelos, o péguelos.',

  'capture.noTab': 'No hay página de la que capturar. Abra la página que muestra el código de configuración.',
  'capture.noAccess': 'Twofold no puede mirar en esta página. Guarde una imagen del código y añádala.',
  'capture.wentOn': 'La página cambió mientras se leía. Capture de nuevo.',
  'capture.noPicture':
    'Este archivo no es una imagen que el navegador pueda abrir. Pruebe con una imagen PNG o JPEG del código.',
  'capture.forgotten': 'Esta captura ya no se conoce. Capture el código de nuevo.',
  'capture.unusable': 'Un código de configuración no se puede usar: {reason}',
  'capture.leftOut': 'Se omitió {name}: {reason}',
  'capture.missing': {
    one: 'Falta todavía la parte {parts} de {size} de esta transferencia: muestre el código siguiente en la otra aplicación y capture de nuevo.',
    other:
      'Faltan todavía las partes {parts} de {size} de esta transferencia: muestre el código siguiente en la otra aplicación y capture de nuevo.',
  },
  'capture.nothing.page':
    'No se encontró ningún código de configuración. Desplácese hasta ver el código entero, amplíelo si es pequeño y capture de nuevo. O copie la clave secreta que el sitio muestra como texto y escríbala.',
  'capture.nothing.picture':
    'No se encontró ningún código de configuración. Pruebe con una imagen más nítida con el código entero, de frente. O escriba la clave secreta.',
  'capture.nothing.text':
    'No se encontró ningún código de configuración. Pegue el enlace entero: empieza por otpauth://.',
  'capture.others': {
    one: 'El código QR de aquí es {codes}, no un código de configuración. Vaya al paso que muestra el código de configuración y capture de nuevo.',
    other:
      'Los códigos QR de aquí son {codes}, no códigos de configuración. Vaya al paso que muestra el código de configuración y capture de nuevo.',
  },

  'code.text': 'un texto',
  'code.wifi': 'el acceso a una red Wi-Fi',
  'code.mail': 'una dirección de correo electrónico',
  'code.telephone': 'un número de teléfono',
  'code.sms': 'un mensaje de texto',
  'code.place': 'un lugar en un mapa',
  'code.contact': 'un contacto',
  'code.contactOrEvent': 'un contacto o un evento de calendario',
  'code.payment': 'un pago',
  'code.passkey': 'un acceso con llave de acceso',
  'code.push': 'un registro para {app} que ninguna otra aplicación puede usar',
  'code.app': 'un enlace para otra aplicación ({scheme})',
  'code.store': 'un enlace a {store}',
  'code.storeAt': 'un enlace a {store} ({host})',
  'code.address': 'una dirección web',
  'code.addressAt': 'una dirección web ({host})',

  'policy.export':
    'Su organización solo permite exportaciones cifradas. Elija un tipo de archivo con contraseña propia.',
  'policy.site':
    'Su organización solo permite rellenar en ciertos sitios, y {host} no es uno de ellos. Copie el código.',

  'vault.none': 'Todavía no hay caja fuerte. Elija una frase de contraseña para crearla.',
  'vault.exists': 'Ya hay una caja fuerte. Desbloquéela con su frase de contraseña.',
  'vault.weak':
    'Esta frase de contraseña es demasiado fácil de adivinar. Hágala más larga: cuatro o cinco palabras sin relación son buenas.',
  'vault.newer':
    'Esta caja fuerte es de una versión que este Twofold no conoce. Actualice la extensión: una más nueva quizá la conozca.',
  'vault.notTakenOver':
    'Este Twofold no pudo hacerse cargo de la caja fuerte de una versión anterior y la dejó como estaba. No se ha perdido nada: vuelva a la versión anterior y exporte sus cuentas.',
  'vault.wrongPassphrase':
    'Esa no es la frase de contraseña de esta caja fuerte. Compruebe la distribución del teclado e inténtelo de nuevo.',
  'vault.passphraseDamaged':
    'La parte de la caja fuerte que abre la frase de contraseña está dañada. Use una llave de acceso, el código de recuperación o una copia de seguridad.',
  'vault.wait': 'Demasiadas frases erróneas. Inténtelo de nuevo en {seconds} s.',
  'vault.wrongRecoveryCode':
    'Ese no es el código de recuperación de esta caja fuerte. Compárelo con el impreso, letra por letra.',
  'vault.wrongPasskey':
    'Esa llave de acceso no abre esta caja fuerte. Use la frase de contraseña u otra llave de acceso.',
  'vault.passkeyUnfit': 'Esta llave de acceso no puede desbloquear una caja fuerte. Pruebe con otra.',
  'vault.nameSlot': 'Dé un nombre a la forma de desbloquear.',
  'vault.keepsPassphrase': 'Una caja fuerte siempre tiene una frase de contraseña. Cámbiela.',
  'vault.nothingToExport': 'Todavía no hay caja fuerte, así que no hay nada que exportar.',

  'damage.record-damaged':
    'Algo distinto de Twofold modificó esta cuenta en el disco y no se puede abrir. Restáurela desde una copia o bórrela.',
  'damage.record-missing':
    'Algo distinto de Twofold quitó esta cuenta del disco. Restáurela desde una copia o bórrela.',
  'damage.record-rolled-back':
    'Algo distinto de Twofold devolvió esta cuenta a un estado anterior. Restáurela desde una copia o bórrela.',
  'damage.record-unlisted': 'Hay en la caja fuerte una cuenta que Twofold no puso ahí o que borró antes. No se usa.',
  'damage.record-newer': 'Esta cuenta la escribió un Twofold más nuevo. Actualice la extensión para abrirla.',
  'damage.page-damaged':
    'Una parte del índice cambió en el disco. Sus cuentas aún se abren, pero una quitada del disco pasaría inadvertida.',
  'damage.page-missing':
    'Una parte del índice se quitó del disco. Sus cuentas aún se abren, pero una quitada del disco pasaría inadvertida.',
  'damage.page-rolled-back':
    'Una parte del índice volvió a un estado anterior. Sus cuentas aún se abren, pero una quitada del disco pasaría inadvertida.',
  'damage.page-unlisted': 'Hay en la caja fuerte una parte de un índice que Twofold no puso ahí. No se usa.',
  'damage.manifest-damaged':
    'La tabla de contenido cambió en el disco. Sus cuentas aún se abren, pero una quitada del disco pasaría inadvertida.',
  'damage.slots-changed': 'Algo distinto de Twofold cambió las formas de desbloquear esta caja fuerte. Revíselas.',
  'damage.vault-rolled-back':
    'La caja fuerte entera es más antigua que la que este navegador escribió por última vez, como tras restaurar un perfil desde una copia. Faltan los cambios hechos desde entonces: busque una copia más reciente.',

  'link.gone': 'Esta cuenta ya no está en la caja fuerte.',
  'link.noAnswer': 'Esta página no responde. Recárguela e inténtelo de nuevo.',
  'link.otherPerson': 'Ahora hay otra persona con sesión en {host}. Mire de nuevo y vuelva a aceptar.',
  'link.turnedOn':
    'Los dos pasos están activados en {host}. Esta caja fuerte tiene sus códigos y {count} códigos de respaldo.',
  'link.renewed': 'Hay {count} códigos de respaldo nuevos en esta caja fuerte. Los antiguos ya no funcionan.',
  'link.turnedOff': 'Los dos pasos están desactivados en {host}. La cuenta está en la papelera durante 30 días.',
  'link.unknown': '{host} no respondió. No se tiró nada: inténtelo de nuevo en un momento y seguirá desde ahí.',
  'link.offHere':
    'Los dos pasos están desactivados en {host}. La cuenta de aquí ya no hace falta; puede moverla a la papelera.',
  'link.stillOff': 'Los dos pasos siguen desactivados en {host}. Puede empezar de nuevo cuando quiera.',
  'link.unfinished':
    'La configuración en {host} no ha terminado, y los dos pasos siguen desactivados. Empiece de nuevo para seguir donde se detuvo.',
  'link.onElsewhere': 'Los dos pasos se activaron en {host} con otra aplicación. Abra sus ajustes para cambiarlo.',
  'link.onHere': 'Los dos pasos están activados en {host}, y esta caja fuerte tiene sus códigos.',
  'link.onUnproven':
    'Los dos pasos están activados en {host}, pero no es seguro que sea con la cuenta de esta caja fuerte. Sigue «sin confirmar» hasta que {host} acepte uno de sus códigos.',
  'link.signedOut': 'Ya no tiene la sesión iniciada en {host}. Iníciela allí y empiece de nuevo.',
  'link.signInAgain':
    'Para esto, {host} pide un inicio de sesión de hace pocos minutos. Cierre allí la sesión, vuelva a iniciarla y empiece de nuevo.',
  'link.codeRefused': '{host} rechazó el código. Mire si el reloj de este ordenador va bien y empiece de nuevo.',
  'link.tooManyTries': '{host} pide una pausa tras varios códigos erróneos. Espere unos minutos y empiece de nuevo.',
  'link.codesStopped':
    '{host} no acepta códigos por ahora, tras demasiados erróneos. Un código de respaldo todavía sirve en sus páginas.',
  'link.siteBusy': '{host} no puede hacerlo ahora, y no se ha cambiado nada. Empiece de nuevo en un momento.',
  'link.codesKept': '{host} no creó códigos de respaldo nuevos. Los de esta caja fuerte siguen sirviendo.',
  'link.codesUnsure':
    'La respuesta de {host} se perdió, así que sus códigos de respaldo quizá ya no sirvan. Aquí están marcados como usados. Cree otros en cuanto {host} responda.',

  'title.encrypted': '{program}, cifrado',
  'title.encryptedLikely': '{program}, cifrado (muy probablemente)',
  'title.encryptedPerhaps': '{program}, cifrado (quizás)',
  'title.database': '{program} (base de datos)',
  'title.preferences': '{program} (preferencias de Android)',
  'title.unpacked': '{program} (descomprimido)',
  'title.extension': '{program} (extensión del navegador)',
  'title.captured': '{program} (tokens capturados)',
  'title.qrCodes': '{program} (códigos QR)',
  'title.backup': 'Copia de seguridad de Twofold',
  'title.backupEncrypted': 'Copia de seguridad de Twofold, cifrada',
  'title.backupCopy': 'Copia de seguridad de Twofold (copia de la caja fuerte)',
  'title.zip': 'Zip con exportaciones',
  'title.keyUris': 'Texto con enlaces de configuración',
  'title.textAround': 'Texto que contiene enlaces de configuración',
  'title.json': 'JSON con enlaces de configuración',
  'title.html': 'Página web con enlaces de configuración',
  'title.picture': 'Imagen con códigos QR',
  'title.browserPasswords': 'Contraseñas de un navegador (CSV)',
  'title.csv': 'CSV con códigos de un solo uso',
  'title.paper': 'Una página para imprimir',
  'notice.missingParts': {
    one: 'Esta transferencia tiene {count} código QR. Falta todavía el número {parts}. Impórtelo también.',
    other: 'Esta transferencia tiene {count} códigos QR. Faltan todavía: {parts}. Impórtelos también.',
  },
  'notice.damagedParts': {
    one: '{count} parte de este archivo está dañada. El resto está intacto.',
    other: '{count} partes de este archivo están dañadas. El resto está intacto.',
  },
  'notice.onlyUris': 'Este archivo no es de ningún programa conocido: solo se leyeron los enlaces de configuración.',
  'notice.browser':
    'Los navegadores exportan las contraseñas sin códigos de un solo uso: no hay nada que importar en este archivo.',
  'warning.issuer': 'Su etiqueta y su emisor nombran servicios distintos.',
  'warning.counter':
    'El archivo no indica su contador, que empieza por tanto en 0: puede que el sitio no acepte los primeros códigos.',
  'warning.noteCut': 'La nota es muy larga y se ha recortado.',
  'item.line': 'línea {number}',
  'item.number': '(elemento {number})',
  'item.unnamed': '(sin nombre)',
  'item.noSecret': 'No tiene clave secreta.',
  'item.secret': 'Su clave secreta no se puede usar.',
  'item.algorithm': 'Sus códigos se crean con un algoritmo que Twofold no conoce.',
  'item.link': 'No es un enlace de configuración que se pueda usar.',
  'item.ownApp': 'Pertenece a una sola aplicación. Elija otra aplicación de autenticación en ese sitio.',
  'item.damaged': 'Está dañado.',
  'item.transfer': 'Este código de transferencia está dañado. Expórtelo de nuevo.',
  'export.noSuchKind': '{program} no tiene códigos de este tipo.',
  'export.googleOnly': 'Google Authenticator solo admite códigos de 6 u 8 dígitos que duran 30 segundos.',
  'google.title': 'Transferir a Google Authenticator',
  'google.intro': 'En Google Authenticator: menú, Transferir cuentas, Importar cuentas. Después escanee cada código.',
  'google.part': 'Código {part} de {parts}',
  'google.asText': 'Como texto',
  'paper.title': 'Cuentas de dos factores, {day}',
  'paper.warning': 'Quien tenga esta página tiene sus códigos. Guárdela donde guarda su pasaporte.',
  'paper.secret': 'Clave secreta',
  'paper.backupCodes': 'Códigos de respaldo',
  'error.weakPassword':
    'Esta contraseña es demasiado fácil de adivinar para un archivo que puede acabar en cualquier parte. Cuatro o cinco palabras sin relación son buenas.',
  'error.secret': 'La clave secreta no se puede usar. Contiene las letras de la A a la Z y los dígitos del 2 al 7.',
  'error.link': 'No es un enlace de configuración utilizable. Empieza por otpauth://.',
  'error.parameters': 'Twofold no puede calcular este tipo de código.',
  'error.digits': 'El número de dígitos debe ser un entero de 1 a 10.',
  'error.period': 'El período debe ser un número entero de segundos.',
  'error.pin': 'Estos códigos necesitan un PIN. Escríbalo.',
  'error.counter': 'El contador debe ser un número entero.',
  'error.tooLong': 'Contiene un texto demasiado largo.',
  'error.file': 'Este archivo está dañado, cortado o es de un tipo que Twofold no conoce. Expórtelo de nuevo.',
  'error.emptyFile': 'Este archivo está vacío.',
  'error.tooLarge': 'Este archivo es demasiado grande.',
  'error.wrongPassword': 'Esa no es la contraseña de este archivo.',
  'error.passwordRequired': 'Este archivo está cifrado: escriba la contraseña con la que se exportó.',
  'error.tampered': 'Este archivo se modificó después de escribirse, así que no se tomó nada de él.',
  'error.work': 'Abrir este archivo pide más trabajo del que es seguro, o demasiado poco para ser bueno.',
  'error.encryption': 'Este archivo está bloqueado con un método que Twofold no conoce. Expórtelo de otra manera.',
  'error.newer': 'Esto lo escribió una versión más nueva de la que Twofold conoce. Actualice la extensión.',
  'error.recoveryCode': 'No es un código de recuperación. Compruebe lo escrito, letra por letra.',
  'error.backupCode': 'No es un código de respaldo. Compruebe lo escrito.',
  'error.storageFull': 'El disco está lleno, así que no se guardó nada. Haga sitio e inténtelo de nuevo.',
  'error.storage': 'El navegador no dejó guardar a Twofold. Inténtelo de nuevo.',
} as const satisfies WordCatalogue<'es'>;
