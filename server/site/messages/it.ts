/** The site in Italian. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('it');

export const it: Messages = {
  site: {
    skip: 'Vai al contenuto',
    navigation: 'Menu principale',
    signIn: 'Accedi',
    signUp: 'Crea un account',
    signOut: 'Esci',
    settings: 'Impostazioni',
    help: 'Aiuto',
    demo: 'Prova la compilazione',
    outbox: 'Posta in uscita',
    contact: (support) => `Domande? ${support}`,
    errorTitle: (title) => `Errore: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Non ha funzionato',
    copied: 'Copiato',
    copyFailed: 'Impossibile copiare. Selezioni il testo e lo copi Lei.',
    cancel: 'Annulla',
    language: 'Lingua',
    changeLanguage: 'Cambia',
  },

  clock: {
    fast: (span) =>
      `L’orologio di questo computer sembra avanti di ${span}. I codici creati su questo computer potrebbero essere rifiutati finché non è giusto: attivi «imposta l’ora automaticamente» nelle impostazioni di data e ora.`,
    slow: (span) =>
      `L’orologio di questo computer sembra indietro di ${span}. I codici creati su questo computer potrebbero essere rifiutati finché non è giusto: attivi «imposta l’ora automaticamente» nelle impostazioni di data e ora.`,
  },

  fields: {
    email: 'Indirizzo e-mail',
    password: 'Password',
    currentPassword: 'Password attuale',
    newPassword: 'Nuova password',
    newPasswordHint: (length) =>
      `Almeno ${length} caratteri. Poche parole senza relazione si ricordano meglio di una sola strana.`,
    code: 'Codice di sei cifre',
    codeHint: (issuer) => `Il numero che la Sua app di autenticazione mostra ora per ${issuer}.`,
    backupCode: 'Codice di backup',
    backupCodeHint: 'Uno dei dieci codici che ha salvato. Maiuscole e trattini non contano.',
    eitherCode: 'Codice o codice di backup',
    eitherCodeHint: 'Sei cifre dalla Sua app di autenticazione, o uno dei Suoi codici di backup.',
  },

  signIn: {
    title: 'Accedi',
    submit: 'Accedi',
    noAccount: 'Non ha ancora un account?',
  },

  signUp: {
    title: 'Crea un account',
    submit: 'Crea account',
    haveAccount: 'Ha già un account?',
  },

  secondFactor: {
    title: 'Inserisca il codice',
    lead: 'La password è giusta. Questo account chiede anche un codice.',
    submit: 'Accedi',
    useBackupCode: 'Usa un codice di backup',
    useAuthenticator: 'Usa un codice dell’app di autenticazione',
    noPhone: 'Non ha il telefono a portata di mano?',
    backAtHand: 'Ha di nuovo l’app a portata di mano?',
    other: 'Accedi come qualcun altro',
  },

  home: {
    title: 'Pagina iniziale',
    heading: 'Ha effettuato l’accesso',
    lead: (email) => `Accesso come ${email}.`,
    offLead: 'La password da sola apre questo account. Può chiedere una seconda prova nelle Impostazioni.',
    toSettings: 'Vai alle Impostazioni',
  },

  settings: {
    title: 'Impostazioni',
    navigation: 'Impostazioni',
    userOptions: 'Opzioni utente',
    userOptionsLead: 'Autenticazione a due fattori e codici di backup',
    sessions: 'Sessioni',
    sessionsLead: 'Dove ha effettuato l’accesso',
    activity: 'Attività',
    activityLead: 'Che cosa è successo in questo account',
    password: 'Password',
    passwordLead: 'Scegliere una nuova password',
  },

  userOptions: {
    title: 'Opzioni utente',
    account: 'Account',
    heading: 'Autenticazione a due fattori',
    on: 'Attiva',
    off: 'Disattivata',
    pending: 'Non completata',
    offLead: 'Una seconda prova oltre alla password: un codice dal telefono o da questo browser.',
    pendingLead: 'Ha iniziato la configurazione e non l’ha completata, quindi è ancora disattivata.',
    onLead: 'Ogni accesso chiede la password e poi un codice.',
    enable: 'Attiva l’autenticazione a due fattori',
    finish: 'Completa la configurazione',
    discard: 'Annulla questa configurazione',
    disable: 'Disattiva l’autenticazione a due fattori',
    onSince: 'Attiva dal',
    lastUsed: 'Ultimo uso',
    backupCodes: 'Codici di backup rimasti',
    backupCodesOf: ({ remaining, total }) => `${remaining} di ${total}`,
    newBackupCodes: 'Nuovi codici di backup',
    lowHeading: 'I codici di backup stanno finendo',
    low: (n) =>
      n === 0
        ? 'Non resta nessun codice di backup. Ne crei subito di nuovi: senza, un telefono perso La lascerebbe fuori.'
        : `${count(n, { one: 'Resta solo # codice di backup.', other: 'Restano solo # codici di backup.' })} Ne crei di nuovi prima di averne bisogno.`,
  },

  enable: {
    title: 'Informazioni sull’autenticazione a due fattori',
    steps: 'Configurazione',
    stepNames: ['Scegliere un’app', 'Collegarla', 'Salvare i codici di backup'],
    whatTitle: 'Che cos’è?',
    what: 'Ci sono tre modi per dimostrare di essere Lei: qualcosa che sa, come una password; qualcosa che ha, come il telefono o il computer; qualcosa che è, come l’impronta digitale. L’autenticazione a due fattori, in breve 2FA, ne chiede due: la password, e un codice che solo un oggetto Suo può mostrare.',
    whyTitle: 'Perché?',
    why: 'Le password vengono indovinate, riusate e rubate, spesso senza che si noti. Con la 2FA attiva, una password rubata da sola non apre il Suo account.',
    howTitle: 'Come funziona?',
    how: 'Una sola volta collega un’app di autenticazione a questo account: un’app sul telefono, o l’estensione Twofold in questo browser. Da allora mostra un nuovo codice di sei cifre ogni 30 secondi, anche senza rete. A ogni accesso chiediamo la password e poi il codice mostrato. Nessun numero di telefono, nessun messaggio.',
    lostTitle: 'E se perdo il telefono?',
    lost: 'Durante la configurazione riceve dieci codici di backup. Ciascuno permette di accedere una volta, al posto di un codice. Li tenga altrove rispetto al telefono: su carta, o in un gestore di password.',
    offTitle: 'E se non la voglio più?',
    off: 'La disattivi in ogni momento in Impostazioni, Opzioni utente. Anche questo chiede un codice o un codice di backup, così che nessun altro possa farlo al Suo posto.',
    appsTitle: 'Scelga un’app di autenticazione',
    appsLead:
      'Va bene qualsiasi app che crei codici di sei cifre. Comincia da un codice QR, un’immagine quadrata che si trova nella pagina seguente. Se ha già un’app così, prosegua. Altrimenti installi prima una di queste.',
    installed: 'Installata in questo browser',
    submit: 'Continua',
  },

  apps: {
    extension: 'Si collega con un clic e compila il codice per Lei, solo sul sito giusto.',
    builtIn: 'Già sul Suo dispositivo. Apra l’app Password e scelga di configurare un codice.',
    simple: 'Semplice e molto usata.',
    microsoft: 'Adatta se la usa già per i Suoi account Microsoft.',
    openSource: 'Open source, con backup che conserva Lei.',
    openSourceSync: 'Open source, con sincronizzazione cifrata tra dispositivi.',
    openSourceSmall: 'Open source, piccola e semplice.',
    desktop: 'Gestore di password open source per computer.',
    howToAdd: 'Come aggiungerla',
  },

  setUp: {
    title: 'Colleghi l’app di autenticazione',
    scanTitle: 'Scansioni il codice QR',
    scan: 'Apra l’app di autenticazione, scelga di aggiungere un account e scansioni questa immagine. Con l’estensione Twofold, faccia clic sul suo pulsante nella barra degli strumenti.',
    qrLabel: (issuer) => `Codice QR che collega un’app di autenticazione a ${issuer}`,
    secretTitle: 'Oppure digiti la chiave segreta',
    secretLead: 'Nessuna fotocamera? La digiti nella Sua app. Se chiede il tipo, scelga «basato sull’ora».',
    secret: 'Chiave segreta',
    copySecret: 'Copia la chiave segreta',
    openLink: 'Apri in un’app di autenticazione su questo dispositivo',
    accountName: 'Account',
    verifyTitle: 'Controlli che funzioni',
    submit: 'Verifica',
    confirmedBefore:
      'L’app è già collegata, ma è uscito prima di conservare i codici di backup. Inserisca un nuovo codice per riceverne altri.',
    nothingOn: 'Ancora non è attivo nulla. Se esce ora, l’autenticazione a due fattori resta disattivata.',
  },

  backupCodes: {
    title: 'Salvi i codici di backup',
    newTitle: 'I Suoi nuovi codici di backup',
    lead: 'Questi dieci codici sono la via d’ingresso se l’app di autenticazione va persa. Ciascuno funziona una volta. Vengono mostrati solo questa volta.',
    newLead: 'Questi dieci codici sostituiscono i vecchi, che non funzionano più. Vengono mostrati solo questa volta.',
    listLabel: 'Codici di backup',
    download: 'Scarica i codici di backup',
    copy: 'Copia i codici di backup',
    print: 'Stampa i codici di backup',
    saved: 'Ho scaricato i miei codici di backup',
    finish: 'Torna alle Impostazioni',
    turnsOn: 'Tornando alle Impostazioni si attiva l’autenticazione a due fattori.',
    notTicked:
      'Conservi i codici di backup in un luogo sicuro e prima spunti la casella. L’autenticazione a due fattori è ancora disattivata.',
    notTickedNew: 'Conservi i codici di backup in un luogo sicuro e prima spunti la casella.',
    fileTitle: (issuer) => `Codici di backup per ${issuer}`,
    fileAccount: (email) => `Account: ${email}`,
    fileMade: (date) => `Creati il ${date}`,
    fileNote: 'Ogni codice permette di accedere una volta, al posto di un codice dell’app di autenticazione.',
  },

  newBackupCodes: {
    title: 'Nuovi codici di backup',
    lead: 'Dieci nuovi codici sostituiscono quelli che ha. I vecchi smettono subito di funzionare, usati o no.',
    why: 'Qui serve un codice dell’app di autenticazione. Un codice di backup non basta.',
    submit: 'Crea nuovi codici di backup',
  },

  disable: {
    title: 'Disattiva l’autenticazione a due fattori',
    lead: 'Da allora la password da sola apre questo account. I codici di backup smettono di funzionare e si esce da ogni altro luogo.',
    submit: 'Sì, disattiva la 2FA',
    keep: 'Lasciala attiva',
  },

  reauthenticate: {
    title: 'È ancora Lei?',
    lead: 'L’accesso risale a un po’ di tempo fa. Inserisca di nuovo la password per continuare.',
    leadWithCode: 'L’accesso risale a un po’ di tempo fa. Inserisca la password e un codice per continuare.',
    submit: 'Continua',
  },

  password: {
    title: 'Cambia password',
    lead: 'Le altre sessioni terminano quando la cambia.',
    submit: 'Cambia password',
  },

  activity: {
    title: 'Attività',
    lead: 'Che cosa è successo in questo account, dal più recente. Se qualcosa non è opera Sua, cambi la password.',
    empty: 'Ancora nulla.',
    older: 'Meno recenti',
    newest: 'Più recenti',
    details: {
      password: 'con password',
      'password and authenticator code': 'con password e codice dell’app',
      'password and backup code': 'con password e codice di backup',
      'authenticator code': 'con codice dell’app',
      'backup code': 'con codice di backup',
    },
    kinds: {
      'account-created': 'Account creato',
      'signed-in': 'Accesso',
      'wrong-codes': 'Password giusta, codici sbagliati',
      'code-reused': 'Un codice già usato è stato riprovato',
      'second-factor-stopped': 'Codici bloccati dopo troppi errori',
      'signed-out': 'Uscita',
      'session-ended': 'Sessione terminata',
      reauthenticated: 'Password inserita di nuovo',
      'password-changed': 'Password cambiata',
      'two-factor-enabled': 'Autenticazione a due fattori attivata',
      'two-factor-disabled': 'Autenticazione a due fattori disattivata',
      'two-factor-reset': 'Autenticazione a due fattori reimpostata dal gestore',
      'backup-codes-replaced': 'Nuovi codici di backup creati',
    },
  },

  sessions: {
    title: 'Sessioni',
    lead: 'Ogni browser in cui ha effettuato l’accesso. Termini quelle che non riconosce.',
    current: 'Questo browser',
    unknownBrowser: 'Browser sconosciuto',
    browserOn: ({ browser, system }) => `${browser} su ${system}`,
    signedIn: 'Accesso',
    lastSeen: 'Ultima attività',
    end: 'Termina sessione',
    endLabel: (browser) => `Termina sessione: ${browser}`,
    alone: 'Non ha effettuato l’accesso altrove.',
  },

  help: {
    title: 'Aiuto',
    lead: 'Risposte brevi a ciò che va storto più spesso.',
    codeTitle: 'Il mio codice viene rifiutato',
    codeAnswer:
      'Controlli che il codice sia di questo account e che non sia appena cambiato. Un codice funziona una volta: dopo l’accesso, attenda il prossimo. Se tutti vengono rifiutati, probabilmente l’orologio del dispositivo che li crea è sbagliato. Lo lasci impostare l’ora automaticamente.',
    lostTitle: 'Ho perso il telefono',
    lostAnswer:
      'Acceda con la password, scelga «Usa un codice di backup» e inserisca uno dei codici che ha salvato. Poi disattivi l’autenticazione a due fattori e la configuri di nuovo con il nuovo telefono.',
    bothTitle: 'Ho perso il telefono e i codici di backup',
    bothAnswer:
      'Nessuno può rileggerglieli: conserviamo solo ciò che serve per riconoscerli. Dove è ancora collegato non è perso nulla, quindi lì non esca. Altrimenti chieda ai responsabili di questo sito.',
    noticeTitle: 'Ho ricevuto un avviso e non ero io',
    noticeAnswer:
      'Qualcuno conosce la Sua password. La cambi, poi guardi in Attività e termini le sessioni che non riconosce.',
    extensionTitle: 'Come aggiungo l’estensione Twofold?',
    extensionAnswer:
      'Dove questo sito è stato compilato dai sorgenti, l’estensione si trova accanto, in dist/extension. In Chrome o Edge apra la pagina delle estensioni, attivi la modalità sviluppatore, scelga «Carica estensione non pacchettizzata» e la cartella chrome-mv3. In Firefox apra about:debugging, «Questo Firefox», «Carica componente aggiuntivo temporaneo», e prenda il file manifest.json in firefox-mv3.',
    contactTitle: 'Chiedere a una persona',
    noContact:
      'I responsabili di questo sito non hanno indicato qui un indirizzo. Chieda dove ha ottenuto il Suo account.',
  },

  outbox: {
    title: 'Posta in uscita',
    lead: 'Questo server è in modalità locale: gli avvisi non vengono spediti, restano qui.',
    empty: 'Ancora nessun avviso.',
    to: 'A',
  },

  demo: {
    title: 'Prova la compilazione',
    lead: 'Richieste come quelle di altri siti, per provarvi un’app di autenticazione. Nulla di ciò che si digita qui viene conservato o inviato.',
    practiceTitle: 'Un account di esercizio',
    practice:
      'Nessun codice per questo sito? Prima aggiunga questo account alla Sua app. La sua chiave segreta è pubblica e non protegge nulla.',
    practiceQr: 'Codice QR dell’account di esercizio',
    promptsTitle: 'Richieste',
    filled: 'Da compilare',
    leftAlone: 'Da lasciare',
    all: 'Tutte le richieste',
    submit: 'Verifica',
    received: (text) => `La pagina ha ricevuto: ${text}`,
    receivedNothing: 'La pagina non ha ricevuto nulla.',
    prompts: {
      single: { title: 'Un campo', note: 'Contrassegnato come codice monouso, come si deve.' },
      segmented: { title: 'Sei caselle', note: 'Una cifra per casella; il cursore avanza da solo.' },
      halves: { title: 'Tre e tre', note: 'Due caselle di tre cifre con un trattino in mezzo.' },
      eight: { title: 'Otto cifre', note: 'Accetta un codice più lungo; uno di sei cifre non va bene.' },
      password: { title: 'Cifre nascoste', note: 'Un campo password che vuole un codice.' },
      editable: { title: 'Testo modificabile', note: 'Non un campo, ma un posto dove si può scrivere.' },
      shadow: { title: 'Albero ombra', note: 'Un campo in un componente che nasconde il suo interno alla pagina.' },
      frame: { title: 'Riquadro', note: 'Un campo in un riquadro di questo stesso sito.' },
      late: { title: 'In ritardo', note: 'Un campo che arriva due secondi dopo la pagina.' },
      sms: {
        title: 'Codice via SMS',
        note: 'Il codice arriva via SMS, quindi nessuno dell’app è giusto.',
      },
      backup: {
        title: 'Codice di backup',
        note: 'Vuole un codice di backup; uno dell’app sprecherebbe un tentativo.',
      },
      coupon: { title: 'Buono sconto', note: 'Un codice che non ha nulla a che fare con l’accesso.' },
    },
  },

  notices: {
    'two-factor-on': 'L’autenticazione a due fattori è attiva. Il prossimo accesso chiederà un codice.',
    'two-factor-off': 'L’autenticazione a due fattori è disattivata. Per accedere basta la password.',
    'set-up-discarded': 'La configurazione è stata annullata. L’autenticazione a due fattori è disattivata.',
    'backup-codes-replaced': 'I nuovi codici di backup sono in vigore.',
    'password-changed': 'La password è cambiata. Le altre sessioni sono terminate.',
    'session-ended': 'Quella sessione è terminata.',
    'signed-out': 'È uscito.',
    'account-created': 'L’account è creato. Ha effettuato l’accesso.',
    'account-created-only': 'L’account è creato. Acceda con esso.',
    'backup-code-used': 'Ha effettuato l’accesso con un codice di backup.',
    'already-on': 'L’autenticazione a due fattori è già attiva.',
    'already-off': 'L’autenticazione a due fattori è già disattivata.',
    'sign-in-expired': 'È passato troppo tempo. Inserisca di nuovo e-mail e password.',
    'sign-in-first': 'Acceda per continuare.',
  },
  backupCodesLeft: (n) => count(n, { one: 'Resta # codice di backup.', other: 'Restano # codici di backup.' }),

  problems: {
    credentials: 'L’indirizzo e-mail o la password non è giusto.',
    password: 'La password non è giusta.',
    emailMissing: 'Inserisca il Suo indirizzo e-mail.',
    emailMalformed: 'Inserisca un indirizzo e-mail, come nome@example.org.',
    emailTaken: 'Esiste già un account con questo indirizzo e-mail. Acceda con quello.',
    passwordMissing: 'Inserisca la password.',
    passwordShort: (length) => `Usi almeno ${length} caratteri.`,
    passwordLong: (length) => `Usi al massimo ${length} caratteri.`,
    codeMissing: 'Inserisca un codice.',
    codeMalformed:
      'Un codice ha sei cifre, un codice di backup venticinque lettere e cifre. Controlli ciò che ha inserito.',
    codeWrong: 'Questo codice non è giusto. Inserisca quello che l’app mostra ora.',
    backupCodeWrong: 'Questo non è uno dei Suoi codici di backup. Controlli ciò che ha inserito.',
    backupCodeUsed: 'Questo codice di backup è già stato usato. Ciascuno funziona una volta: ne prenda un altro.',
    triesLeft: (n) =>
      count(n, {
        one: 'Resta # tentativo prima di dover attendere.',
        other: 'Restano # tentativi prima di dover attendere.',
      }),
    codeUsed: (seconds) => `Questo codice è già stato usato. Il prossimo arriva tra ${seconds} s.`,
    stopped:
      'Troppi codici sbagliati di seguito: quelli dell’app sono bloccati per ora. Un codice di backup funziona ancora.',
    tooMany: (span) => `Troppi tentativi. Attenda ${span}, poi riprovi.`,
    busy: (span) => `Il server è occupato. Nulla è andato perso: riprovi tra ${span}.`,
    challengeExpired: 'È passato troppo tempo. Inserisca di nuovo e-mail e password.',
    setUpExpired: 'Questa configurazione è scaduta o è stata annullata. La ricominci: non è cambiato nulla.',
    totpNeeded: 'Qui un codice di backup non basta. Inserisca un codice dell’app di autenticazione.',
  },

  errors: {
    notFound: {
      title: 'Pagina non trovata',
      text: 'A questo indirizzo non c’è nulla. Forse è stato digitato male.',
    },
    signUpClosed: {
      title: 'Nessun nuovo account',
      text: 'Qui non si possono creare account. Ne chieda uno ai responsabili di questo sito.',
    },
    badFile: {
      title: 'Nessun codice di backup da salvare',
      text: 'Non è stato possibile creare il file da ciò che è stato inviato. Torni alla pagina con i codici di backup.',
    },
    crossSite: {
      title: 'Richiesta rifiutata',
      text: 'Questo modulo è stato inviato da un altro sito, quindi non è stato fatto nulla. Apra la pagina qui e riprovi.',
    },
    tooLarge: {
      title: 'Troppo testo',
      text: 'Ciò che è stato inviato è più grande di ogni modulo di qui. Non è cambiato nulla.',
    },
    internal: {
      title: 'Qualcosa è andato storto',
      text: 'L’errore è nostro e non è cambiato nulla. Riprovi tra un momento.',
    },
    unavailable: {
      title: 'Non disponibile al momento',
      text: 'Il server ora non può lavorare. Non è cambiato nulla. Riprovi tra un momento.',
    },
    home: 'Vai alla pagina iniziale',
  },
};
