/** The site in German. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('de');

export const de: Messages = {
  site: {
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    signIn: 'Anmelden',
    signUp: 'Konto erstellen',
    signOut: 'Abmelden',
    settings: 'Einstellungen',
    help: 'Hilfe',
    demo: 'Ausfüllen testen',
    outbox: 'Postausgang',
    contact: (support) => `Fragen? ${support}`,
    errorTitle: (title) => `Fehler: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Das hat nicht geklappt',
    copied: 'Kopiert',
    copyFailed: 'Kopieren nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.',
    cancel: 'Abbrechen',
    language: 'Sprache',
    changeLanguage: 'Ändern',
  },

  clock: {
    fast: (span) =>
      `Die Uhr dieses Computers geht anscheinend ${span} vor. Codes von diesem Computer werden möglicherweise abgelehnt, bis die Uhr stimmt: Schalten Sie in den Einstellungen für Datum und Uhrzeit „Uhrzeit automatisch festlegen“ ein.`,
    slow: (span) =>
      `Die Uhr dieses Computers geht anscheinend ${span} nach. Codes von diesem Computer werden möglicherweise abgelehnt, bis die Uhr stimmt: Schalten Sie in den Einstellungen für Datum und Uhrzeit „Uhrzeit automatisch festlegen“ ein.`,
  },

  fields: {
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    currentPassword: 'Aktuelles Passwort',
    newPassword: 'Neues Passwort',
    newPasswordHint: (length) =>
      `Mindestens ${length} Zeichen. Ein paar Wörter ohne Zusammenhang merkt man sich leichter als ein einziges seltsames.`,
    code: 'Sechsstelliger Code',
    codeHint: (issuer) => `Die Zahl, die Ihre Authenticator-App gerade für ${issuer} anzeigt.`,
    backupCode: 'Backup-Code',
    backupCodeHint:
      'Einer der zehn Codes, die Sie gespeichert haben. Großschreibung und Bindestriche spielen keine Rolle.',
    eitherCode: 'Code oder Backup-Code',
    eitherCodeHint: 'Sechs Ziffern aus Ihrer Authenticator-App oder einer Ihrer Backup-Codes.',
  },

  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    noAccount: 'Noch kein Konto?',
  },

  signUp: {
    title: 'Konto erstellen',
    submit: 'Konto erstellen',
    haveAccount: 'Sie haben schon ein Konto?',
  },

  secondFactor: {
    title: 'Geben Sie Ihren Code ein',
    lead: 'Ihr Passwort ist richtig. Dieses Konto fragt zusätzlich nach einem Code.',
    submit: 'Anmelden',
    useBackupCode: 'Backup-Code verwenden',
    useAuthenticator: 'Code aus der Authenticator-App verwenden',
    noPhone: 'Telefon nicht zur Hand?',
    backAtHand: 'Authenticator-App wieder zur Hand?',
    other: 'Als jemand anderes anmelden',
  },

  home: {
    title: 'Startseite',
    heading: 'Sie sind angemeldet',
    lead: (email) => `Angemeldet als ${email}.`,
    offLead:
      'Für dieses Konto reicht Ihr Passwort allein. In den Einstellungen können Sie einen zweiten Nachweis verlangen.',
    toSettings: 'Zu den Einstellungen',
  },

  settings: {
    title: 'Einstellungen',
    navigation: 'Einstellungen',
    userOptions: 'Benutzeroptionen',
    userOptionsLead: 'Zwei-Faktor-Authentifizierung und Ihre Backup-Codes',
    sessions: 'Sitzungen',
    sessionsLead: 'Wo Sie angemeldet sind',
    activity: 'Aktivitäten',
    activityLead: 'Was in diesem Konto geschehen ist',
    password: 'Passwort',
    passwordLead: 'Ein neues Passwort wählen',
  },

  userOptions: {
    title: 'Benutzeroptionen',
    account: 'Konto',
    heading: 'Zwei-Faktor-Authentifizierung',
    on: 'Ein',
    off: 'Aus',
    pending: 'Nicht abgeschlossen',
    offLead: 'Ein zweiter Nachweis neben Ihrem Passwort: ein Code von Ihrem Telefon oder aus diesem Browser.',
    pendingLead: 'Sie haben die Einrichtung begonnen und nicht abgeschlossen; sie ist also noch ausgeschaltet.',
    onLead: 'Jede Anmeldung fragt nach Ihrem Passwort und dann nach einem Code.',
    enable: 'Zwei-Faktor-Authentifizierung einschalten',
    finish: 'Einrichtung abschließen',
    discard: 'Diese Einrichtung verwerfen',
    disable: 'Zwei-Faktor-Authentifizierung ausschalten',
    onSince: 'Eingeschaltet seit',
    lastUsed: 'Zuletzt verwendet',
    backupCodes: 'Übrige Backup-Codes',
    backupCodesOf: ({ remaining, total }) => `${remaining} von ${total}`,
    newBackupCodes: 'Neue Backup-Codes',
    lowHeading: 'Ihre Backup-Codes gehen zur Neige',
    low: (n) =>
      n === 0
        ? 'Es ist kein Backup-Code mehr übrig. Erstellen Sie jetzt neue: Ohne sie würde ein verlorenes Telefon Sie aussperren.'
        : `${count(n, { one: 'Nur noch # Backup-Code ist übrig.', other: 'Nur noch # Backup-Codes sind übrig.' })} Erstellen Sie neue, bevor Sie sie brauchen.`,
  },

  enable: {
    title: 'Über die Zwei-Faktor-Authentifizierung',
    steps: 'Einrichtung',
    stepNames: ['Authenticator-App wählen', 'Verbinden', 'Backup-Codes sichern'],
    whatTitle: 'Was ist das?',
    what: 'Es gibt drei Wege zu zeigen, dass Sie es sind: etwas, das Sie wissen, etwa ein Passwort; etwas, das Sie haben, etwa Ihr Telefon oder Ihren Computer; etwas, das Sie sind, etwa Ihr Fingerabdruck. Die Zwei-Faktor-Authentifizierung, kurz 2FA, verlangt zwei davon: Ihr Passwort und einen Code, den nur etwas zeigen kann, das Ihnen gehört.',
    whyTitle: 'Warum?',
    why: 'Passwörter werden erraten, doppelt verwendet und gestohlen, oft ohne dass man es merkt. Ist 2FA eingeschaltet, öffnet ein gestohlenes Passwort allein Ihr Konto nicht.',
    howTitle: 'Wie funktioniert es?',
    how: 'Sie verbinden einmal eine Authenticator-App mit diesem Konto: eine App auf Ihrem Telefon oder die Erweiterung Twofold in diesem Browser. Sie zeigt dann alle 30 Sekunden einen neuen sechsstelligen Code, auch ohne Netz. Bei jeder Anmeldung fragen wir nach Ihrem Passwort und dann nach dem Code, den sie anzeigt. Keine Telefonnummer, keine Nachrichten.',
    lostTitle: 'Was, wenn ich mein Telefon verliere?',
    lost: 'Bei der Einrichtung bekommen Sie zehn Backup-Codes. Mit jedem davon können Sie sich einmal anmelden, anstelle eines Codes. Bewahren Sie sie woanders auf als auf Ihrem Telefon: auf Papier oder in einem Passwortmanager.',
    offTitle: 'Was, wenn ich es nicht mehr möchte?',
    off: 'Sie können es jederzeit unter Einstellungen, Benutzeroptionen ausschalten. Auch dafür wird ein Code oder ein Backup-Code verlangt, damit niemand sonst es für Sie tun kann.',
    appsTitle: 'Wählen Sie eine Authenticator-App',
    appsLead:
      'Jede App, die sechsstellige Codes erzeugt, ist geeignet. Sie beginnt mit einem QR-Code, einem quadratischen Bild, das auf der nächsten Seite kommt. Haben Sie schon so eine App, gehen Sie gleich weiter. Wenn nicht, installieren Sie zuerst eine von diesen.',
    installed: 'In diesem Browser installiert',
    submit: 'Weiter',
  },

  apps: {
    extension: 'Verbindet sich mit einem Klick und füllt den Code für Sie aus, nur auf der richtigen Website.',
    builtIn: 'Schon auf Ihrem Gerät. Öffnen Sie die App „Passwörter“ und wählen Sie, einen Code einzurichten.',
    simple: 'Einfach und weit verbreitet.',
    microsoft: 'Passt gut, wenn Sie sich damit schon bei Microsoft-Konten anmelden.',
    openSource: 'Open Source, mit Sicherungskopien, die Sie selbst aufbewahren.',
    openSourceSync: 'Open Source, mit verschlüsseltem Abgleich zwischen Geräten.',
    openSourceSmall: 'Open Source, klein und einfach.',
    desktop: 'Passwortmanager für Desktop-Computer, Open Source.',
    howToAdd: 'So fügen Sie sie hinzu',
  },

  setUp: {
    title: 'Verbinden Sie Ihre Authenticator-App',
    scanTitle: 'Scannen Sie den QR-Code',
    scan: 'Öffnen Sie Ihre Authenticator-App, wählen Sie „Konto hinzufügen“ und scannen Sie dieses Bild. Mit der Erweiterung Twofold klicken Sie auf ihre Schaltfläche in der Symbolleiste.',
    qrLabel: (issuer) => `QR-Code, der eine Authenticator-App mit ${issuer} verbindet`,
    secretTitle: 'Oder tippen Sie den Schlüssel ein',
    secretLead:
      'Keine Kamera? Tippen Sie ihn stattdessen in Ihre Authenticator-App ein. Fragt sie nach der Art, wählen Sie „zeitbasiert“.',
    secret: 'Schlüssel',
    copySecret: 'Schlüssel kopieren',
    openLink: 'In einer Authenticator-App auf diesem Gerät öffnen',
    accountName: 'Konto',
    verifyTitle: 'Prüfen Sie, ob es klappt',
    submit: 'Bestätigen',
    confirmedBefore:
      'Ihre Authenticator-App ist schon verbunden, aber Sie sind gegangen, bevor Sie Ihre Backup-Codes gesichert haben. Geben Sie einen neuen Code ein, um neue zu bekommen.',
    nothingOn: 'Noch ist nichts eingeschaltet. Wenn Sie jetzt gehen, bleibt die Zwei-Faktor-Authentifizierung aus.',
  },

  backupCodes: {
    title: 'Sichern Sie Ihre Backup-Codes',
    newTitle: 'Ihre neuen Backup-Codes',
    lead: 'Mit diesen zehn Codes kommen Sie hinein, wenn Ihre Authenticator-App verloren ist. Jeder funktioniert einmal. Sie werden nur dieses eine Mal angezeigt.',
    newLead:
      'Diese zehn Codes ersetzen die alten, die nicht mehr funktionieren. Sie werden nur dieses eine Mal angezeigt.',
    listLabel: 'Backup-Codes',
    download: 'Backup-Codes herunterladen',
    copy: 'Backup-Codes kopieren',
    print: 'Backup-Codes drucken',
    saved: 'Ich habe meine Backup-Codes heruntergeladen',
    finish: 'Zurück zu den Einstellungen',
    turnsOn: 'Mit der Rückkehr zu den Einstellungen wird die Zwei-Faktor-Authentifizierung eingeschaltet.',
    notTicked:
      'Bewahren Sie Ihre Backup-Codes an einem sicheren Ort auf und setzen Sie zuerst das Häkchen. Die Zwei-Faktor-Authentifizierung ist noch aus.',
    notTickedNew: 'Bewahren Sie Ihre Backup-Codes an einem sicheren Ort auf und setzen Sie zuerst das Häkchen.',
    fileTitle: (issuer) => `Backup-Codes für ${issuer}`,
    fileAccount: (email) => `Konto: ${email}`,
    fileMade: (date) => `Erstellt am ${date}`,
    fileNote: 'Mit jedem Code können Sie sich einmal anmelden, anstelle eines Codes aus Ihrer Authenticator-App.',
  },

  newBackupCodes: {
    title: 'Neue Backup-Codes',
    lead: 'Zehn neue Codes ersetzen die, die Sie haben. Die alten funktionieren sofort nicht mehr, ob verwendet oder nicht.',
    why: 'Hier ist ein Code aus Ihrer Authenticator-App nötig. Ein Backup-Code genügt nicht.',
    submit: 'Neue Backup-Codes erstellen',
  },

  disable: {
    title: 'Zwei-Faktor-Authentifizierung ausschalten',
    lead: 'Danach öffnet Ihr Passwort allein dieses Konto. Ihre Backup-Codes funktionieren nicht mehr, und Sie werden überall sonst abgemeldet.',
    submit: 'Ja, 2FA ausschalten',
    keep: 'Eingeschaltet lassen',
  },

  reauthenticate: {
    title: 'Sind Sie es noch?',
    lead: 'Ihre Anmeldung liegt eine Weile zurück. Geben Sie Ihr Passwort erneut ein, um fortzufahren.',
    leadWithCode: 'Ihre Anmeldung liegt eine Weile zurück. Geben Sie Ihr Passwort und einen Code ein, um fortzufahren.',
    submit: 'Weiter',
  },

  password: {
    title: 'Passwort ändern',
    lead: 'Ihre anderen Sitzungen werden beendet, wenn Sie es ändern.',
    submit: 'Passwort ändern',
  },

  activity: {
    title: 'Aktivitäten',
    lead: 'Was in diesem Konto geschehen ist, das Neueste zuerst. Wenn Sie etwas davon nicht waren, ändern Sie Ihr Passwort.',
    empty: 'Noch nichts.',
    older: 'Ältere',
    newest: 'Neueste',
    details: {
      password: 'Passwort',
      'password and authenticator code': 'Passwort und Code aus der Authenticator-App',
      'password and backup code': 'Passwort und Backup-Code',
      'authenticator code': 'Code aus der Authenticator-App',
      'backup code': 'Backup-Code',
    },
    kinds: {
      'account-created': 'Konto erstellt',
      'signed-in': 'Angemeldet',
      'wrong-codes': 'Richtiges Passwort, falsche Codes',
      'code-reused': 'Ein verwendeter Code wurde erneut versucht',
      'second-factor-stopped': 'Codes nach zu vielen falschen gesperrt',
      'signed-out': 'Abgemeldet',
      'session-ended': 'Sitzung beendet',
      reauthenticated: 'Passwort erneut eingegeben',
      'password-changed': 'Passwort geändert',
      'two-factor-enabled': 'Zwei-Faktor-Authentifizierung eingeschaltet',
      'two-factor-disabled': 'Zwei-Faktor-Authentifizierung ausgeschaltet',
      'two-factor-reset': 'Zwei-Faktor-Authentifizierung vom Betreiber zurückgesetzt',
      'backup-codes-replaced': 'Neue Backup-Codes erstellt',
    },
  },

  sessions: {
    title: 'Sitzungen',
    lead: 'Jeder Browser, in dem Sie angemeldet sind. Beenden Sie alle, die Sie nicht kennen.',
    current: 'Dieser Browser',
    unknownBrowser: 'Unbekannter Browser',
    browserOn: ({ browser, system }) => `${browser} unter ${system}`,
    signedIn: 'Angemeldet',
    lastSeen: 'Zuletzt gesehen',
    end: 'Sitzung beenden',
    endLabel: (browser) => `Sitzung beenden: ${browser}`,
    alone: 'Sie sind nirgendwo sonst angemeldet.',
  },

  help: {
    title: 'Hilfe',
    lead: 'Kurze Antworten auf das, was am häufigsten schiefgeht.',
    codeTitle: 'Mein Code wird abgelehnt',
    codeAnswer:
      'Prüfen Sie, ob der Code zu diesem Konto gehört und sich nicht gerade geändert hat. Ein Code funktioniert einmal: Warten Sie nach einer Anmeldung auf den nächsten. Wird jeder Code abgelehnt, geht wahrscheinlich die Uhr des Geräts falsch, das die Codes macht. Lassen Sie es die Uhrzeit automatisch einstellen.',
    lostTitle: 'Ich habe mein Telefon verloren',
    lostAnswer:
      'Melden Sie sich mit Ihrem Passwort an, wählen Sie „Backup-Code verwenden“ und geben Sie einen der Codes ein, die Sie gesichert haben. Schalten Sie dann die Zwei-Faktor-Authentifizierung aus und richten Sie sie mit Ihrem neuen Telefon wieder ein.',
    bothTitle: 'Ich habe mein Telefon und meine Backup-Codes verloren',
    bothAnswer:
      'Niemand kann sie Ihnen vorlesen: Wir bewahren nur auf, was nötig ist, um sie wiederzuerkennen. Wo Sie noch angemeldet sind, ist noch nichts verloren; melden Sie sich dort also nicht ab. Fragen Sie sonst die Betreiber dieser Website.',
    noticeTitle: 'Ich habe eine Mitteilung bekommen und war es nicht',
    noticeAnswer:
      'Jemand kennt Ihr Passwort. Ändern Sie es, sehen Sie dann unter „Aktivitäten“ nach und beenden Sie die Sitzungen, die Sie nicht kennen.',
    extensionTitle: 'Wie füge ich die Erweiterung Twofold hinzu?',
    extensionAnswer:
      'Wo diese Website aus dem Quellcode gebaut wurde, liegt die Erweiterung daneben, in dist/extension. Öffnen Sie in Chrome oder Edge die Seite der Erweiterungen, schalten Sie den Entwicklermodus ein, wählen Sie „Entpackte Erweiterung laden“ und den Ordner chrome-mv3. Öffnen Sie in Firefox about:debugging, „Dieser Firefox“, „Temporäres Add-on laden“, und nehmen Sie die Datei manifest.json in firefox-mv3.',
    contactTitle: 'Einen Menschen fragen',
    noContact:
      'Die Betreiber dieser Website haben hier keine Adresse angegeben. Fragen Sie dort nach, wo Sie Ihr Konto bekommen haben.',
  },

  outbox: {
    title: 'Postausgang',
    lead: 'Dieser Server läuft im lokalen Betrieb: Mitteilungen werden nicht verschickt, sondern hier aufbewahrt.',
    empty: 'Noch keine Mitteilung.',
    to: 'An',
  },

  demo: {
    title: 'Ausfüllen testen',
    lead: 'Abfragen, wie andere Websites sie haben, um eine Authenticator-App daran zu testen. Nichts, was hier eingegeben wird, wird aufbewahrt oder weitergegeben.',
    practiceTitle: 'Ein Übungskonto',
    practice:
      'Kein Code für diese Website zur Hand? Fügen Sie zuerst dieses Konto zu Ihrer Authenticator-App hinzu. Sein Schlüssel ist öffentlich und schützt nichts.',
    practiceQr: 'QR-Code des Übungskontos',
    promptsTitle: 'Abfragen',
    filled: 'Wird ausgefüllt',
    leftAlone: 'Bleibt unberührt',
    all: 'Alle Abfragen',
    submit: 'Bestätigen',
    received: (text) => `Die Seite hat erhalten: ${text}`,
    receivedNothing: 'Die Seite hat nichts erhalten.',
    prompts: {
      single: { title: 'Ein Feld', note: 'Als Einmalcode gekennzeichnet, wie es sein soll.' },
      segmented: { title: 'Sechs Kästchen', note: 'Eine Ziffer je Kästchen; der Fokus wandert von selbst weiter.' },
      halves: { title: 'Drei und drei', note: 'Zwei Kästchen mit je drei Ziffern und einem Strich dazwischen.' },
      eight: { title: 'Acht Ziffern', note: 'Nimmt einen längeren Code; einer mit sechs Ziffern passt nicht.' },
      password: { title: 'Verdeckte Ziffern', note: 'Ein Passwortfeld, das einen Code möchte.' },
      editable: { title: 'Bearbeitbarer Text', note: 'Gar kein Feld, sondern eine Stelle, an der man schreiben kann.' },
      shadow: { title: 'Schattenbaum', note: 'Ein Feld in einem Bauteil, das sein Inneres vor der Seite verbirgt.' },
      frame: { title: 'Rahmen', note: 'Ein Feld in einem Rahmen derselben Website.' },
      late: { title: 'Spät', note: 'Ein Feld, das zwei Sekunden nach der Seite kommt.' },
      sms: {
        title: 'Code per SMS',
        note: 'Der Code kommt per SMS, also ist keiner aus einer Authenticator-App richtig.',
      },
      backup: {
        title: 'Backup-Code',
        note: 'Möchte einen Backup-Code; ein Code aus einer Authenticator-App würde einen Versuch verschwenden.',
      },
      coupon: { title: 'Gutschein', note: 'Ein Code, der nichts mit der Anmeldung zu tun hat.' },
    },
  },

  notices: {
    'two-factor-on':
      'Die Zwei-Faktor-Authentifizierung ist eingeschaltet. Ihre nächste Anmeldung fragt nach einem Code.',
    'two-factor-off': 'Die Zwei-Faktor-Authentifizierung ist ausgeschaltet. Ihr Passwort allein genügt zur Anmeldung.',
    'set-up-discarded': 'Die Einrichtung wurde verworfen. Die Zwei-Faktor-Authentifizierung ist aus.',
    'backup-codes-replaced': 'Ihre neuen Backup-Codes gelten jetzt.',
    'password-changed': 'Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.',
    'session-ended': 'Diese Sitzung ist beendet.',
    'signed-out': 'Sie sind abgemeldet.',
    'account-created': 'Ihr Konto ist erstellt. Sie sind angemeldet.',
    'account-created-only': 'Ihr Konto ist erstellt. Melden Sie sich damit an.',
    'backup-code-used': 'Sie haben sich mit einem Backup-Code angemeldet.',
    'already-on': 'Die Zwei-Faktor-Authentifizierung ist schon eingeschaltet.',
    'already-off': 'Die Zwei-Faktor-Authentifizierung ist schon ausgeschaltet.',
    'sign-in-expired': 'Das hat zu lange gedauert. Geben Sie E-Mail-Adresse und Passwort erneut ein.',
    'sign-in-first': 'Melden Sie sich an, um fortzufahren.',
  },
  backupCodesLeft: (n) => count(n, { one: '# Backup-Code ist noch übrig.', other: '# Backup-Codes sind noch übrig.' }),

  problems: {
    credentials: 'Die E-Mail-Adresse oder das Passwort ist nicht richtig.',
    password: 'Das Passwort ist nicht richtig.',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    emailMalformed: 'Geben Sie eine E-Mail-Adresse ein, etwa name@example.org.',
    emailTaken: 'Es gibt schon ein Konto mit dieser E-Mail-Adresse. Melden Sie sich stattdessen an.',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    passwordShort: (length) => `Verwenden Sie mindestens ${length} Zeichen.`,
    passwordLong: (length) => `Verwenden Sie höchstens ${length} Zeichen.`,
    codeMissing: 'Geben Sie einen Code ein.',
    codeMalformed:
      'Ein Code hat sechs Ziffern, ein Backup-Code fünfundzwanzig Buchstaben und Ziffern. Prüfen Sie Ihre Eingabe.',
    codeWrong: 'Dieser Code ist nicht richtig. Geben Sie den ein, den Ihre Authenticator-App gerade anzeigt.',
    backupCodeWrong: 'Das ist keiner Ihrer Backup-Codes. Prüfen Sie Ihre Eingabe.',
    backupCodeUsed: 'Dieser Backup-Code wurde schon verwendet. Jeder funktioniert einmal: Nehmen Sie einen anderen.',
    triesLeft: (n) =>
      count(n, { one: 'Noch # Versuch, bevor Sie warten müssen.', other: 'Noch # Versuche, bevor Sie warten müssen.' }),
    codeUsed: (seconds) => `Dieser Code wurde schon verwendet. Der nächste kommt in ${seconds} s.`,
    stopped:
      'Zu viele falsche Codes in Folge, deshalb sind Codes aus Ihrer Authenticator-App vorerst gesperrt. Ein Backup-Code funktioniert weiterhin.',
    tooMany: (span) => `Zu viele Versuche. Warten Sie ${span} und versuchen Sie es dann erneut.`,
    busy: (span) => `Der Server ist ausgelastet. Nichts ging verloren: Versuchen Sie es in ${span} erneut.`,
    challengeExpired: 'Das hat zu lange gedauert. Geben Sie E-Mail-Adresse und Passwort erneut ein.',
    setUpExpired:
      'Diese Einrichtung ist abgelaufen oder wurde verworfen. Beginnen Sie sie neu: Es wurde nichts geändert.',
    totpNeeded: 'Ein Backup-Code genügt hier nicht. Geben Sie einen Code aus Ihrer Authenticator-App ein.',
  },

  errors: {
    notFound: {
      title: 'Seite nicht gefunden',
      text: 'Unter dieser Adresse gibt es nichts. Vielleicht ist sie falsch getippt.',
    },
    signUpClosed: {
      title: 'Keine neuen Konten',
      text: 'Neue Konten können hier nicht erstellt werden. Fragen Sie die Betreiber dieser Website nach einem.',
    },
    badFile: {
      title: 'Keine Backup-Codes zum Speichern',
      text: 'Aus dem, was gesendet wurde, konnte die Datei nicht erstellt werden. Gehen Sie zurück zur Seite mit Ihren Backup-Codes.',
    },
    crossSite: {
      title: 'Anfrage abgelehnt',
      text: 'Dieses Formular wurde von einer anderen Website gesendet, also wurde nichts getan. Öffnen Sie die Seite hier und versuchen Sie es erneut.',
    },
    tooLarge: {
      title: 'Zu viel Text',
      text: 'Was gesendet wurde, ist größer als jedes Formular hier. Es wurde nichts geändert.',
    },
    internal: {
      title: 'Etwas ist schiefgegangen',
      text: 'Der Fehler liegt bei uns, und es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
    },
    unavailable: {
      title: 'Zurzeit nicht verfügbar',
      text: 'Der Server kann im Moment nicht arbeiten. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
    },
    home: 'Zur Startseite',
  },
};
