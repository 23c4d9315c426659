/** The site in Polish. */

import { countingIn } from './counting.ts';
import type { Messages } from './en.ts';

const count = countingIn('pl');

export const pl: Messages = {
  site: {
    skip: 'Przejdź do treści',
    navigation: 'Menu główne',
    signIn: 'Zaloguj się',
    signUp: 'Utwórz konto',
    signOut: 'Wyloguj się',
    settings: 'Ustawienia',
    help: 'Pomoc',
    demo: 'Wypróbuj wypełnianie',
    outbox: 'Skrzynka nadawcza',
    contact: (support) => `Pytania? ${support}`,
    errorTitle: (title) => `Błąd: ${title}`,
    title: ({ page, site }) => `${page} · ${site}`,
    problemHeading: 'To się nie udało',
    copied: 'Skopiowano',
    copyFailed: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go samodzielnie.',
    cancel: 'Anuluj',
    language: 'Język',
    changeLanguage: 'Zmień',
  },

  clock: {
    fast: (span) =>
      `Zegar tego komputera najwyraźniej się spieszy: ${span}. Kody tworzone na tym komputerze mogą być odrzucane, dopóki zegar nie będzie dobrze ustawiony: włącz „ustawiaj czas automatycznie” w ustawieniach daty i godziny.`,
    slow: (span) =>
      `Zegar tego komputera najwyraźniej się spóźnia: ${span}. Kody tworzone na tym komputerze mogą być odrzucane, dopóki zegar nie będzie dobrze ustawiony: włącz „ustawiaj czas automatycznie” w ustawieniach daty i godziny.`,
  },

  fields: {
    email: 'Adres e-mail',
    password: 'Hasło',
    currentPassword: 'Obecne hasło',
    newPassword: 'Nowe hasło',
    newPasswordHint: (length) =>
      `Co najmniej ${length} znaków. Kilka niepowiązanych słów łatwiej zapamiętać niż jedno dziwne.`,
    code: 'Sześciocyfrowy kod',
    codeHint: (issuer) => `Liczba, którą Twoja aplikacja uwierzytelniająca pokazuje teraz dla ${issuer}.`,
    backupCode: 'Kod zapasowy',
    backupCodeHint: 'Jeden z dziesięciu zapisanych kodów. Wielkość liter i łączniki nie mają znaczenia.',
    eitherCode: 'Kod lub kod zapasowy',
    eitherCodeHint: 'Sześć cyfr z aplikacji uwierzytelniającej albo jeden z kodów zapasowych.',
  },

  signIn: {
    title: 'Zaloguj się',
    submit: 'Zaloguj się',
    noAccount: 'Nie masz jeszcze konta?',
  },

  signUp: {
    title: 'Utwórz konto',
    submit: 'Utwórz konto',
    haveAccount: 'Masz już konto?',
  },

  secondFactor: {
    title: 'Wpisz kod',
    lead: 'Hasło jest poprawne. To konto prosi też o kod.',
    submit: 'Zaloguj się',
    useBackupCode: 'Użyj kodu zapasowego',
    useAuthenticator: 'Użyj kodu z aplikacji uwierzytelniającej',
    noPhone: 'Nie masz telefonu pod ręką?',
    backAtHand: 'Aplikacja znów pod ręką?',
    other: 'Zaloguj się jako ktoś inny',
  },

  home: {
    title: 'Strona główna',
    heading: 'Jesteś na swoim koncie',
    lead: (email) => `Zalogowano jako ${email}.`,
    offLead: 'Samo hasło otwiera to konto. W Ustawieniach można zażądać drugiego dowodu.',
    toSettings: 'Przejdź do Ustawień',
  },

  settings: {
    title: 'Ustawienia',
    navigation: 'Ustawienia',
    userOptions: 'Opcje użytkownika',
    userOptionsLead: 'Weryfikacja dwuetapowa i kody zapasowe',
    sessions: 'Sesje',
    sessionsLead: 'Gdzie jesteś na koncie',
    activity: 'Aktywność',
    activityLead: 'Co działo się na tym koncie',
    password: 'Hasło',
    passwordLead: 'Wybór nowego hasła',
  },

  userOptions: {
    title: 'Opcje użytkownika',
    account: 'Konto',
    heading: 'Weryfikacja dwuetapowa',
    on: 'Włączona',
    off: 'Wyłączona',
    pending: 'Nieukończona',
    offLead: 'Drugi dowód oprócz hasła: kod z telefonu lub z tej przeglądarki.',
    pendingLead: 'Konfiguracja została rozpoczęta i nie jest ukończona, więc weryfikacja jest nadal wyłączona.',
    onLead: 'Każde logowanie prosi o hasło, a potem o kod.',
    enable: 'Włącz weryfikację dwuetapową',
    finish: 'Dokończ konfigurację',
    discard: 'Porzuć tę konfigurację',
    disable: 'Wyłącz weryfikację dwuetapową',
    onSince: 'Włączona od',
    lastUsed: 'Ostatnio użyta',
    backupCodes: 'Pozostałe kody zapasowe',
    backupCodesOf: ({ remaining, total }) => `${remaining} z ${total}`,
    newBackupCodes: 'Nowe kody zapasowe',
    lowHeading: 'Kończą się kody zapasowe',
    low: (n) =>
      n === 0
        ? 'Nie ma już kodów zapasowych. Utwórz teraz nowe: bez nich utrata telefonu odcięłaby Ci dostęp.'
        : `${count(n, { one: 'Został tylko # kod zapasowy.', few: 'Zostały tylko # kody zapasowe.', many: 'Zostało tylko # kodów zapasowych.', other: 'Zostały tylko # kody zapasowe.' })} Utwórz nowe, zanim będą potrzebne.`,
  },

  enable: {
    title: 'O weryfikacji dwuetapowej',
    steps: 'Konfiguracja',
    stepNames: ['Wybierz aplikację', 'Połącz ją', 'Zapisz kody zapasowe'],
    whatTitle: 'Co to jest?',
    what: 'Są trzy sposoby, by pokazać, że Ty to Ty: coś, co wiesz, na przykład hasło; coś, co masz, na przykład telefon lub komputer; coś, czym jesteś, na przykład odcisk palca. Weryfikacja dwuetapowa, w skrócie 2FA, wymaga dwóch z nich: hasła i kodu, który może pokazać tylko coś, co należy do Ciebie.',
    whyTitle: 'Dlaczego?',
    why: 'Hasła są odgadywane, używane wielokrotnie i kradzione, często bez śladu. Przy włączonej 2FA samo skradzione hasło nie otworzy Twojego konta.',
    howTitle: 'Jak to będzie działać?',
    how: 'Raz łączysz z tym kontem aplikację uwierzytelniającą: aplikację w telefonie albo rozszerzenie Twofold w tej przeglądarce. Odtąd co 30 sekund pokazuje ona nowy sześciocyfrowy kod, także bez sieci. Przy każdym logowaniu prosimy o hasło, a potem o kod, który pokazuje. Bez numeru telefonu, bez wiadomości.',
    lostTitle: 'Co, jeśli zgubię telefon?',
    lost: 'Podczas konfiguracji dostajesz dziesięć kodów zapasowych. Każdy z nich loguje raz, zamiast kodu. Trzymaj je gdzie indziej niż w telefonie: na papierze albo w menedżerze haseł.',
    offTitle: 'Co, jeśli już tego nie chcę?',
    off: 'Wyłączysz ją w każdej chwili w Ustawieniach, w Opcjach użytkownika. To też wymaga kodu lub kodu zapasowego, aby nikt inny nie zrobił tego za Ciebie.',
    appsTitle: 'Wybierz aplikację uwierzytelniającą',
    appsLead:
      'Nada się każda aplikacja, która tworzy sześciocyfrowe kody. Zaczyna od kodu QR, kwadratowego obrazka, który pojawi się na następnej stronie. Jeśli masz już taką aplikację, idź dalej. Jeśli nie, najpierw zainstaluj jedną z tych.',
    installed: 'Zainstalowane w tej przeglądarce',
    submit: 'Dalej',
  },

  apps: {
    extension: 'Łączy się jednym kliknięciem i wypełnia kod za Ciebie, tylko na właściwej witrynie.',
    builtIn: 'Jest już na Twoim urządzeniu. Otwórz aplikację Hasła i wybierz konfigurację kodu.',
    simple: 'Prosta i powszechnie używana.',
    microsoft: 'Dobra, jeśli już logujesz się nią do kont Microsoft.',
    openSource: 'Otwarte źródła, z kopiami, które przechowujesz samodzielnie.',
    openSourceSync: 'Otwarte źródła, z szyfrowaną synchronizacją między urządzeniami.',
    openSourceSmall: 'Otwarte źródła, mała i prosta.',
    desktop: 'Menedżer haseł o otwartych źródłach na komputery.',
    howToAdd: 'Jak je dodać',
  },

  setUp: {
    title: 'Połącz aplikację uwierzytelniającą',
    scanTitle: 'Zeskanuj kod QR',
    scan: 'Otwórz aplikację uwierzytelniającą, wybierz dodanie konta i zeskanuj ten obraz. Z rozszerzeniem Twofold kliknij jego przycisk na pasku narzędzi.',
    qrLabel: (issuer) => `Kod QR łączący aplikację uwierzytelniającą z ${issuer}`,
    secretTitle: 'Albo wpisz tajny klucz',
    secretLead: 'Nie masz aparatu? Wpisz go w swojej aplikacji. Jeśli zapyta o rodzaj, wybierz „oparty na czasie”.',
    secret: 'Tajny klucz',
    copySecret: 'Kopiuj tajny klucz',
    openLink: 'Otwórz w aplikacji uwierzytelniającej na tym urządzeniu',
    accountName: 'Konto',
    verifyTitle: 'Sprawdź, czy działa',
    submit: 'Zweryfikuj',
    confirmedBefore:
      'Aplikacja jest już połączona, ale kody zapasowe nie zostały zachowane. Wpisz nowy kod, aby otrzymać nowy zestaw.',
    nothingOn: 'Nic jeszcze nie jest włączone. Jeśli teraz wyjdziesz, weryfikacja dwuetapowa pozostanie wyłączona.',
  },

  backupCodes: {
    title: 'Zapisz kody zapasowe',
    newTitle: 'Twoje nowe kody zapasowe',
    lead: 'Te dziesięć kodów to wejście, gdy zgubisz aplikację uwierzytelniającą. Każdy działa raz. Są pokazywane tylko ten jeden raz.',
    newLead: 'Te dziesięć kodów zastępuje stare, które już nie działają. Są pokazywane tylko ten jeden raz.',
    listLabel: 'Kody zapasowe',
    download: 'Pobierz kody zapasowe',
    copy: 'Kopiuj kody zapasowe',
    print: 'Drukuj kody zapasowe',
    saved: 'Moje kody zapasowe są pobrane',
    finish: 'Wróć do Ustawień',
    turnsOn: 'Powrót do Ustawień włącza weryfikację dwuetapową.',
    notTicked:
      'Zachowaj kody zapasowe w bezpiecznym miejscu i najpierw zaznacz pole. Weryfikacja dwuetapowa jest nadal wyłączona.',
    notTickedNew: 'Zachowaj kody zapasowe w bezpiecznym miejscu i najpierw zaznacz pole.',
    fileTitle: (issuer) => `Kody zapasowe dla ${issuer}`,
    fileAccount: (email) => `Konto: ${email}`,
    fileMade: (date) => `Utworzono ${date}`,
    fileNote: 'Każdy kod loguje raz, zamiast kodu z aplikacji uwierzytelniającej.',
  },

  newBackupCodes: {
    title: 'Nowe kody zapasowe',
    lead: 'Dziesięć nowych kodów zastąpi te, które masz. Stare przestaną działać od razu, użyte czy nie.',
    why: 'Tutaj potrzebny jest kod z aplikacji uwierzytelniającej. Kod zapasowy nie wystarczy.',
    submit: 'Utwórz nowe kody zapasowe',
  },

  disable: {
    title: 'Wyłącz weryfikację dwuetapową',
    lead: 'Odtąd samo hasło będzie otwierać to konto. Kody zapasowe przestaną działać i nastąpi wylogowanie wszędzie indziej.',
    submit: 'Tak, wyłącz 2FA',
    keep: 'Zostaw włączoną',
  },

  reauthenticate: {
    title: 'Czy to nadal Ty?',
    lead: 'Od logowania minęło trochę czasu. Wpisz ponownie hasło, aby kontynuować.',
    leadWithCode: 'Od logowania minęło trochę czasu. Wpisz hasło i kod, aby kontynuować.',
    submit: 'Dalej',
  },

  password: {
    title: 'Zmień hasło',
    lead: 'Po zmianie hasła inne sesje zostaną zakończone.',
    submit: 'Zmień hasło',
  },

  activity: {
    title: 'Aktywność',
    lead: 'Co działo się na tym koncie, od najnowszych. Jeśli coś z tego nie było Twoim działaniem, zmień hasło.',
    empty: 'Jeszcze nic.',
    older: 'Starsze',
    newest: 'Najnowsze',
    details: {
      password: 'hasło',
      'password and authenticator code': 'hasło i kod z aplikacji',
      'password and backup code': 'hasło i kod zapasowy',
      'authenticator code': 'kod z aplikacji',
      'backup code': 'kod zapasowy',
    },
    kinds: {
      'account-created': 'Utworzono konto',
      'signed-in': 'Zalogowano',
      'wrong-codes': 'Poprawne hasło, błędne kody',
      'code-reused': 'Ponownie użyto wykorzystanego kodu',
      'second-factor-stopped': 'Kody wstrzymane po zbyt wielu błędnych',
      'signed-out': 'Wylogowano',
      'session-ended': 'Zakończono sesję',
      reauthenticated: 'Ponownie wpisano hasło',
      'password-changed': 'Zmieniono hasło',
      'two-factor-enabled': 'Włączono weryfikację dwuetapową',
      'two-factor-disabled': 'Wyłączono weryfikację dwuetapową',
      'two-factor-reset': 'Operator zresetował weryfikację dwuetapową',
      'backup-codes-replaced': 'Utworzono nowe kody zapasowe',
    },
  },

  sessions: {
    title: 'Sesje',
    lead: 'Każda przeglądarka, w której konto jest otwarte. Zakończ te, których nie znasz.',
    current: 'Ta przeglądarka',
    unknownBrowser: 'Nieznana przeglądarka',
    browserOn: ({ browser, system }) => `${browser}, ${system}`,
    signedIn: 'Zalogowano',
    lastSeen: 'Ostatnio widziano',
    end: 'Zakończ sesję',
    endLabel: (browser) => `Zakończ sesję: ${browser}`,
    alone: 'Nigdzie indziej konto nie jest otwarte.',
  },

  help: {
    title: 'Pomoc',
    lead: 'Krótkie odpowiedzi na to, co najczęściej zawodzi.',
    codeTitle: 'Mój kod jest odrzucany',
    codeAnswer:
      'Sprawdź, czy kod należy do tego konta i czy właśnie się nie zmienił. Kod działa raz: po zalogowaniu poczekaj na następny. Jeśli każdy kod jest odrzucany, zegar urządzenia, które je tworzy, pewnie źle chodzi. Pozwól mu ustawiać czas automatycznie.',
    lostTitle: 'Zgubiony telefon',
    lostAnswer:
      'Zaloguj się hasłem, wybierz „Użyj kodu zapasowego” i wpisz jeden z zapisanych kodów. Potem wyłącz weryfikację dwuetapową i skonfiguruj ją od nowa z nowym telefonem.',
    bothTitle: 'Zgubiony telefon i kody zapasowe',
    bothAnswer:
      'Nikt nie może ich odczytać: przechowujemy tylko to, co potrzebne do ich rozpoznania. Tam, gdzie konto jest jeszcze otwarte, nic nie przepadło, więc się tam nie wylogowuj. W innym razie zapytaj osoby prowadzące tę witrynę.',
    noticeTitle: 'Przyszło powiadomienie, a to nie ja',
    noticeAnswer: 'Ktoś zna Twoje hasło. Zmień je, potem zajrzyj do Aktywności i zakończ sesje, których nie znasz.',
    extensionTitle: 'Jak dodać rozszerzenie Twofold?',
    extensionAnswer:
      'Tam, gdzie tę witrynę zbudowano ze źródeł, rozszerzenie leży obok, w dist/extension. W Chrome lub Edge otwórz stronę rozszerzeń, włącz tryb dewelopera, wybierz „Załaduj rozpakowane” i folder chrome-mv3. W Firefoksie otwórz about:debugging, „Ten Firefox”, „Tymczasowo wczytaj dodatek” i wybierz plik manifest.json z firefox-mv3.',
    contactTitle: 'Zapytaj człowieka',
    noContact: 'Osoby prowadzące tę witrynę nie podały tu adresu. Zapytaj tam, skąd masz konto.',
  },

  outbox: {
    title: 'Skrzynka nadawcza',
    lead: 'Ten serwer działa lokalnie: powiadomienia nie są wysyłane, są przechowywane tutaj.',
    empty: 'Nie ma jeszcze powiadomień.',
    to: 'Do',
  },

  demo: {
    title: 'Wypróbuj wypełnianie',
    lead: 'Pytania o kod takie jak na innych witrynach, do wypróbowania aplikacji uwierzytelniającej. Nic, co tu wpiszesz, nie jest przechowywane ani wysyłane.',
    practiceTitle: 'Konto do ćwiczeń',
    practice:
      'Nie masz kodu dla tej witryny? Najpierw dodaj to konto do aplikacji. Jego tajny klucz jest publiczny i niczego nie chroni.',
    practiceQr: 'Kod QR konta do ćwiczeń',
    promptsTitle: 'Pytania',
    filled: 'Do wypełnienia',
    leftAlone: 'Do pozostawienia',
    all: 'Wszystkie pytania',
    submit: 'Zweryfikuj',
    received: (text) => `Strona otrzymała: ${text}`,
    receivedNothing: 'Strona niczego nie otrzymała.',
    prompts: {
      single: { title: 'Jedno pole', note: 'Oznaczone jako kod jednorazowy, jak należy.' },
      segmented: { title: 'Sześć kratek', note: 'Jedna cyfra w kratce; kursor przesuwa się sam.' },
      halves: { title: 'Trzy i trzy', note: 'Dwie kratki po trzy cyfry z kreską między nimi.' },
      eight: { title: 'Osiem cyfr', note: 'Przyjmuje dłuższy kod; sześciocyfrowy nie pasuje.' },
      password: { title: 'Ukryte cyfry', note: 'Pole hasła, które chce kodu.' },
      editable: { title: 'Edytowalny tekst', note: 'Nie pole, lecz miejsce, w którym można pisać.' },
      shadow: { title: 'Drzewo cieni', note: 'Pole w składniku, który ukrywa swoje wnętrze przed stroną.' },
      frame: { title: 'Ramka', note: 'Pole w ramce tej samej witryny.' },
      late: { title: 'Spóźnione', note: 'Pole, które pojawia się dwie sekundy po stronie.' },
      sms: {
        title: 'Kod SMS-em',
        note: 'Kod przychodzi SMS-em, więc żaden z aplikacji nie jest właściwy.',
      },
      backup: {
        title: 'Kod zapasowy',
        note: 'Chce kodu zapasowego; kod z aplikacji zmarnowałby próbę.',
      },
      coupon: { title: 'Kupon', note: 'Kod, który nie ma nic wspólnego z logowaniem.' },
    },
  },

  notices: {
    'two-factor-on': 'Weryfikacja dwuetapowa jest włączona. Następne logowanie poprosi o kod.',
    'two-factor-off': 'Weryfikacja dwuetapowa jest wyłączona. Do logowania wystarcza samo hasło.',
    'set-up-discarded': 'Konfigurację porzucono. Weryfikacja dwuetapowa jest wyłączona.',
    'backup-codes-replaced': 'Nowe kody zapasowe już obowiązują.',
    'password-changed': 'Hasło zostało zmienione. Inne sesje zakończono.',
    'session-ended': 'Ta sesja jest zakończona.',
    'signed-out': 'Wylogowano.',
    'account-created': 'Konto utworzone. Zalogowano.',
    'account-created-only': 'Konto utworzone. Zaloguj się na nie.',
    'backup-code-used': 'Zalogowano kodem zapasowym.',
    'already-on': 'Weryfikacja dwuetapowa jest już włączona.',
    'already-off': 'Weryfikacja dwuetapowa jest już wyłączona.',
    'sign-in-expired': 'Trwało to zbyt długo. Wpisz ponownie adres e-mail i hasło.',
    'sign-in-first': 'Zaloguj się, aby kontynuować.',
  },
  backupCodesLeft: (n) =>
    count(n, {
      one: 'Został # kod zapasowy.',
      few: 'Zostały # kody zapasowe.',
      many: 'Zostało # kodów zapasowych.',
      other: 'Zostały # kody zapasowe.',
    }),

  problems: {
    credentials: 'Adres e-mail lub hasło jest niepoprawne.',
    password: 'Hasło jest niepoprawne.',
    emailMissing: 'Wpisz swój adres e-mail.',
    emailMalformed: 'Wpisz adres e-mail, na przykład nazwa@example.org.',
    emailTaken: 'Konto z tym adresem e-mail już istnieje. Zaloguj się na nie.',
    passwordMissing: 'Wpisz hasło.',
    passwordShort: (length) => `Użyj co najmniej ${length} znaków.`,
    passwordLong: (length) => `Użyj najwyżej ${length} znaków.`,
    codeMissing: 'Wpisz kod.',
    codeMalformed: 'Kod ma sześć cyfr, kod zapasowy dwadzieścia pięć liter i cyfr. Sprawdź, co wpisano.',
    codeWrong: 'Ten kod jest niepoprawny. Wpisz ten, który aplikacja pokazuje teraz.',
    backupCodeWrong: 'To nie jest żaden z Twoich kodów zapasowych. Sprawdź, co wpisano.',
    backupCodeUsed: 'Ten kod zapasowy już wykorzystano. Każdy działa raz: weź inny.',
    triesLeft: (n) =>
      count(n, {
        one: 'Została # próba, zanim trzeba będzie czekać.',
        few: 'Zostały # próby, zanim trzeba będzie czekać.',
        many: 'Zostało # prób, zanim trzeba będzie czekać.',
        other: 'Zostały # próby, zanim trzeba będzie czekać.',
      }),
    codeUsed: (seconds) => `Ten kod już wykorzystano. Następny pojawi się za ${seconds} s.`,
    stopped:
      'Zbyt wiele błędnych kodów z rzędu, więc kody z aplikacji są na razie wstrzymane. Kod zapasowy nadal działa.',
    tooMany: (span) => `Zbyt wiele prób. Czas oczekiwania do następnej: ${span}.`,
    busy: (span) => `Serwer jest zajęty. Nic nie przepadło. Czas do następnej próby: ${span}.`,
    challengeExpired: 'Trwało to zbyt długo. Wpisz ponownie adres e-mail i hasło.',
    setUpExpired: 'Ta konfiguracja wygasła lub została porzucona. Zacznij od nowa: nic się nie zmieniło.',
    totpNeeded: 'Kod zapasowy tu nie wystarczy. Wpisz kod z aplikacji uwierzytelniającej.',
  },

  errors: {
    notFound: {
      title: 'Nie znaleziono strony',
      text: 'Pod tym adresem nic nie ma. Być może jest błędnie wpisany.',
    },
    signUpClosed: {
      title: 'Bez nowych kont',
      text: 'Tutaj nie można tworzyć kont. Poproś o nie osoby prowadzące tę witrynę.',
    },
    badFile: {
      title: 'Brak kodów zapasowych do zapisania',
      text: 'Z tego, co wysłano, nie udało się utworzyć pliku. Wróć do strony z kodami zapasowymi.',
    },
    crossSite: {
      title: 'Odrzucono żądanie',
      text: 'Ten formularz wysłano z innej witryny, więc niczego nie zrobiono. Otwórz stronę tutaj i spróbuj ponownie.',
    },
    tooLarge: {
      title: 'Za dużo tekstu',
      text: 'To, co wysłano, jest większe niż każdy tutejszy formularz. Nic się nie zmieniło.',
    },
    internal: {
      title: 'Coś poszło nie tak',
      text: 'Błąd jest po naszej stronie i nic się nie zmieniło. Spróbuj ponownie za chwilę.',
    },
    unavailable: {
      title: 'Teraz niedostępne',
      text: 'Serwer nie może teraz pracować. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
    },
    home: 'Przejdź do strony głównej',
  },
};
