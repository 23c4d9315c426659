/** The site in Dutch. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('nl');

export const nl: Messages = {
  site: {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdmenu',
    signIn: 'Aanmelden',
    signUp: 'Account maken',
    signOut: 'Afmelden',
    settings: 'Instellingen',
    help: 'Hulp',
    demo: 'Invullen proberen',
    outbox: 'Postvak UIT',
    contact: (support) => `Vragen? ${support}`,
    errorTitle: (title) => `Fout: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'Dat is niet gelukt',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer hem zelf.',
    cancel: 'Annuleren',
    language: 'Taal',
    changeLanguage: 'Wijzigen',
  },

  clock: {
    fast: (span) =>
      `De klok van deze computer lijkt ${span} voor te lopen. Codes van deze computer kunnen worden geweigerd tot de klok goed staat: zet ‘tijd automatisch instellen’ aan in de datum- en tijdinstellingen.`,
    slow: (span) =>
      `De klok van deze computer lijkt ${span} achter te lopen. Codes van deze computer kunnen worden geweigerd tot de klok goed staat: zet ‘tijd automatisch instellen’ aan in de datum- en tijdinstellingen.`,
  },

  fields: {
    email: 'E-mailadres',
    password: 'Wachtwoord',
    currentPassword: 'Huidig wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    newPasswordHint: (length) =>
      `Minstens ${length} tekens. Een paar woorden zonder verband onthoudt u beter dan één vreemd woord.`,
    code: 'Code van zes cijfers',
    codeHint: (issuer) => `Het getal dat uw authenticator-app nu toont voor ${issuer}.`,
    backupCode: 'Back-upcode',
    backupCodeHint: 'Een van de tien codes die u hebt opgeslagen. Hoofdletters en streepjes maken niet uit.',
    eitherCode: 'Code of back-upcode',
    eitherCodeHint: 'Zes cijfers uit uw authenticator-app, of een van uw back-upcodes.',
  },

  signIn: {
    title: 'Aanmelden',
    submit: 'Aanmelden',
    noAccount: 'Nog geen account?',
  },

  signUp: {
    title: 'Account maken',
    submit: 'Account maken',
    haveAccount: 'Hebt u al een account?',
  },

  secondFactor: {
    title: 'Voer uw code in',
    lead: 'Uw wachtwoord klopt. Dit account vraagt ook om een code.',
    submit: 'Aanmelden',
    useBackupCode: 'Een back-upcode gebruiken',
    useAuthenticator: 'Een code uit uw authenticator-app gebruiken',
    noPhone: 'Telefoon niet bij de hand?',
    backAtHand: 'Authenticator-app weer bij de hand?',
    other: 'Als iemand anders aanmelden',
  },

  home: {
    title: 'Startpagina',
    heading: 'U bent aangemeld',
    lead: (email) => `Aangemeld als ${email}.`,
    offLead: 'Uw wachtwoord alleen opent dit account. In Instellingen kunt u om een tweede bewijs vragen.',
    toSettings: 'Naar Instellingen',
  },

  settings: {
    title: 'Instellingen',
    navigation: 'Instellingen',
    userOptions: 'Gebruikersopties',
    userOptionsLead: 'Tweestapsverificatie en uw back-upcodes',
    sessions: 'Sessies',
    sessionsLead: 'Waar u bent aangemeld',
    activity: 'Activiteit',
    activityLead: 'Wat er in dit account is gebeurd',
    password: 'Wachtwoord',
    passwordLead: 'Een nieuw wachtwoord kiezen',
  },

  userOptions: {
    title: 'Gebruikersopties',
    account: 'Account',
    heading: 'Tweestapsverificatie',
    on: 'Aan',
    off: 'Uit',
    pending: 'Niet afgerond',
    offLead: 'Een tweede bewijs naast uw wachtwoord: een code van uw telefoon of uit deze browser.',
    pendingLead: 'U bent met instellen begonnen en hebt het niet afgerond, dus het staat nog uit.',
    onLead: 'Elke aanmelding vraagt om uw wachtwoord en dan om een code.',
    enable: 'Tweestapsverificatie inschakelen',
    finish: 'Instellen afronden',
    discard: 'Deze instelling weggooien',
    disable: 'Tweestapsverificatie uitschakelen',
    onSince: 'Aan sinds',
    lastUsed: 'Laatst gebruikt',
    backupCodes: 'Resterende back-upcodes',
    backupCodesOf: ({ remaining, total }) => `${remaining} van ${total}`,
    newBackupCodes: 'Nieuwe back-upcodes',
    lowHeading: 'Uw back-upcodes raken op',
    low: (n) =>
      n === 0
        ? 'Er is geen back-upcode meer over. Maak nu nieuwe: zonder die codes zou een verloren telefoon u buitensluiten.'
        : `${count(n, { one: 'Er is nog maar # back-upcode over.', other: 'Er zijn nog maar # back-upcodes over.' })} Maak nieuwe voordat u ze nodig hebt.`,
  },

  enable: {
    title: 'Over tweestapsverificatie',
    steps: 'Instellen',
    stepNames: ['Een authenticator-app kiezen', 'Koppelen', 'Uw back-upcodes opslaan'],
    whatTitle: 'Wat is het?',
    what: 'Er zijn drie manieren om te tonen dat u het bent: iets wat u weet, zoals een wachtwoord; iets wat u hebt, zoals uw telefoon of uw computer; iets wat u bent, zoals uw vingerafdruk. Tweestapsverificatie, kortweg 2FA, vraagt er twee: uw wachtwoord, en een code die alleen iets van u kan tonen.',
    whyTitle: 'Waarom?',
    why: 'Wachtwoorden worden geraden, dubbel gebruikt en gestolen, vaak zonder dat u het merkt. Met 2FA aan opent een gestolen wachtwoord alleen uw account niet.',
    howTitle: 'Hoe werkt het?',
    how: 'U koppelt één keer een authenticator-app aan dit account: een app op uw telefoon, of de extensie Twofold in deze browser. Die toont dan elke 30 seconden een nieuwe code van zes cijfers, ook zonder netwerk. Bij elke aanmelding vragen we om uw wachtwoord en dan om de code die hij toont. Geen telefoonnummer, geen berichten.',
    lostTitle: 'Wat als ik mijn telefoon kwijtraak?',
    lost: 'Tijdens het instellen krijgt u tien back-upcodes. Met elke code kunt u zich één keer aanmelden, in plaats van met een gewone code. Bewaar ze ergens anders dan op uw telefoon: op papier, of in een wachtwoordbeheerder.',
    offTitle: 'Wat als ik het niet meer wil?',
    off: 'Schakel het op elk moment uit onder Instellingen, Gebruikersopties. Ook daarvoor is een code of een back-upcode nodig, zodat niemand anders het voor u kan doen.',
    appsTitle: 'Kies een authenticator-app',
    appsLead:
      'Elke app die codes van zes cijfers maakt is geschikt. Die begint met een QR-code, een vierkant plaatje dat op de volgende pagina komt. Hebt u al zo’n app, ga dan meteen verder. Zo niet, installeer dan eerst een van deze.',
    installed: 'In deze browser geïnstalleerd',
    submit: 'Doorgaan',
  },

  apps: {
    extension: 'Koppelt met één klik en vult de code voor u in, alleen op de juiste site.',
    builtIn: 'Staat al op uw apparaat. Open de app Wachtwoorden en kies een code instellen.',
    simple: 'Eenvoudig en veel gebruikt.',
    microsoft: 'Past goed als u zich er al mee aanmeldt bij Microsoft-accounts.',
    openSource: 'Open source, met back-ups die u zelf bewaart.',
    openSourceSync: 'Open source, met versleutelde synchronisatie tussen apparaten.',
    openSourceSmall: 'Open source, klein en eenvoudig.',
    desktop: 'Opensource-wachtwoordbeheerder voor computers.',
    howToAdd: 'Zo voegt u haar toe',
  },

  setUp: {
    title: 'Koppel uw authenticator-app',
    scanTitle: 'Scan de QR-code',
    scan: 'Open uw authenticator-app, kies een account toevoegen en scan deze afbeelding. Met de extensie Twofold klikt u op haar knop in de werkbalk.',
    qrLabel: (issuer) => `QR-code die een authenticator-app aan ${issuer} koppelt`,
    secretTitle: 'Of typ de geheime sleutel',
    secretLead: 'Geen camera? Typ hem in uw authenticator. Vraagt die naar het soort, kies dan “tijdgebaseerd”.',
    secret: 'Geheime sleutel',
    copySecret: 'Geheime sleutel kopiëren',
    openLink: 'Openen in een authenticator-app op dit apparaat',
    accountName: 'Account',
    verifyTitle: 'Controleer of het werkt',
    submit: 'Verifiëren',
    confirmedBefore:
      'Uw authenticator-app is al gekoppeld, maar u ging weg voordat u uw back-upcodes bewaarde. Voer een nieuwe code in om een nieuwe set te krijgen.',
    nothingOn: 'Er is nog niets ingeschakeld. Als u nu weggaat, blijft tweestapsverificatie uit.',
  },

  backupCodes: {
    title: 'Sla uw back-upcodes op',
    newTitle: 'Uw nieuwe back-upcodes',
    lead: 'Met deze tien codes komt u binnen als uw authenticator-app verloren is. Elke code werkt één keer. Ze worden alleen deze ene keer getoond.',
    newLead: 'Deze tien codes vervangen de oude, die niet meer werken. Ze worden alleen deze ene keer getoond.',
    listLabel: 'Back-upcodes',
    download: 'Back-upcodes downloaden',
    copy: 'Back-upcodes kopiëren',
    print: 'Back-upcodes afdrukken',
    saved: 'Ik heb mijn back-upcodes gedownload',
    finish: 'Terug naar Instellingen',
    turnsOn: 'Terugkeren naar Instellingen schakelt tweestapsverificatie in.',
    notTicked:
      'Bewaar uw back-upcodes op een veilige plek en vink eerst het vakje aan. Tweestapsverificatie staat nog uit.',
    notTickedNew: 'Bewaar uw back-upcodes op een veilige plek en vink eerst het vakje aan.',
    fileTitle: (issuer) => `Back-upcodes voor ${issuer}`,
    fileAccount: (email) => `Account: ${email}`,
    fileMade: (date) => `Gemaakt op ${date}`,
    fileNote: 'Met elke code kunt u zich één keer aanmelden, in plaats van met een code uit uw authenticator-app.',
  },

  newBackupCodes: {
    title: 'Nieuwe back-upcodes',
    lead: 'Tien nieuwe codes vervangen die u hebt. De oude werken meteen niet meer, gebruikt of niet.',
    why: 'Hier is een code uit uw authenticator-app nodig. Een back-upcode volstaat niet.',
    submit: 'Nieuwe back-upcodes maken',
  },

  disable: {
    title: 'Tweestapsverificatie uitschakelen',
    lead: 'Daarna opent uw wachtwoord alleen dit account. Uw back-upcodes werken niet meer, en u wordt overal elders afgemeld.',
    submit: 'Ja, 2FA uitschakelen',
    keep: 'Aan laten',
  },

  reauthenticate: {
    title: 'Bent u het nog?',
    lead: 'U hebt zich een tijdje geleden aangemeld. Voer uw wachtwoord opnieuw in om door te gaan.',
    leadWithCode: 'U hebt zich een tijdje geleden aangemeld. Voer uw wachtwoord en een code in om door te gaan.',
    submit: 'Doorgaan',
  },

  password: {
    title: 'Wachtwoord wijzigen',
    lead: 'Uw andere sessies worden beëindigd als u het wijzigt.',
    submit: 'Wachtwoord wijzigen',
  },

  activity: {
    title: 'Activiteit',
    lead: 'Wat er in dit account is gebeurd, het nieuwste eerst. Was u iets daarvan niet, wijzig dan uw wachtwoord.',
    empty: 'Nog niets.',
    older: 'Ouder',
    newest: 'Nieuwste',
    details: {
      password: 'wachtwoord',
      'password and authenticator code': 'wachtwoord en code uit de app',
      'password and backup code': 'wachtwoord en back-upcode',
      'authenticator code': 'code uit de app',
      'backup code': 'back-upcode',
    },
    kinds: {
      'account-created': 'Account gemaakt',
      'signed-in': 'Aangemeld',
      'wrong-codes': 'Juist wachtwoord, foute codes',
      'code-reused': 'Een gebruikte code is opnieuw geprobeerd',
      'second-factor-stopped': 'Codes gestopt na te veel foute',
      'signed-out': 'Afgemeld',
      'session-ended': 'Sessie beëindigd',
      reauthenticated: 'Wachtwoord opnieuw ingevoerd',
      'password-changed': 'Wachtwoord gewijzigd',
      'two-factor-enabled': 'Tweestapsverificatie ingeschakeld',
      'two-factor-disabled': 'Tweestapsverificatie uitgeschakeld',
      'two-factor-reset': 'Tweestapsverificatie opnieuw ingesteld door de beheerder',
      'backup-codes-replaced': 'Nieuwe back-upcodes gemaakt',
    },
  },

  sessions: {
    title: 'Sessies',
    lead: 'Elke browser waarin u bent aangemeld. Beëindig de sessies die u niet kent.',
    current: 'Deze browser',
    unknownBrowser: 'Onbekende browser',
    browserOn: ({ browser, system }) => `${browser} op ${system}`,
    signedIn: 'Aangemeld',
    lastSeen: 'Laatst gezien',
    end: 'Sessie beëindigen',
    endLabel: (browser) => `Sessie beëindigen: ${browser}`,
    alone: 'U bent nergens anders aangemeld.',
  },

  help: {
    title: 'Hulp',
    lead: 'Korte antwoorden op wat het vaakst misgaat.',
    codeTitle: 'Mijn code wordt geweigerd',
    codeAnswer:
      'Controleer of de code bij dit account hoort en niet net is veranderd. Een code werkt één keer: wacht na het aanmelden op de volgende. Wordt elke code geweigerd, dan staat de klok van het apparaat dat ze maakt waarschijnlijk verkeerd. Laat het de tijd automatisch instellen.',
    lostTitle: 'Ik ben mijn telefoon kwijt',
    lostAnswer:
      'Meld u aan met uw wachtwoord, kies ‘Een back-upcode gebruiken’ en voer een van de codes in die u hebt opgeslagen. Schakel daarna tweestapsverificatie uit en stel het opnieuw in met uw nieuwe telefoon.',
    bothTitle: 'Ik ben mijn telefoon en mijn back-upcodes kwijt',
    bothAnswer:
      'Niemand kan ze u voorlezen: we bewaren alleen wat nodig is om ze te herkennen. Waar u nog bent aangemeld, is nog niets verloren, dus meld u daar niet af. Vraag het anders aan de mensen van deze site.',
    noticeTitle: 'Ik kreeg een bericht en was het niet',
    noticeAnswer:
      'Iemand kent uw wachtwoord. Wijzig het, kijk dan bij Activiteit en beëindig de sessies die u niet kent.',
    extensionTitle: 'Hoe voeg ik de extensie Twofold toe?',
    extensionAnswer:
      'Waar deze site uit de broncode is gebouwd, ligt de extensie ernaast, in dist/extension. Open in Chrome of Edge de pagina met extensies, zet de ontwikkelaarsmodus aan, kies ‘Uitgepakte extensie laden’ en de map chrome-mv3. Open in Firefox about:debugging, ‘Deze Firefox’, ‘Tijdelijke add-on laden’, en neem het bestand manifest.json in firefox-mv3.',
    contactTitle: 'Een mens vragen',
    noContact: 'De mensen van deze site hebben hier geen adres gegeven. Vraag het waar u uw account hebt gekregen.',
  },

  outbox: {
    title: 'Postvak UIT',
    lead: 'Deze server draait in lokale modus: berichten worden niet gemaild, ze worden hier bewaard.',
    empty: 'Nog geen bericht.',
    to: 'Aan',
  },

  demo: {
    title: 'Invullen proberen',
    lead: 'Vragen zoals andere sites die hebben, om een authenticator-app op te proberen. Niets wat hier wordt getypt, wordt bewaard of doorgestuurd.',
    practiceTitle: 'Een oefenaccount',
    practice:
      'Geen code bij de hand voor deze site? Voeg dan eerst dit account toe aan uw app. De geheime sleutel is openbaar en beschermt niets.',
    practiceQr: 'QR-code van het oefenaccount',
    promptsTitle: 'Vragen',
    filled: 'In te vullen',
    leftAlone: 'Met rust te laten',
    all: 'Alle vragen',
    submit: 'Verifiëren',
    received: (text) => `De pagina ontving: ${text}`,
    receivedNothing: 'De pagina ontving niets.',
    prompts: {
      single: { title: 'Eén veld', note: 'Gemarkeerd als eenmalige code, zoals het hoort.' },
      segmented: { title: 'Zes vakjes', note: 'Eén cijfer per vakje; de focus schuift vanzelf door.' },
      halves: { title: 'Drie en drie', note: 'Twee vakjes van drie cijfers met een streepje ertussen.' },
      eight: { title: 'Acht cijfers', note: 'Neemt een langere code; een van zes cijfers past niet.' },
      password: { title: 'Verborgen cijfers', note: 'Een wachtwoordveld dat een code wil.' },
      editable: { title: 'Bewerkbare tekst', note: 'Geen veld, maar een plek waar u kunt typen.' },
      shadow: { title: 'Schaduwboom', note: 'Een veld in een onderdeel dat zijn binnenkant voor de pagina verbergt.' },
      frame: { title: 'Frame', note: 'Een veld in een frame van deze zelfde site.' },
      late: { title: 'Laat', note: 'Een veld dat twee seconden na de pagina komt.' },
      sms: {
        title: 'Code per sms',
        note: 'De code komt per sms, dus geen enkele uit een app is goed.',
      },
      backup: {
        title: 'Back-upcode',
        note: 'Wil een back-upcode; een code uit een app zou een poging verspillen.',
      },
      coupon: { title: 'Kortingsbon', note: 'Een code die niets met aanmelden te maken heeft.' },
    },
  },

  notices: {
    'two-factor-on': 'Tweestapsverificatie staat aan. Uw volgende aanmelding vraagt om een code.',
    'two-factor-off': 'Tweestapsverificatie staat uit. Uw wachtwoord alleen volstaat om aan te melden.',
    'set-up-discarded': 'Het instellen is weggegooid. Tweestapsverificatie staat uit.',
    'backup-codes-replaced': 'Uw nieuwe back-upcodes gelden nu.',
    'password-changed': 'Uw wachtwoord is gewijzigd. Uw andere sessies zijn beëindigd.',
    'session-ended': 'Die sessie is beëindigd.',
    'signed-out': 'U bent afgemeld.',
    'account-created': 'Uw account is gemaakt. U bent aangemeld.',
    'account-created-only': 'Uw account is gemaakt. Meld u ermee aan.',
    'backup-code-used': 'U hebt zich aangemeld met een back-upcode.',
    'already-on': 'Tweestapsverificatie staat al aan.',
    'already-off': 'Tweestapsverificatie staat al uit.',
    'sign-in-expired': 'Dat duurde te lang. Voer uw e-mailadres en wachtwoord opnieuw in.',
    'sign-in-first': 'Meld u aan om door te gaan.',
  },
  backupCodesLeft: (n) => count(n, { one: 'Nog # back-upcode over.', other: 'Nog # back-upcodes over.' }),

  problems: {
    credentials: 'Het e-mailadres of het wachtwoord klopt niet.',
    password: 'Het wachtwoord klopt niet.',
    emailMissing: 'Voer uw e-mailadres in.',
    emailMalformed: 'Voer een e-mailadres in, zoals naam@example.org.',
    emailTaken: 'Er bestaat al een account met dit e-mailadres. Meld u daarmee aan.',
    passwordMissing: 'Voer uw wachtwoord in.',
    passwordShort: (length) => `Gebruik minstens ${length} tekens.`,
    passwordLong: (length) => `Gebruik hoogstens ${length} tekens.`,
    codeMissing: 'Voer een code in.',
    codeMalformed:
      'Een code heeft zes cijfers, een back-upcode vijfentwintig letters en cijfers. Controleer wat u hebt ingevoerd.',
    codeWrong: 'Die code klopt niet. Voer de code in die uw authenticator-app nu toont.',
    backupCodeWrong: 'Dat is niet een van uw back-upcodes. Controleer wat u hebt ingevoerd.',
    backupCodeUsed: 'Die back-upcode is al gebruikt. Elke code werkt één keer: neem een andere.',
    triesLeft: (n) =>
      count(n, { one: 'Nog # poging voordat u moet wachten.', other: 'Nog # pogingen voordat u moet wachten.' }),
    codeUsed: (seconds) => `Die code is al gebruikt. De volgende komt over ${seconds} s.`,
    stopped: 'Te veel foute codes op een rij, dus codes uit uw app zijn voorlopig gestopt. Een back-upcode werkt nog.',
    tooMany: (span) => `Te veel pogingen. Wacht ${span} en probeer het dan opnieuw.`,
    busy: (span) => `De server is bezet. Er is niets verloren: probeer het over ${span} opnieuw.`,
    challengeExpired: 'Dat duurde te lang. Voer uw e-mailadres en wachtwoord opnieuw in.',
    setUpExpired: 'Deze instelling is verlopen of weggegooid. Begin opnieuw: er is niets veranderd.',
    totpNeeded: 'Een back-upcode volstaat hier niet. Voer een code uit uw authenticator-app in.',
  },

  errors: {
    notFound: {
      title: 'Pagina niet gevonden',
      text: 'Op dit adres is niets. Misschien is het verkeerd getypt.',
    },
    signUpClosed: {
      title: 'Geen nieuwe accounts',
      text: 'Hier kunnen geen accounts worden gemaakt. Vraag de mensen van deze site erom.',
    },
    badFile: {
      title: 'Geen back-upcodes om op te slaan',
      text: 'Het bestand kon niet worden gemaakt van wat er is verzonden. Ga terug naar de pagina met uw back-upcodes.',
    },
    crossSite: {
      title: 'Verzoek geweigerd',
      text: 'Dit formulier is vanaf een andere site verzonden, dus er is niets gedaan. Open de pagina hier en probeer het opnieuw.',
    },
    tooLarge: {
      title: 'Te veel tekst',
      text: 'Wat er is verzonden, is groter dan elk formulier hier. Er is niets veranderd.',
    },
    internal: {
      title: 'Er ging iets mis',
      text: 'De fout ligt bij ons en er is niets veranderd. Probeer het zo opnieuw.',
    },
    unavailable: {
      title: 'Nu niet beschikbaar',
      text: 'De server kan op dit moment zijn werk niet doen. Er is niets veranderd. Probeer het zo opnieuw.',
    },
    home: 'Naar de startpagina',
  },
};
