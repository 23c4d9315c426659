/** The site in French. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('fr');

export const fr: Messages = {
  site: {
    skip: 'Aller au contenu',
    navigation: 'Menu principal',
    signIn: 'Se connecter',
    signUp: 'Créer un compte',
    signOut: 'Se déconnecter',
    settings: 'Paramètres',
    help: 'Aide',
    demo: 'Essayer le remplissage',
    outbox: 'Boîte d’envoi',
    contact: (support) => `Des questions ? ${support}`,
    errorTitle: (title) => `Erreur : ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Cela n’a pas fonctionné',
    copied: 'Copié',
    copyFailed: 'Copie impossible. Sélectionnez le texte et copiez-le vous-même.',
    cancel: 'Annuler',
    language: 'Langue',
    changeLanguage: 'Changer',
  },

  clock: {
    fast: (span) =>
      `L’horloge de cet ordinateur semble avancer de ${span}. Les codes créés sur cet ordinateur risquent d’être refusés tant qu’elle n’est pas à l’heure : activez « régler l’heure automatiquement » dans les réglages de date et d’heure.`,
    slow: (span) =>
      `L’horloge de cet ordinateur semble retarder de ${span}. Les codes créés sur cet ordinateur risquent d’être refusés tant qu’elle n’est pas à l’heure : activez « régler l’heure automatiquement » dans les réglages de date et d’heure.`,
  },

  fields: {
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe',
    newPasswordHint: (length) =>
      `Au moins ${length} caractères. Quelques mots sans rapport se retiennent mieux qu’un seul mot étrange.`,
    code: 'Code à six chiffres',
    codeHint: (issuer) => `Le nombre que votre application d’authentification affiche maintenant pour ${issuer}.`,
    backupCode: 'Code de secours',
    backupCodeHint: 'L’un des dix codes que vous avez enregistrés. Les majuscules et les tirets ne comptent pas.',
    eitherCode: 'Code ou code de secours',
    eitherCodeHint: 'Six chiffres de votre application d’authentification, ou l’un de vos codes de secours.',
  },

  signIn: {
    title: 'Se connecter',
    submit: 'Se connecter',
    noAccount: 'Pas encore de compte ?',
  },

  signUp: {
    title: 'Créer un compte',
    submit: 'Créer le compte',
    haveAccount: 'Vous avez déjà un compte ?',
  },

  secondFactor: {
    title: 'Saisissez votre code',
    lead: 'Votre mot de passe est correct. Ce compte demande aussi un code.',
    submit: 'Se connecter',
    useBackupCode: 'Utiliser un code de secours',
    useAuthenticator: 'Utiliser un code de votre application d’authentification',
    noPhone: 'Pas de téléphone sous la main ?',
    backAtHand: 'Votre application est de nouveau sous la main ?',
    other: 'Se connecter avec un autre compte',
  },

  home: {
    title: 'Accueil',
    heading: 'Vous êtes connecté',
    lead: (email) => `Connecté en tant que ${email}.`,
    offLead: 'Votre mot de passe seul ouvre ce compte. Vous pouvez demander une seconde preuve dans les Paramètres.',
    toSettings: 'Aller aux Paramètres',
  },

  settings: {
    title: 'Paramètres',
    navigation: 'Paramètres',
    userOptions: 'Options utilisateur',
    userOptionsLead: 'Authentification à deux facteurs et vos codes de secours',
    sessions: 'Sessions',
    sessionsLead: 'Où vous êtes connecté',
    activity: 'Activité',
    activityLead: 'Ce qui s’est passé sur ce compte',
    password: 'Mot de passe',
    passwordLead: 'Choisir un nouveau mot de passe',
  },

  userOptions: {
    title: 'Options utilisateur',
    account: 'Compte',
    heading: 'Authentification à deux facteurs',
    on: 'Activée',
    off: 'Désactivée',
    pending: 'Non terminée',
    offLead: 'Une seconde preuve en plus de votre mot de passe : un code de votre téléphone ou de ce navigateur.',
    pendingLead: 'Vous avez commencé la configuration sans la terminer ; elle est donc encore désactivée.',
    onLead: 'Chaque connexion demande votre mot de passe, puis un code.',
    enable: 'Activer l’authentification à deux facteurs',
    finish: 'Terminer la configuration',
    discard: 'Abandonner cette configuration',
    disable: 'Désactiver l’authentification à deux facteurs',
    onSince: 'Activée depuis',
    lastUsed: 'Dernière utilisation',
    backupCodes: 'Codes de secours restants',
    backupCodesOf: ({ remaining, total }) => `${remaining} sur ${total}`,
    newBackupCodes: 'Nouveaux codes de secours',
    lowHeading: 'Vos codes de secours s’épuisent',
    low: (n) =>
      n === 0
        ? 'Il ne reste aucun code de secours. Créez-en maintenant : sans eux, un téléphone perdu vous bloquerait dehors.'
        : `${count(n, { one: 'Il ne reste que # code de secours.', other: 'Il ne reste que # codes de secours.' })} Créez-en de nouveaux avant d’en avoir besoin.`,
  },

  enable: {
    title: 'À propos de l’authentification à deux facteurs',
    steps: 'Configuration',
    stepNames: ['Choisir une application', 'La relier', 'Enregistrer vos codes de secours'],
    whatTitle: 'Qu’est-ce que c’est ?',
    what: 'Il y a trois façons de montrer que vous êtes bien vous : quelque chose que vous savez, comme un mot de passe ; quelque chose que vous avez, comme votre téléphone ou votre ordinateur ; quelque chose que vous êtes, comme votre empreinte digitale. L’authentification à deux facteurs, ou 2FA, en demande deux : votre mot de passe, et un code que seul un objet à vous peut afficher.',
    whyTitle: 'Pourquoi ?',
    why: 'Les mots de passe sont devinés, réutilisés et volés, souvent sans que cela se voie. Avec la 2FA, un mot de passe volé n’ouvre pas à lui seul votre compte.',
    howTitle: 'Comment cela marche-t-il ?',
    how: 'Une seule fois, vous reliez une application d’authentification à ce compte : une application sur votre téléphone, ou l’extension Twofold dans ce navigateur. Elle affiche alors un nouveau code à six chiffres toutes les 30 secondes, même sans réseau. À chaque connexion, nous demandons votre mot de passe, puis le code qu’elle affiche. Ni numéro de téléphone, ni messages.',
    lostTitle: 'Et si je perds mon téléphone ?',
    lost: 'Pendant la configuration, vous recevez dix codes de secours. Chacun vous connecte une fois, à la place d’un code. Gardez-les ailleurs que sur votre téléphone : sur papier, ou dans un gestionnaire de mots de passe.',
    offTitle: 'Et si je n’en veux plus ?',
    off: 'Désactivez-la à tout moment sous Paramètres, Options utilisateur. Cela demande aussi un code ou un code de secours, pour que personne d’autre ne le fasse à votre place.',
    appsTitle: 'Choisissez une application d’authentification',
    appsLead:
      'Toute application qui crée des codes à six chiffres convient. Elle commence par un code QR, une image carrée qui vient à la page suivante. Si vous avez déjà une telle application, continuez directement. Sinon, installez d’abord l’une de celles-ci.',
    installed: 'Installée dans ce navigateur',
    submit: 'Continuer',
  },

  apps: {
    extension: 'Se relie en un clic et remplit le code pour vous, sur le bon site uniquement.',
    builtIn: 'Déjà sur votre appareil. Ouvrez l’app Mots de passe et choisissez de configurer un code.',
    simple: 'Simple et très répandue.',
    microsoft: 'Convient bien si vous l’utilisez déjà pour vos comptes Microsoft.',
    openSource: 'Open source, avec des sauvegardes que vous gardez vous-même.',
    openSourceSync: 'Open source, avec synchronisation chiffrée entre appareils.',
    openSourceSmall: 'Open source, petite et simple.',
    desktop: 'Gestionnaire de mots de passe open source pour ordinateurs.',
    howToAdd: 'Comment l’ajouter',
  },

  setUp: {
    title: 'Reliez votre application d’authentification',
    scanTitle: 'Scannez le code QR',
    scan: 'Ouvrez votre application d’authentification, choisissez d’ajouter un compte et scannez cette image. Avec l’extension Twofold, cliquez sur son bouton dans la barre d’outils.',
    qrLabel: (issuer) => `Code QR qui relie une application d’authentification à ${issuer}`,
    secretTitle: 'Ou saisissez la clé secrète',
    secretLead:
      'Pas d’appareil photo ? Saisissez-la dans votre application. Si elle demande le type, choisissez « basé sur l’heure ».',
    secret: 'Clé secrète',
    copySecret: 'Copier la clé secrète',
    openLink: 'Ouvrir dans une application d’authentification sur cet appareil',
    accountName: 'Compte',
    verifyTitle: 'Vérifiez que cela fonctionne',
    submit: 'Vérifier',
    confirmedBefore:
      'Votre application est déjà reliée, mais vous êtes parti avant d’avoir gardé vos codes de secours. Saisissez un nouveau code pour en recevoir de nouveaux.',
    nothingOn:
      'Rien n’est encore activé. Si vous partez maintenant, l’authentification à deux facteurs reste désactivée.',
  },

  backupCodes: {
    title: 'Enregistrez vos codes de secours',
    newTitle: 'Vos nouveaux codes de secours',
    lead: 'Ces dix codes sont votre entrée si votre application d’authentification est perdue. Chacun fonctionne une fois. Ils ne sont affichés que cette fois-ci.',
    newLead: 'Ces dix codes remplacent les anciens, qui ne fonctionnent plus. Ils ne sont affichés que cette fois-ci.',
    listLabel: 'Codes de secours',
    download: 'Télécharger les codes de secours',
    copy: 'Copier les codes de secours',
    print: 'Imprimer les codes de secours',
    saved: 'J’ai téléchargé mes codes de secours',
    finish: 'Retour aux Paramètres',
    turnsOn: 'Le retour aux Paramètres active l’authentification à deux facteurs.',
    notTicked:
      'Gardez vos codes de secours en lieu sûr et cochez d’abord la case. L’authentification à deux facteurs est encore désactivée.',
    notTickedNew: 'Gardez vos codes de secours en lieu sûr et cochez d’abord la case.',
    fileTitle: (issuer) => `Codes de secours pour ${issuer}`,
    fileAccount: (email) => `Compte : ${email}`,
    fileMade: (date) => `Créés le ${date}`,
    fileNote: 'Chaque code vous connecte une fois, à la place d’un code de votre application d’authentification.',
  },

  newBackupCodes: {
    title: 'Nouveaux codes de secours',
    lead: 'Dix nouveaux codes remplacent ceux que vous avez. Les anciens cessent aussitôt de fonctionner, utilisés ou non.',
    why: 'Il faut ici un code de votre application d’authentification. Un code de secours ne suffit pas.',
    submit: 'Créer de nouveaux codes de secours',
  },

  disable: {
    title: 'Désactiver l’authentification à deux facteurs',
    lead: 'Votre mot de passe seul ouvrira ensuite ce compte. Vos codes de secours cessent de fonctionner, et vous êtes déconnecté partout ailleurs.',
    submit: 'Oui, désactiver la 2FA',
    keep: 'La garder activée',
  },

  reauthenticate: {
    title: 'Est-ce toujours vous ?',
    lead: 'Votre connexion date un peu. Saisissez à nouveau votre mot de passe pour continuer.',
    leadWithCode: 'Votre connexion date un peu. Saisissez votre mot de passe et un code pour continuer.',
    submit: 'Continuer',
  },

  password: {
    title: 'Changer le mot de passe',
    lead: 'Vos autres sessions prennent fin lorsque vous le changez.',
    submit: 'Changer le mot de passe',
  },

  activity: {
    title: 'Activité',
    lead: 'Ce qui s’est passé sur ce compte, le plus récent d’abord. Si quelque chose ne vient pas de vous, changez votre mot de passe.',
    empty: 'Rien pour le moment.',
    older: 'Plus anciens',
    newest: 'Plus récents',
    details: {
      password: 'mot de passe',
      'password and authenticator code': 'mot de passe et code de l’application',
      'password and backup code': 'mot de passe et code de secours',
      'authenticator code': 'code de l’application',
      'backup code': 'code de secours',
    },
    kinds: {
      'account-created': 'Compte créé',
      'signed-in': 'Connexion',
      'wrong-codes': 'Bon mot de passe, mauvais codes',
      'code-reused': 'Un code déjà utilisé a été réessayé',
      'second-factor-stopped': 'Codes bloqués après trop d’erreurs',
      'signed-out': 'Déconnexion',
      'session-ended': 'Session terminée',
      reauthenticated: 'Mot de passe saisi à nouveau',
      'password-changed': 'Mot de passe changé',
      'two-factor-enabled': 'Authentification à deux facteurs activée',
      'two-factor-disabled': 'Authentification à deux facteurs désactivée',
      'two-factor-reset': 'Authentification à deux facteurs réinitialisée par l’exploitant',
      'backup-codes-replaced': 'Nouveaux codes de secours créés',
    },
  },

  sessions: {
    title: 'Sessions',
    lead: 'Chaque navigateur dans lequel vous êtes connecté. Mettez fin à ceux que vous ne connaissez pas.',
    current: 'Ce navigateur',
    unknownBrowser: 'Navigateur inconnu',
    browserOn: ({ browser, system }) => `${browser} sur ${system}`,
    signedIn: 'Connexion',
    lastSeen: 'Dernière activité',
    end: 'Mettre fin à la session',
    endLabel: (browser) => `Mettre fin à la session : ${browser}`,
    alone: 'Vous n’êtes connecté nulle part ailleurs.',
  },

  help: {
    title: 'Aide',
    lead: 'De courtes réponses à ce qui pose le plus souvent problème.',
    codeTitle: 'Mon code est refusé',
    codeAnswer:
      'Vérifiez que le code est celui de ce compte et qu’il ne vient pas de changer. Un code fonctionne une fois : après une connexion, attendez le suivant. Si tous les codes sont refusés, l’horloge de l’appareil qui les crée est sans doute fausse. Laissez-le régler son heure automatiquement.',
    lostTitle: 'J’ai perdu mon téléphone',
    lostAnswer:
      'Connectez-vous avec votre mot de passe, choisissez « Utiliser un code de secours » et saisissez l’un des codes que vous avez enregistrés. Désactivez ensuite l’authentification à deux facteurs et configurez-la de nouveau avec votre nouveau téléphone.',
    bothTitle: 'J’ai perdu mon téléphone et mes codes de secours',
    bothAnswer:
      'Personne ne peut vous les relire : nous ne gardons que ce qu’il faut pour les reconnaître. Là où vous êtes encore connecté, rien n’est perdu ; ne vous y déconnectez donc pas. Sinon, demandez aux responsables de ce site.',
    noticeTitle: 'J’ai reçu un avis et ce n’était pas moi',
    noticeAnswer:
      'Quelqu’un connaît votre mot de passe. Changez-le, puis regardez l’Activité et mettez fin aux sessions que vous ne connaissez pas.',
    extensionTitle: 'Comment ajouter l’extension Twofold ?',
    extensionAnswer:
      'Là où ce site a été compilé depuis les sources, l’extension se trouve à côté, dans dist/extension. Dans Chrome ou Edge, ouvrez la page des extensions, activez le mode développeur, choisissez « Charger l’extension non empaquetée » et prenez le dossier chrome-mv3. Dans Firefox, ouvrez about:debugging, « Ce Firefox », « Charger un module complémentaire temporaire », et prenez le fichier manifest.json de firefox-mv3.',
    contactTitle: 'Demander à une personne',
    noContact:
      'Les responsables de ce site n’ont pas indiqué d’adresse ici. Demandez-leur là où vous avez obtenu votre compte.',
  },

  outbox: {
    title: 'Boîte d’envoi',
    lead: 'Ce serveur fonctionne en mode local : les avis ne sont pas envoyés, ils sont gardés ici.',
    empty: 'Aucun avis pour le moment.',
    to: 'À',
  },

  demo: {
    title: 'Essayer le remplissage',
    lead: 'Des demandes de code comme en ont d’autres sites, pour y essayer une application d’authentification. Rien de ce qui est saisi ici n’est gardé ni transmis.',
    practiceTitle: 'Un compte d’entraînement',
    practice:
      'Pas de code sous la main pour ce site ? Ajoutez d’abord ce compte à votre application. Sa clé secrète est publique et ne protège rien.',
    practiceQr: 'Code QR du compte d’entraînement',
    promptsTitle: 'Demandes',
    filled: 'À remplir',
    leftAlone: 'À laisser',
    all: 'Toutes les demandes',
    submit: 'Vérifier',
    received: (text) => `La page a reçu : ${text}`,
    receivedNothing: 'La page n’a rien reçu.',
    prompts: {
      single: { title: 'Un champ', note: 'Marqué comme code à usage unique, comme il se doit.' },
      segmented: { title: 'Six cases', note: 'Un chiffre par case ; le curseur avance tout seul.' },
      halves: { title: 'Trois et trois', note: 'Deux cases de trois chiffres séparées par un tiret.' },
      eight: { title: 'Huit chiffres', note: 'Prend un code plus long ; un code à six chiffres ne convient pas.' },
      password: { title: 'Chiffres masqués', note: 'Un champ de mot de passe qui veut un code.' },
      editable: { title: 'Texte modifiable', note: 'Pas un champ, mais un endroit où l’on peut écrire.' },
      shadow: { title: 'Arbre fantôme', note: 'Un champ dans un composant qui cache son contenu à la page.' },
      frame: { title: 'Cadre', note: 'Un champ dans un cadre de ce même site.' },
      late: { title: 'Tardif', note: 'Un champ qui arrive deux secondes après la page.' },
      sms: {
        title: 'Code par SMS',
        note: 'Le code arrive par SMS ; aucun de votre application ne convient.',
      },
      backup: {
        title: 'Code de secours',
        note: 'Veut un code de secours ; un code de votre application gâcherait un essai.',
      },
      coupon: { title: 'Bon de réduction', note: 'Un code qui n’a rien à voir avec la connexion.' },
    },
  },

  notices: {
    'two-factor-on': 'L’authentification à deux facteurs est activée. Votre prochaine connexion demandera un code.',
    'two-factor-off': 'L’authentification à deux facteurs est désactivée. Votre mot de passe seul vous connecte.',
    'set-up-discarded': 'La configuration a été abandonnée. L’authentification à deux facteurs est désactivée.',
    'backup-codes-replaced': 'Vos nouveaux codes de secours sont en vigueur.',
    'password-changed': 'Votre mot de passe est changé. Vos autres sessions ont pris fin.',
    'session-ended': 'Cette session a pris fin.',
    'signed-out': 'Vous êtes déconnecté.',
    'account-created': 'Votre compte est créé. Vous êtes connecté.',
    'account-created-only': 'Votre compte est créé. Connectez-vous.',
    'backup-code-used': 'Vous vous êtes connecté avec un code de secours.',
    'already-on': 'L’authentification à deux facteurs est déjà activée.',
    'already-off': 'L’authentification à deux facteurs est déjà désactivée.',
    'sign-in-expired': 'Cela a pris trop de temps. Saisissez à nouveau votre e-mail et votre mot de passe.',
    'sign-in-first': 'Connectez-vous pour continuer.',
  },
  backupCodesLeft: (n) => count(n, { one: 'Il reste # code de secours.', other: 'Il reste # codes de secours.' }),

  problems: {
    credentials: 'L’adresse e-mail ou le mot de passe est incorrect.',
    password: 'Le mot de passe est incorrect.',
    emailMissing: 'Saisissez votre adresse e-mail.',
    emailMalformed: 'Saisissez une adresse e-mail, comme nom@example.org.',
    emailTaken: 'Un compte existe déjà avec cette adresse e-mail. Connectez-vous plutôt.',
    passwordMissing: 'Saisissez votre mot de passe.',
    passwordShort: (length) => `Utilisez au moins ${length} caractères.`,
    passwordLong: (length) => `Utilisez au plus ${length} caractères.`,
    codeMissing: 'Saisissez un code.',
    codeMalformed: 'Un code a six chiffres, un code de secours vingt-cinq lettres et chiffres. Vérifiez votre saisie.',
    codeWrong: 'Ce code est incorrect. Saisissez celui que votre application affiche maintenant.',
    backupCodeWrong: 'Ce n’est pas l’un de vos codes de secours. Vérifiez votre saisie.',
    backupCodeUsed: 'Ce code de secours a déjà été utilisé. Chacun fonctionne une fois : prenez-en un autre.',
    triesLeft: (n) =>
      count(n, {
        one: 'Il reste # essai avant de devoir attendre.',
        other: 'Il reste # essais avant de devoir attendre.',
      }),
    codeUsed: (seconds) => `Ce code a déjà été utilisé. Le prochain arrive dans ${seconds} s.`,
    stopped:
      'Trop de mauvais codes de suite : les codes de votre application sont bloqués pour l’instant. Un code de secours fonctionne toujours.',
    tooMany: (span) => `Trop d’essais. Attendez ${span}, puis réessayez.`,
    busy: (span) => `Le serveur est occupé. Rien n’est perdu : réessayez dans ${span}.`,
    challengeExpired: 'Cela a pris trop de temps. Saisissez à nouveau votre e-mail et votre mot de passe.',
    setUpExpired: 'Cette configuration a expiré ou a été abandonnée. Recommencez-la : rien n’a changé.',
    totpNeeded: 'Un code de secours ne suffit pas ici. Saisissez un code de votre application d’authentification.',
  },

  errors: {
    notFound: {
      title: 'Page introuvable',
      text: 'Il n’y a rien à cette adresse. Elle est peut-être mal saisie.',
    },
    signUpClosed: {
      title: 'Pas de nouveaux comptes',
      text: 'Il n’est pas possible de créer de compte ici. Demandez-en un aux responsables de ce site.',
    },
    badFile: {
      title: 'Pas de codes de secours à enregistrer',
      text: 'Le fichier n’a pas pu être créé à partir de ce qui a été envoyé. Revenez à la page de vos codes de secours.',
    },
    crossSite: {
      title: 'Demande refusée',
      text: 'Ce formulaire a été envoyé depuis un autre site ; rien n’a donc été fait. Ouvrez la page ici et réessayez.',
    },
    tooLarge: {
      title: 'Trop de texte',
      text: 'Ce qui a été envoyé est plus grand que tout formulaire d’ici. Rien n’a changé.',
    },
    internal: {
      title: 'Un problème est survenu',
      text: 'L’erreur vient de nous et rien n’a changé. Réessayez dans un instant.',
    },
    unavailable: {
      title: 'Indisponible pour le moment',
      text: 'Le serveur ne peut pas travailler en ce moment. Rien n’a changé. Réessayez dans un instant.',
    },
    home: 'Aller à l’accueil',
  },
};
