/** The site in Spanish. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('es');

export const es: Messages = {
  site: {
    skip: 'Ir al contenido',
    navigation: 'Menú principal',
    signIn: 'Iniciar sesión',
    signUp: 'Crear una cuenta',
    signOut: 'Cerrar sesión',
    settings: 'Ajustes',
    help: 'Ayuda',
    demo: 'Probar a rellenar',
    outbox: 'Bandeja de salida',
    contact: (support) => `¿Preguntas? ${support}`,
    errorTitle: (title) => `Error: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Eso no funcionó',
    copied: 'Copiado',
    copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo usted mismo.',
    cancel: 'Cancelar',
    language: 'Idioma',
    changeLanguage: 'Cambiar',
  },

  clock: {
    fast: (span) =>
      `El reloj de este equipo parece ir ${span} adelantado. Los códigos generados en este equipo pueden rechazarse hasta que esté en hora: active «ajustar la hora automáticamente» en los ajustes de fecha y hora.`,
    slow: (span) =>
      `El reloj de este equipo parece ir ${span} atrasado. Los códigos generados en este equipo pueden rechazarse hasta que esté en hora: active «ajustar la hora automáticamente» en los ajustes de fecha y hora.`,
  },

  fields: {
    email: 'Correo electrónico',
    password: 'Contraseña',
    currentPassword: 'Contraseña actual',
    newPassword: 'Contraseña nueva',
    newPasswordHint: (length) =>
      `Al menos ${length} caracteres. Unas pocas palabras sin relación se recuerdan mejor que una sola rara.`,
    code: 'Código de seis dígitos',
    codeHint: (issuer) => `El número que su aplicación de autenticación muestra ahora para ${issuer}.`,
    backupCode: 'Código de respaldo',
    backupCodeHint: 'Uno de los diez códigos que guardó. Las mayúsculas y los guiones no importan.',
    eitherCode: 'Código o código de respaldo',
    eitherCodeHint: 'Seis dígitos de su aplicación de autenticación, o uno de sus códigos de respaldo.',
  },

  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    noAccount: '¿Todavía no tiene cuenta?',
  },

  signUp: {
    title: 'Crear una cuenta',
    submit: 'Crear cuenta',
    haveAccount: '¿Ya tiene una cuenta?',
  },

  secondFactor: {
    title: 'Introduzca su código',
    lead: 'Su contraseña es correcta. Esta cuenta pide además un código.',
    submit: 'Iniciar sesión',
    useBackupCode: 'Usar un código de respaldo',
    useAuthenticator: 'Usar un código de su aplicación de autenticación',
    noPhone: '¿No tiene el teléfono a mano?',
    backAtHand: '¿Vuelve a tener la aplicación a mano?',
    other: 'Iniciar sesión con otra cuenta',
  },

  home: {
    title: 'Inicio',
    heading: 'Ha iniciado sesión',
    lead: (email) => `Sesión iniciada como ${email}.`,
    offLead: 'Su contraseña por sí sola abre esta cuenta. Puede pedir una segunda prueba en Ajustes.',
    toSettings: 'Ir a Ajustes',
  },

  settings: {
    title: 'Ajustes',
    navigation: 'Ajustes',
    userOptions: 'Opciones de usuario',
    userOptionsLead: 'Autenticación en dos pasos y sus códigos de respaldo',
    sessions: 'Sesiones',
    sessionsLead: 'Dónde ha iniciado sesión',
    activity: 'Actividad',
    activityLead: 'Qué ha ocurrido en esta cuenta',
    password: 'Contraseña',
    passwordLead: 'Elegir una contraseña nueva',
  },

  userOptions: {
    title: 'Opciones de usuario',
    account: 'Cuenta',
    heading: 'Autenticación en dos pasos',
    on: 'Activada',
    off: 'Desactivada',
    pending: 'Sin terminar',
    offLead: 'Una segunda prueba además de su contraseña: un código de su teléfono o de este navegador.',
    pendingLead: 'Empezó la configuración y no la terminó, así que sigue desactivada.',
    onLead: 'Cada inicio de sesión pide su contraseña y después un código.',
    enable: 'Activar la autenticación en dos pasos',
    finish: 'Terminar la configuración',
    discard: 'Descartar esta configuración',
    disable: 'Desactivar la autenticación en dos pasos',
    onSince: 'Activada desde',
    lastUsed: 'Último uso',
    backupCodes: 'Códigos de respaldo restantes',
    backupCodesOf: ({ remaining, total }) => `${remaining} de ${total}`,
    newBackupCodes: 'Nuevos códigos de respaldo',
    lowHeading: 'Se le acaban los códigos de respaldo',
    low: (n) =>
      n === 0
        ? 'No queda ningún código de respaldo. Cree nuevos ahora: sin ellos, un teléfono perdido le dejaría fuera.'
        : `${count(n, { one: 'Solo queda # código de respaldo.', other: 'Solo quedan # códigos de respaldo.' })} Cree nuevos antes de necesitarlos.`,
  },

  enable: {
    title: 'Sobre la autenticación en dos pasos',
    steps: 'Configuración',
    stepNames: ['Elegir una aplicación', 'Conectarla', 'Guardar los códigos de respaldo'],
    whatTitle: '¿Qué es?',
    what: 'Hay tres formas de demostrar que usted es usted: algo que sabe, como una contraseña; algo que tiene, como su teléfono o su equipo; algo que es, como su huella digital. La autenticación en dos pasos, o 2FA, pide dos de ellas: su contraseña, y un código que solo algo suyo puede mostrar.',
    whyTitle: '¿Por qué?',
    why: 'Las contraseñas se adivinan, se repiten y se roban, a menudo sin que se note. Con la 2FA activada, una contraseña robada no abre por sí sola su cuenta.',
    howTitle: '¿Cómo funciona?',
    how: 'Una sola vez, conecta una aplicación de autenticación a esta cuenta: una aplicación en su teléfono, o la extensión Twofold en este navegador. Desde entonces muestra un código nuevo de seis dígitos cada 30 segundos, incluso sin red. Cada vez que inicia sesión, pedimos su contraseña y después el código que muestra. Sin número de teléfono, sin mensajes.',
    lostTitle: '¿Y si pierdo el teléfono?',
    lost: 'Durante la configuración recibe diez códigos de respaldo. Cada uno sirve para entrar una vez, en lugar de un código. Guárdelos en otro sitio que no sea su teléfono: en papel, o en un gestor de contraseñas.',
    offTitle: '¿Y si ya no la quiero?',
    off: 'Desactívela cuando quiera en Ajustes, Opciones de usuario. También eso pide un código o un código de respaldo, para que nadie más pueda hacerlo por usted.',
    appsTitle: 'Elija una aplicación de autenticación',
    appsLead:
      'Sirve cualquier aplicación que genere códigos de seis dígitos. Empieza con un código QR, una imagen cuadrada que aparece en la página siguiente. Si ya tiene una aplicación así, siga adelante. Si no, instale antes una de estas.',
    installed: 'Instalada en este navegador',
    submit: 'Continuar',
  },

  apps: {
    extension: 'Se conecta con un clic y rellena el código por usted, solo en el sitio correcto.',
    builtIn: 'Ya está en su dispositivo. Abra la app Contraseñas y elija configurar un código.',
    simple: 'Sencilla y muy usada.',
    microsoft: 'Adecuada si ya la usa para sus cuentas de Microsoft.',
    openSource: 'De código abierto, con copias que usted mismo guarda.',
    openSourceSync: 'De código abierto, con sincronización cifrada entre dispositivos.',
    openSourceSmall: 'De código abierto, pequeña y sencilla.',
    desktop: 'Gestor de contraseñas de código abierto para ordenadores.',
    howToAdd: 'Cómo añadirla',
  },

  setUp: {
    title: 'Conecte su aplicación de autenticación',
    scanTitle: 'Escanee el código QR',
    scan: 'Abra su aplicación de autenticación, elija añadir una cuenta y escanee esta imagen. Con la extensión Twofold, haga clic en su botón de la barra de herramientas.',
    qrLabel: (issuer) => `Código QR que conecta una aplicación de autenticación a ${issuer}`,
    secretTitle: 'O escriba la clave secreta',
    secretLead: '¿Sin cámara? Escríbala en su aplicación. Si pregunta el tipo, elija «basado en el tiempo».',
    secret: 'Clave secreta',
    copySecret: 'Copiar la clave secreta',
    openLink: 'Abrir en una aplicación de autenticación de este dispositivo',
    accountName: 'Cuenta',
    verifyTitle: 'Compruebe que funciona',
    submit: 'Verificar',
    confirmedBefore:
      'Su aplicación ya está conectada, pero se fue antes de guardar sus códigos de respaldo. Introduzca un código nuevo para recibir otros.',
    nothingOn: 'Todavía no se ha activado nada. Si sale ahora, la autenticación en dos pasos sigue desactivada.',
  },

  backupCodes: {
    title: 'Guarde sus códigos de respaldo',
    newTitle: 'Sus nuevos códigos de respaldo',
    lead: 'Estos diez códigos son su entrada si pierde su aplicación de autenticación. Cada uno funciona una vez. Solo se muestran esta vez.',
    newLead: 'Estos diez códigos sustituyen a los antiguos, que ya no funcionan. Solo se muestran esta vez.',
    listLabel: 'Códigos de respaldo',
    download: 'Descargar los códigos de respaldo',
    copy: 'Copiar los códigos de respaldo',
    print: 'Imprimir los códigos de respaldo',
    saved: 'He descargado mis códigos de respaldo',
    finish: 'Volver a Ajustes',
    turnsOn: 'Al volver a Ajustes se activa la autenticación en dos pasos.',
    notTicked:
      'Guarde sus códigos de respaldo en un lugar seguro y marque antes la casilla. La autenticación en dos pasos sigue desactivada.',
    notTickedNew: 'Guarde sus códigos de respaldo en un lugar seguro y marque antes la casilla.',
    fileTitle: (issuer) => `Códigos de respaldo para ${issuer}`,
    fileAccount: (email) => `Cuenta: ${email}`,
    fileMade: (date) => `Creados el ${date}`,
    fileNote: 'Cada código sirve para entrar una vez, en lugar de un código de su aplicación de autenticación.',
  },

  newBackupCodes: {
    title: 'Nuevos códigos de respaldo',
    lead: 'Diez códigos nuevos sustituyen a los que tiene. Los antiguos dejan de funcionar al momento, usados o no.',
    why: 'Aquí hace falta un código de su aplicación de autenticación. Un código de respaldo no basta.',
    submit: 'Crear nuevos códigos de respaldo',
  },

  disable: {
    title: 'Desactivar la autenticación en dos pasos',
    lead: 'Desde entonces su contraseña por sí sola abre esta cuenta. Sus códigos de respaldo dejan de funcionar, y se cierra su sesión en todos los demás lugares.',
    submit: 'Sí, desactivar la 2FA',
    keep: 'Dejarla activada',
  },

  reauthenticate: {
    title: '¿Sigue siendo usted?',
    lead: 'Inició sesión hace un rato. Introduzca de nuevo su contraseña para continuar.',
    leadWithCode: 'Inició sesión hace un rato. Introduzca su contraseña y un código para continuar.',
    submit: 'Continuar',
  },

  password: {
    title: 'Cambiar la contraseña',
    lead: 'Sus otras sesiones se cierran al cambiarla.',
    submit: 'Cambiar la contraseña',
  },

  activity: {
    title: 'Actividad',
    lead: 'Qué ha ocurrido en esta cuenta, lo más reciente primero. Si algo no fue usted, cambie su contraseña.',
    empty: 'Nada todavía.',
    older: 'Más antiguas',
    newest: 'Más recientes',
    details: {
      password: 'contraseña',
      'password and authenticator code': 'contraseña y código de la aplicación',
      'password and backup code': 'contraseña y código de respaldo',
      'authenticator code': 'código de la aplicación',
      'backup code': 'código de respaldo',
    },
    kinds: {
      'account-created': 'Cuenta creada',
      'signed-in': 'Inicio de sesión',
      'wrong-codes': 'Contraseña correcta, códigos incorrectos',
      'code-reused': 'Se volvió a probar un código usado',
      'second-factor-stopped': 'Códigos detenidos tras demasiados erróneos',
      'signed-out': 'Cierre de sesión',
      'session-ended': 'Sesión terminada',
      reauthenticated: 'Contraseña introducida de nuevo',
      'password-changed': 'Contraseña cambiada',
      'two-factor-enabled': 'Autenticación en dos pasos activada',
      'two-factor-disabled': 'Autenticación en dos pasos desactivada',
      'two-factor-reset': 'Autenticación en dos pasos restablecida por el operador',
      'backup-codes-replaced': 'Nuevos códigos de respaldo creados',
    },
  },

  sessions: {
    title: 'Sesiones',
    lead: 'Cada navegador en el que ha iniciado sesión. Termine las que no reconozca.',
    current: 'Este navegador',
    unknownBrowser: 'Navegador desconocido',
    browserOn: ({ browser, system }) => `${browser} en ${system}`,
    signedIn: 'Inicio de sesión',
    lastSeen: 'Última vez',
    end: 'Terminar la sesión',
    endLabel: (browser) => `Terminar la sesión: ${browser}`,
    alone: 'No ha iniciado sesión en ningún otro lugar.',
  },

  help: {
    title: 'Ayuda',
    lead: 'Respuestas breves a lo que falla más a menudo.',
    codeTitle: 'Se rechaza mi código',
    codeAnswer:
      'Compruebe que el código es de esta cuenta y que no acaba de cambiar. Un código funciona una vez: tras iniciar sesión, espere al siguiente. Si se rechazan todos, el reloj del dispositivo que los genera probablemente está mal. Deje que ajuste la hora automáticamente.',
    lostTitle: 'He perdido el teléfono',
    lostAnswer:
      'Inicie sesión con su contraseña, elija «Usar un código de respaldo» e introduzca uno de los códigos que guardó. Después desactive la autenticación en dos pasos y configúrela de nuevo con su teléfono nuevo.',
    bothTitle: 'He perdido el teléfono y los códigos de respaldo',
    bothAnswer:
      'Nadie puede leérselos: solo guardamos lo necesario para reconocerlos. Donde aún tenga la sesión abierta no se ha perdido nada, así que no la cierre allí. Si no, pregunte a los responsables de este sitio.',
    noticeTitle: 'Recibí un aviso y no fui yo',
    noticeAnswer:
      'Alguien conoce su contraseña. Cámbiela, mire después la Actividad y termine las sesiones que no reconozca.',
    extensionTitle: '¿Cómo añado la extensión Twofold?',
    extensionAnswer:
      'Donde este sitio se compiló desde el código fuente, la extensión está al lado, en dist/extension. En Chrome o Edge abra la página de extensiones, active el modo de desarrollador, elija «Cargar descomprimida» y la carpeta chrome-mv3. En Firefox abra about:debugging, «Este Firefox», «Cargar complemento temporal», y elija el archivo manifest.json de firefox-mv3.',
    contactTitle: 'Preguntar a una persona',
    noContact: 'Los responsables de este sitio no han dado aquí una dirección. Pregúnteles donde obtuvo su cuenta.',
  },

  outbox: {
    title: 'Bandeja de salida',
    lead: 'Este servidor funciona en modo local: los avisos no se envían, se guardan aquí.',
    empty: 'Ningún aviso todavía.',
    to: 'Para',
  },

  demo: {
    title: 'Probar a rellenar',
    lead: 'Peticiones como las de otros sitios, para probar con ellas una aplicación de autenticación. Nada de lo que se escribe aquí se guarda ni se envía.',
    practiceTitle: 'Una cuenta de práctica',
    practice:
      '¿No tiene un código para este sitio? Añada antes esta cuenta a su aplicación. Su clave secreta es pública y no protege nada.',
    practiceQr: 'Código QR de la cuenta de práctica',
    promptsTitle: 'Peticiones',
    filled: 'Para rellenar',
    leftAlone: 'Para dejar',
    all: 'Todas las peticiones',
    submit: 'Verificar',
    received: (text) => `La página recibió: ${text}`,
    receivedNothing: 'La página no recibió nada.',
    prompts: {
      single: { title: 'Un campo', note: 'Marcado como código de un solo uso, como debe ser.' },
      segmented: { title: 'Seis casillas', note: 'Un dígito por casilla; el foco avanza solo.' },
      halves: { title: 'Tres y tres', note: 'Dos casillas de tres dígitos con un guion entre ellas.' },
      eight: { title: 'Ocho dígitos', note: 'Acepta un código más largo; uno de seis dígitos no cabe.' },
      password: { title: 'Dígitos ocultos', note: 'Un campo de contraseña que quiere un código.' },
      editable: { title: 'Texto editable', note: 'No es un campo, sino un lugar donde se puede escribir.' },
      shadow: {
        title: 'Árbol en sombra',
        note: 'Un campo dentro de un componente que oculta su interior a la página.',
      },
      frame: { title: 'Marco', note: 'Un campo en un marco de este mismo sitio.' },
      late: { title: 'Tardío', note: 'Un campo que llega dos segundos después de la página.' },
      sms: {
        title: 'Código por SMS',
        note: 'El código llega por SMS, así que ninguno de la aplicación es correcto.',
      },
      backup: {
        title: 'Código de respaldo',
        note: 'Quiere un código de respaldo; uno de la aplicación gastaría un intento.',
      },
      coupon: { title: 'Cupón', note: 'Un código que no tiene nada que ver con iniciar sesión.' },
    },
  },

  notices: {
    'two-factor-on': 'La autenticación en dos pasos está activada. Su próximo inicio de sesión pedirá un código.',
    'two-factor-off': 'La autenticación en dos pasos está desactivada. Basta su contraseña para entrar.',
    'set-up-discarded': 'Se descartó la configuración. La autenticación en dos pasos está desactivada.',
    'backup-codes-replaced': 'Sus nuevos códigos de respaldo ya valen.',
    'password-changed': 'Su contraseña ha cambiado. Sus otras sesiones han terminado.',
    'session-ended': 'Esa sesión ha terminado.',
    'signed-out': 'Ha cerrado la sesión.',
    'account-created': 'Su cuenta está creada. Ha iniciado sesión.',
    'account-created-only': 'Su cuenta está creada. Inicie sesión con ella.',
    'backup-code-used': 'Entró con un código de respaldo.',
    'already-on': 'La autenticación en dos pasos ya está activada.',
    'already-off': 'La autenticación en dos pasos ya está desactivada.',
    'sign-in-expired': 'Tardó demasiado. Introduzca de nuevo su correo y su contraseña.',
    'sign-in-first': 'Inicie sesión para continuar.',
  },
  backupCodesLeft: (n) => count(n, { one: 'Queda # código de respaldo.', other: 'Quedan # códigos de respaldo.' }),

  problems: {
    credentials: 'El correo electrónico o la contraseña no son correctos.',
    password: 'La contraseña no es correcta.',
    emailMissing: 'Introduzca su correo electrónico.',
    emailMalformed: 'Introduzca un correo electrónico, como nombre@example.org.',
    emailTaken: 'Ya existe una cuenta con este correo electrónico. Inicie sesión.',
    passwordMissing: 'Introduzca su contraseña.',
    passwordShort: (length) => `Use al menos ${length} caracteres.`,
    passwordLong: (length) => `Use como máximo ${length} caracteres.`,
    codeMissing: 'Introduzca un código.',
    codeMalformed:
      'Un código tiene seis dígitos; un código de respaldo, veinticinco letras y dígitos. Compruebe lo introducido.',
    codeWrong: 'Ese código no es correcto. Introduzca el que su aplicación muestra ahora.',
    backupCodeWrong: 'Ese no es uno de sus códigos de respaldo. Compruebe lo introducido.',
    backupCodeUsed: 'Ese código de respaldo ya se usó. Cada uno funciona una vez: tome otro.',
    triesLeft: (n) =>
      count(n, {
        one: 'Queda # intento antes de tener que esperar.',
        other: 'Quedan # intentos antes de tener que esperar.',
      }),
    codeUsed: (seconds) => `Ese código ya se usó. El siguiente llega en ${seconds} s.`,
    stopped:
      'Demasiados códigos erróneos seguidos, así que los de su aplicación están detenidos por ahora. Un código de respaldo sigue funcionando.',
    tooMany: (span) => `Demasiados intentos. Espere ${span} e inténtelo de nuevo.`,
    busy: (span) => `El servidor está ocupado. No se perdió nada: inténtelo de nuevo en ${span}.`,
    challengeExpired: 'Tardó demasiado. Introduzca de nuevo su correo y su contraseña.',
    setUpExpired: 'Esta configuración caducó o se descartó. Empiécela de nuevo: nada cambió.',
    totpNeeded: 'Aquí no basta un código de respaldo. Introduzca un código de su aplicación de autenticación.',
  },

  errors: {
    notFound: {
      title: 'Página no encontrada',
      text: 'No hay nada en esta dirección. Quizá esté mal escrita.',
    },
    signUpClosed: {
      title: 'Sin cuentas nuevas',
      text: 'Aquí no se pueden crear cuentas. Pida una a los responsables de este sitio.',
    },
    badFile: {
      title: 'No hay códigos de respaldo que guardar',
      text: 'No se pudo crear el archivo con lo enviado. Vuelva a la página de sus códigos de respaldo.',
    },
    crossSite: {
      title: 'Petición rechazada',
      text: 'Este formulario se envió desde otro sitio, así que no se hizo nada. Abra la página aquí e inténtelo de nuevo.',
    },
    tooLarge: {
      title: 'Demasiado texto',
      text: 'Lo enviado es mayor que cualquier formulario de aquí. Nada cambió.',
    },
    internal: {
      title: 'Algo salió mal',
      text: 'El fallo es nuestro y nada cambió. Inténtelo de nuevo en un momento.',
    },
    unavailable: {
      title: 'No disponible ahora',
      text: 'El servidor no puede hacer su trabajo en este momento. Nada cambió. Inténtelo de nuevo en un momento.',
    },
    home: 'Ir al inicio',
  },
};
