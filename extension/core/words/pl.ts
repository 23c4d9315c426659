/** What is said behind the pages, in Polish. */

import type { WordCatalogue } from './words.ts';

export const pl = {
  'manifest.description':
    'Kody dwuetapowe: przechwycone jednym kliknięciem, zaszyfrowane, wypełniane tylko na właściwej witrynie.',
  'manifest.fill': 'Wypełnij kod tej witryny',
  'manifest.lock': 'Zablokuj Twofold',
  'manifest.area': 'Przeciągnij nad kodem. Esc, aby anulować.',

  'menu.fill': 'Wypełnij kod dwuetapowy',
  'menu.capture': 'Dodaj konto z tego kodu QR',

  'account.none': 'Nie ma takiego konta.',
  'account.unnamed': 'konto bez nazwy',
  'account.noCounter': 'To konto nie ma licznika: jego kody pojawiają się same.',
  'account.siteMalformed': 'Witryna musi być adresem, na przykład example.com.',
  'account.sitesMalformed':
    'Każda witryna musi być adresem, na przykład example.com, albo *.example.com z subdomenami.',
  'account.trashFirst': 'Najpierw przenieś to konto do kosza.',
  'account.listChanged':
    'Lista kont w międzyczasie się zmieniła. Proszę spojrzeć na nią ponownie i dopiero wtedy przenieść konto.',
  'account.duplicate': 'Ten tajny klucz już masz: {name}. Niczego nie dodano.',
  'account.duplicateInTrash': 'Ten tajny klucz jest w koszu: {name}. Przywróć go tam.',

  'copy.nextFirst': 'Najpierw poproś o następny kod: to konto ma licznik.',
  'copy.refused': 'Przeglądarka nie pozwoliła Twofold kopiować. Wpisz kod.',

  'site.belongs': 'Ten kod należy do {hosts}. Jesteś na {here}.',
  'site.written': '{host} (zapis {readable})',
  'site.sameLooking': 'Te dwie nazwy są tylko podobne. Jeśli trafiasz tu z wiadomości, zamknij tę stronę.',
  'site.nearSpelling': 'Te dwie nazwy pisze się inaczej. Jeśli trafiasz tu z wiadomości, zamknij tę stronę.',
  'site.nameInside':
    'Nazwa w adresie nie czyni jej tą samą witryną. Jeśli trafiasz tu z wiadomości, zamknij tę stronę.',
  'site.otherEnding': 'Końcówka nazwy jest inna, więc może to być witryna kogoś innego.',
  'site.notEncrypted': 'Ta strona nie jest szyfrowana, więc inni w sieci mogliby odczytać kod.',
  'site.otherServer': 'To inny serwer na tej samej maszynie.',

  'fill.notASite':
    'Kody trafiają tylko na strony internetowe, a to nie jest taka strona. Otwórz witrynę i spróbuj tam.',
  'fill.noAccess': 'Przeglądarka nie wpuszcza Twofold na tę stronę. Skopiuj kod i go wklej.',
  'fill.noAccount': 'Żaden kod w sejfie nie należy do {host}.',
  'fill.noSite': 'To konto nie ma jeszcze witryny, więc jego kod nie jest wypełniany na {host}. Skopiuj kod.',
  'fill.noField': 'O ile Twofold widzi, ta strona nie prosi o kod. Skopiuj kod i wklej go tam, gdzie trzeba.',
  'fill.outOfBand': 'Ta strona prosi o kod wysłany SMS-em lub e-mailem. Nie ma go w sejfie.',
  'fill.damaged': 'Wpis tego konta jest uszkodzony. Opcje Twofold mówią, co można zrobić.',
  'fill.doesNotFit': 'Strona prosi o {asked} znaków, a ten kod ma {length}. To pewnie inny kod.',
  'fill.doesNotFitOther': 'Strona prosi o inną liczbę znaków, a ten kod ma {length}. To pewnie inny kod.',
  'fill.noBackupCodes': 'Ta strona prosi o kod zapasowy, a w sejfie nie ma już żadnego dla tego konta.',
  'fill.occupied': 'W polu coś już jest wpisane. Opróżnij je i spróbuj ponownie.',
  'fill.gone': 'Strona zmieniła się, zanim wypełniono kod. Spróbuj ponownie.',
  'fill.notTaken': 'Strona nie zachowała kodu. Skopiuj kod i go wklej.',
  'fill.unseenFrame':
    'W tym, co pochodzi z {host}, Twofold nie widzi pola na kod. Część tej strony pochodzi z {frame}, a tam Twofold nie zagląda. Kody dla {host} trafiają wyłącznie na jego własne strony.',
  'fill.foreignFrame':
    'Pole na kod należy do {frame}, a strona {host} tylko je pokazuje. Kody dla {host} trafiają wyłącznie na jego własne strony. Jeśli nie spodziewasz się tu {frame}, zamknij tę stronę.',
  'fill.namelessFrame':
    'Pole na kod znajduje się w części strony, która nie podaje żadnej witryny, więc nie wiadomo, kto ją przygotował. Otwórz stronę logowania {host} w nowej karcie i spróbuj tam ponownie.',
  'fill.sameOwner':
    'Żaden kod w Twoim sejfie nie należy do {here}. Masz kod dla {hosts}. Jeśli to dla Ciebie ta sama usługa, edytuj konto i dodaj ten adres.',
  'fill.locked': 'Sejf został zablokowany, zanim kod został wypełniony. Odblokuj go i spróbuj ponownie.',
  'fill.waiting': 'Ten kod zaraz wygaśnie. Następny zostanie wypełniony za {seconds} s; nie zamykaj strony.',
  'fill.notAllowed':
    'Przeglądarka nie dostała zgody na wpuszczenie Twofold na tę witrynę. Poproś ponownie i wybierz Zezwól.',

  'backup.noVault': 'Nie ma sejfu, którego kopię można by zrobić.',
  'download.notAllowed': 'Twofold nie może już zapisywać plików. Włącz kopie ponownie.',
  'download.refused': 'Przeglądarka nie zapisała pliku. Podaje: {reason}',
  'download.takenAway': 'Pobieranie usunięto, zanim się skończyło. Spróbuj ponownie.',
  'download.gone': 'Plik został zapisany i znowu go nie ma. Poszukaj go w pobranych albo zrób jeszcze jedną kopię.',
  'download.tooSlow': 'Pobieranie nie skończyło się w ciągu minuty. Spróbuj ponownie.',
  'backup.notAsWritten':
    'Kopia nie dała się odczytać tak, jak powinna, więc jej nie zapisano. Spróbuj ponownie, a jeśli to nie pomoże, wyeksportuj konta.',
  'backup.noneInText': 'W tym tekście nie ma kodów zapasowych. Wklej kody, po jednym w wierszu.',
  'backup.otherSite': 'To konto należy do {hosts}. Jesteś na {here}. Wklej kody.',
  'backup.noSiteYet': 'jeszcze bez witryny',
  'backup.noSiteHere': 'strona bez witryny',
  'backup.noAccess': 'Twofold nie może zajrzeć na tę stronę. Wklej kody.',
  'backup.noneOnPage': 'Na tej stronie nie znaleziono kodów zapasowych. Pokaż je albo wklej.',

  'capture.noTab': 'Nie ma strony do przechwycenia. Otwórz stronę, która pokazuje kod konfiguracyjny.',
  'capture.noAccess': 'Twofold nie może zajrzeć na tę stronę. Zapisz obraz kodu i dodaj go.',
  'capture.wentOn': 'Strona zmieniła się podczas odczytu. Przechwyć ponownie.',
  'capture.noPicture':
    'Ten plik nie jest obrazem, który przeglądarka umie otworzyć. Spróbuj obrazu PNG lub JPEG z kodem.',
  'capture.forgotten': 'To przechwycenie nie jest już znane. Przechwyć kod ponownie.',
  'capture.unusable': 'Nie można użyć kodu konfiguracyjnego: {reason}',
  'capture.leftOut': 'Pominięto {name}: {reason}',
  'capture.missing':
    'Brakujące części tego transferu (z {size}): {parts}. Pokaż następny kod w drugiej aplikacji i przechwyć ponownie.',
  'capture.nothing.page':
    'Nie znaleziono kodu konfiguracyjnego. Przewiń, aż widać cały kod, powiększ go, jeśli jest mały, i przechwyć ponownie. Albo skopiuj tajny klucz, który witryna pokazuje jako tekst, i wpisz go.',
  'capture.nothing.picture':
    'Nie znaleziono kodu konfiguracyjnego. Spróbuj ostrzejszego obrazu z całym kodem, na wprost. Albo wpisz tajny klucz.',
  'capture.nothing.text': 'Nie znaleziono kodu konfiguracyjnego. Wklej cały link: zaczyna się od otpauth://.',
  'capture.others': {
    one: 'Kod QR na tej stronie to nie kod konfiguracyjny, lecz {codes}. Przejdź do kroku, który pokazuje kod konfiguracyjny, i przechwyć ponownie.',
    few: 'Kody QR na tej stronie to nie kody konfiguracyjne, lecz {codes}. Przejdź do kroku, który pokazuje kod konfiguracyjny, i przechwyć ponownie.',
    many: 'Kody QR na tej stronie to nie kody konfiguracyjne, lecz {codes}. Przejdź do kroku, który pokazuje kod konfiguracyjny, i przechwyć ponownie.',
    other:
      'Kody QR na tej stronie to nie kody konfiguracyjne, lecz {codes}. Przejdź do kroku, który pokazuje kod konfiguracyjny, i przechwyć ponownie.',
  },

  'code.text': 'tekst',
  'code.wifi': 'logowanie do sieci Wi-Fi',
  'code.mail': 'adres e-mail',
  'code.telephone': 'numer telefonu',
  'code.sms': 'SMS',
  'code.place': 'miejsce na mapie',
  'code.contact': 'kontakt',
  'code.contactOrEvent': 'kontakt lub wpis w kalendarzu',
  'code.payment': 'płatność',
  'code.passkey': 'logowanie kluczem dostępu',
  'code.push': 'rejestracja dla {app}, której nie użyje żadna inna aplikacja',
  'code.app': 'link do innej aplikacji ({scheme})',
  'code.store': 'link do {store}',
  'code.storeAt': 'link do {store} ({host})',
  'code.address': 'adres internetowy',
  'code.addressAt': 'adres internetowy ({host})',

  'policy.export': 'Organizacja zezwala tylko na zaszyfrowany eksport. Proszę wybrać rodzaj pliku z własnym hasłem.',
  'policy.site':
    'Organizacja zezwala na wypełnianie tylko w określonych witrynach, a {host} do nich nie należy. Proszę zamiast tego skopiować kod.',

  'vault.none': 'Nie ma jeszcze sejfu. Wybierz hasło główne, aby go utworzyć.',
  'vault.exists': 'Sejf już istnieje. Odblokuj go hasłem głównym.',
  'vault.weak': 'To hasło zbyt łatwo odgadnąć. Wydłuż je: dobre są cztery lub pięć niepowiązanych słów.',
  'vault.newer': 'Ten sejf jest w wersji, której ten Twofold nie zna. Zaktualizuj rozszerzenie: nowsze może ją znać.',
  'vault.notTakenOver':
    'Ten Twofold nie mógł przejąć sejfu wcześniejszej wersji i zostawił go bez zmian. Nic nie przepadło: wróć do wcześniejszej wersji i wyeksportuj konta.',
  'vault.wrongPassphrase': 'To nie jest hasło główne tego sejfu. Sprawdź układ klawiatury i spróbuj ponownie.',
  'vault.passphraseDamaged':
    'Część sejfu, którą otwiera hasło, jest uszkodzona. Użyj klucza dostępu, kodu odzyskiwania lub kopii zapasowej.',
  'vault.wait': 'Zbyt wiele błędnych haseł. Spróbuj ponownie za {seconds} s.',
  'vault.wrongRecoveryCode': 'To nie jest kod odzyskiwania tego sejfu. Porównaj go z wydrukiem, litera po literze.',
  'vault.wrongPasskey': 'Ten klucz dostępu nie otwiera tego sejfu. Użyj hasła lub innego klucza dostępu.',
  'vault.passkeyUnfit': 'Ten klucz dostępu nie może odblokować sejfu. Spróbuj innego.',
  'vault.nameSlot': 'Nadaj nazwę sposobowi odblokowania.',
  'vault.keepsPassphrase': 'Sejf zawsze ma hasło główne. Zmień je zamiast usuwać.',
  'vault.nothingToExport': 'Nie ma jeszcze sejfu, więc nie ma czego eksportować.',

  'damage.record-damaged':
    'Coś innego niż Twofold zmieniło to konto na dysku i nie można go otworzyć. Przywróć je z kopii zapasowej lub wymaż.',
  'damage.record-missing': 'Coś innego niż Twofold usunęło to konto z dysku. Przywróć je z kopii zapasowej lub wymaż.',
  'damage.record-rolled-back':
    'Coś innego niż Twofold cofnęło to konto do starszego stanu. Przywróć je z kopii zapasowej lub wymaż.',
  'damage.record-unlisted':
    'W sejfie jest konto, którego Twofold tam nie umieścił lub które wcześniej wymazał. Nie jest używane.',
  'damage.record-newer': 'To konto zapisał nowszy Twofold. Zaktualizuj rozszerzenie, aby je otworzyć.',
  'damage.page-damaged':
    'Część indeksu zmieniono na dysku. Jej konta nadal się otwierają, ale usunięcie konta z dysku pozostałoby niezauważone.',
  'damage.page-missing':
    'Część indeksu usunięto z dysku. Jej konta nadal się otwierają, ale usunięcie konta z dysku pozostałoby niezauważone.',
  'damage.page-rolled-back':
    'Część indeksu cofnięto do starszego stanu. Jej konta nadal się otwierają, ale usunięcie konta z dysku pozostałoby niezauważone.',
  'damage.page-unlisted': 'W sejfie jest część indeksu, której Twofold tam nie umieścił. Nie jest używana.',
  'damage.manifest-damaged':
    'Spis treści zmieniono na dysku. Jego konta nadal się otwierają, ale usunięcie konta z dysku pozostałoby niezauważone.',
  'damage.slots-changed': 'Coś innego niż Twofold zmieniło sposoby odblokowania tego sejfu. Przejrzyj je.',
  'damage.vault-rolled-back':
    'Cały sejf jest starszy niż ten, który ta przeglądarka zapisała ostatnio, jak po przywróceniu profilu z kopii. Brakuje późniejszych zmian: poszukaj nowszej kopii zapasowej.',

  'link.gone': 'Tego konta nie ma już w sejfie.',
  'link.noAnswer': 'Ta strona nie odpowiada. Załaduj ją ponownie i spróbuj jeszcze raz.',
  'link.otherPerson': 'Na {host} jest teraz zalogowany ktoś inny. Spójrz ponownie i wyraź zgodę jeszcze raz.',
  'link.turnedOn': 'Dwa etapy są włączone na {host}. Ten sejf ma ich kody oraz kody zapasowe ({count}).',
  'link.renewed': 'W tym sejfie są nowe kody zapasowe ({count}). Stare już nie działają.',
  'link.turnedOff': 'Dwa etapy są wyłączone na {host}. Konto jest w koszu przez 30 dni.',
  'link.unknown': '{host} nie odpowiada. Niczego nie wyrzucono: spróbuj za chwilę, a praca ruszy od tego miejsca.',
  'link.offHere': 'Dwa etapy są wyłączone na {host}. Konto tutaj nie jest już potrzebne; możesz przenieść je do kosza.',
  'link.stillOff': 'Dwa etapy są nadal wyłączone na {host}. Możesz zacząć od nowa w dowolnej chwili.',
  'link.unfinished':
    'Konfiguracja na {host} nie jest dokończona, a dwa etapy są nadal wyłączone. Zacznij od nowa, aby ruszyć tam, gdzie się zatrzymała.',
  'link.onElsewhere': 'Dwa etapy włączono na {host} z inną aplikacją. Otwórz jej ustawienia, aby to zmienić.',
  'link.onHere': 'Dwa etapy są włączone na {host}, a ten sejf ma ich kody.',
  'link.onUnproven':
    'Dwa etapy są włączone na {host}, ale nie ma pewności, że z kontem z tego sejfu. Pozostaje ono „niepotwierdzone”, dopóki {host} nie przyjmie jednego z jego kodów.',
  'link.signedOut': 'Nie masz już otwartej sesji na {host}. Zaloguj się tam, a potem zacznij od nowa.',
  'link.signInAgain':
    'Do tego {host} wymaga logowania sprzed paru minut. Wyloguj się tam, zaloguj ponownie i zacznij od nowa.',
  'link.codeRefused': '{host} odrzuca kod. Sprawdź, czy zegar tego komputera chodzi dobrze, i zacznij od nowa.',
  'link.tooManyTries': '{host} wymaga przerwy po kilku błędnych kodach. Odczekaj parę minut i zacznij od nowa.',
  'link.codesStopped':
    '{host} na razie nie przyjmuje kodów, bo było za dużo błędnych. Kod zapasowy nadal działa na stronach tego serwisu.',
  'link.siteBusy': '{host} nie może teraz tego zrobić i nic się nie zmieniło. Zacznij od nowa za chwilę.',
  'link.codesKept': 'Na {host} nie powstały nowe kody zapasowe. Te w sejfie nadal działają.',
  'link.codesUnsure':
    'Odpowiedź z {host} zaginęła, więc kody zapasowe mogą już nie działać. Tutaj są oznaczone jako użyte. Utwórz nowe, gdy tylko {host} odpowie.',

  'title.encrypted': '{program}, zaszyfrowany',
  'title.encryptedLikely': '{program}, zaszyfrowany (najprawdopodobniej)',
  'title.encryptedPerhaps': '{program}, zaszyfrowany (być może)',
  'title.database': '{program} (baza danych)',
  'title.preferences': '{program} (ustawienia Androida)',
  'title.unpacked': '{program} (rozpakowany)',
  'title.extension': '{program} (rozszerzenie przeglądarki)',
  'title.captured': '{program} (przechwycone tokeny)',
  'title.qrCodes': '{program} (kody QR)',
  'title.backup': 'Kopia zapasowa Twofold',
  'title.backupEncrypted': 'Kopia zapasowa Twofold, zaszyfrowana',
  'title.backupCopy': 'Kopia zapasowa Twofold (kopia sejfu)',
  'title.zip': 'Zip z eksportami',
  'title.keyUris': 'Tekst z linkami konfiguracyjnymi',
  'title.textAround': 'Tekst zawierający linki konfiguracyjne',
  'title.json': 'JSON z linkami konfiguracyjnymi',
  'title.html': 'Strona internetowa z linkami konfiguracyjnymi',
  'title.picture': 'Obraz z kodami QR',
  'title.browserPasswords': 'Hasła z przeglądarki (CSV)',
  'title.csv': 'CSV z kodami jednorazowymi',
  'title.paper': 'Strona do wydrukowania',
  'notice.missingParts':
    'Liczba kodów QR w tym przeniesieniu: {count}. Brakuje jeszcze numerów: {parts}. Zaimportuj także te.',
  'notice.damagedParts': 'Liczba uszkodzonych części tego pliku: {count}. Reszta jest w całości.',
  'notice.onlyUris': 'Ten plik nie pochodzi z żadnego znanego programu: odczytano z niego tylko linki konfiguracyjne.',
  'notice.browser': 'Przeglądarki eksportują hasła bez kodów jednorazowych: w tym pliku nie ma czego importować.',
  'warning.issuer': 'Etykieta i wystawca wskazują różne usługi.',
  'warning.counter': 'Plik nie podaje licznika, więc zaczyna się on od 0: witryna może nie przyjąć pierwszych kodów.',
  'warning.noteCut': 'Notatka jest bardzo długa i została skrócona.',
  'item.line': 'wiersz {number}',
  'item.number': '(pozycja {number})',
  'item.unnamed': '(bez nazwy)',
  'item.noSecret': 'Brakuje tajnego klucza.',
  'item.secret': 'Tajnego klucza nie da się użyć.',
  'item.algorithm': 'Kody są tworzone algorytmem, którego Twofold nie zna.',
  'item.link': 'To nie jest link konfiguracyjny, którego można użyć.',
  'item.ownApp': 'Należy tylko do jednej aplikacji. Wybierz na tej witrynie inną aplikację uwierzytelniającą.',
  'item.damaged': 'Pozycja jest uszkodzona.',
  'item.transfer': 'Ten kod przeniesienia jest uszkodzony. Wyeksportuj go ponownie.',
  'export.noSuchKind': '{program} nie ma kodów tego rodzaju.',
  'export.googleOnly': 'Google Authenticator mieści tylko kody o 6 lub 8 cyfrach, ważne 30 sekund.',
  'google.title': 'Przeniesienie do Google Authenticator',
  'google.intro': 'W Google Authenticator: menu, Przenieś konta, Importuj konta. Potem zeskanuj każdy kod.',
  'google.part': 'Kod {part} z {parts}',
  'google.asText': 'Jako tekst',
  'paper.title': 'Konta dwuskładnikowe, {day}',
  'paper.warning': 'Kto ma tę stronę, ten ma Twoje kody. Trzymaj ją tam, gdzie paszport.',
  'paper.secret': 'Tajny klucz',
  'paper.backupCodes': 'Kody zapasowe',
  'error.weakPassword':
    'To hasło zbyt łatwo odgadnąć jak na plik, który może trafić wszędzie. Dobre są cztery lub pięć niepowiązanych słów.',
  'error.secret': 'Nie można użyć tajnego klucza. Zawiera on litery od A do Z i cyfry od 2 do 7.',
  'error.link': 'To nie jest użyteczny link konfiguracyjny. Zaczyna się on od otpauth://.',
  'error.parameters': 'Twofold nie umie obliczać takich kodów.',
  'error.digits': 'Liczba cyfr musi być liczbą całkowitą od 1 do 10.',
  'error.period': 'Okres musi być całkowitą liczbą sekund.',
  'error.pin': 'Te kody wymagają numeru PIN. Wpisz go.',
  'error.counter': 'Licznik musi być liczbą całkowitą.',
  'error.tooLong': 'Jest w nim zbyt długi tekst.',
  'error.file': 'Ten plik jest uszkodzony, ucięty lub nieznanego rodzaju. Wyeksportuj go ponownie.',
  'error.emptyFile': 'Ten plik jest pusty.',
  'error.tooLarge': 'Ten plik jest za duży.',
  'error.wrongPassword': 'To nie jest hasło tego pliku.',
  'error.passwordRequired': 'Ten plik jest zaszyfrowany: wpisz hasło, z którym go wyeksportowano.',
  'error.tampered': 'Ten plik zmieniono po zapisaniu, więc niczego z niego nie przejęto.',
  'error.work': 'Otwarcie tego pliku wymaga więcej pracy, niż jest bezpieczne, lub zbyt mało, by było dobre.',
  'error.encryption': 'Ten plik zamknięto metodą, której Twofold nie zna. Wyeksportuj go inaczej.',
  'error.newer': 'Zapisała to nowsza wersja, niż zna Twofold. Zaktualizuj rozszerzenie.',
  'error.recoveryCode': 'To nie jest kod odzyskiwania. Sprawdź wpisany tekst, litera po literze.',
  'error.backupCode': 'To nie jest kod zapasowy. Sprawdź wpisany tekst.',
  'error.storageFull': 'Dysk jest pełny, więc niczego nie zapisano. Zwolnij miejsce i spróbuj ponownie.',
  'error.storage': 'Przeglądarka nie pozwoliła Twofold zapisać. Spróbuj ponownie.',
} as const satisfies WordCatalogue<'pl'>;
