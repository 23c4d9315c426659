/** What is said behind the pages, in Dutch. */

import type { WordCatalogue } from './words.ts';

export const nl = {
  'manifest.description':
    'Tweestapscodes: met één klik vastgelegd, versleuteld bewaard, alleen op de juiste site ingevuld.',
  'manifest.fill': 'De code van deze site invullen',
  'manifest.lock': 'Twofold vergrendelen',
  'manifest.area': 'Sleep over de code. Esc om te annuleren.',

  'menu.fill': 'Tweestapscode invullen',
  'menu.capture': 'Account toevoegen van deze QR-code',

  'account.none': 'Dat account bestaat niet.',
  'account.unnamed': 'een account zonder naam',
  'account.noCounter': 'Dit account heeft geen teller: de codes komen vanzelf.',
  'account.siteMalformed': 'De site moet een adres zijn, zoals example.com.',
  'account.sitesMalformed': 'Elke site moet een adres zijn, zoals example.com, of *.example.com met de subdomeinen.',
  'account.trashFirst': 'Zet dit account eerst in de prullenbak.',
  'account.listChanged':
    'De lijst met accounts is intussen veranderd. Bekijk die nog eens en verplaats dan het account.',
  'account.duplicate': 'Deze geheime sleutel hebt u al: {name}. Er is niets toegevoegd.',
  'account.duplicateInTrash': 'Deze geheime sleutel staat in de prullenbak: {name}. Herstel hem daar.',

  'copy.nextFirst': 'Vraag eerst de volgende code: dit account heeft een teller.',
  'copy.refused': 'De browser liet Twofold niet kopiëren. Typ de code over.',

  'site.belongs': 'Deze code hoort bij {hosts}. U bent op {here}.',
  'site.written': '{host} (geschreven {readable})',
  'site.sameLooking': 'De twee namen lijken alleen op elkaar. Bracht een bericht u hier, sluit dan deze pagina.',
  'site.nearSpelling': 'De twee namen zijn verschillend gespeld. Bracht een bericht u hier, sluit dan deze pagina.',
  'site.nameInside':
    'Dat de naam in het adres staat, maakt het niet dezelfde site. Bracht een bericht u hier, sluit dan deze pagina.',
  'site.otherEnding': 'Het einde van de naam is anders, dus dit kan de site van iemand anders zijn.',
  'site.notEncrypted': 'Die pagina is niet versleuteld, dus anderen op het netwerk zouden de code kunnen lezen.',
  'site.otherServer': 'Dat is een andere server op dezelfde machine.',

  'fill.notASite': 'Codes gaan alleen in webpagina’s, en dit is er geen. Open de site en probeer het daar.',
  'fill.noAccess': 'De browser laat Twofold niet in deze pagina. Kopieer de code en plak hem zelf.',
  'fill.noAccount': 'Geen code in uw kluis hoort bij {host}.',
  'fill.noSite': 'Dit account heeft nog geen site, dus de code wordt niet ingevuld op {host}. Kopieer de code.',
  'fill.noField':
    'Voor zover Twofold kan zien, vraagt deze pagina niet om een code. Kopieer de code en plak hem waar hij hoort.',
  'fill.outOfBand': 'Deze pagina vraagt om een code die u per sms of e-mail is gestuurd. Die heeft uw kluis niet.',
  'fill.damaged': 'Het record van dit account is beschadigd. De opties van Twofold zeggen wat er kan worden gedaan.',
  'fill.doesNotFit':
    'De pagina vraagt om {asked} tekens, en deze code heeft er {length}. Waarschijnlijk gaat het om een andere code.',
  'fill.doesNotFitOther':
    'De pagina vraagt om een ander aantal tekens, en deze code heeft er {length}. Waarschijnlijk gaat het om een andere code.',
  'fill.noBackupCodes': 'Deze pagina vraagt om een back-upcode, en uw kluis heeft er voor dit account geen meer.',
  'fill.occupied': 'Er staat al iets in het veld. Maak het leeg en probeer het opnieuw.',
  'fill.gone': 'De pagina veranderde voordat de code was ingevuld. Probeer het opnieuw.',
  'fill.notTaken': 'De pagina hield de code niet vast. Kopieer de code en plak hem zelf.',
  'fill.unseenFrame':
    'In wat van {host} zelf komt, ziet Twofold geen veld voor een code. Een deel van deze pagina komt van {frame}, en daar kijkt Twofold niet in. Codes van {host} gaan alleen naar zijn eigen pagina’s.',
  'fill.foreignFrame':
    'Het veld voor de code hoort bij {frame}, dat binnen de pagina van {host} wordt getoond. Codes van {host} gaan alleen naar zijn eigen pagina’s. Verwachtte u {frame} hier niet, sluit dan deze pagina.',
  'fill.namelessFrame':
    'Het veld voor de code staat in een deel van deze pagina dat geen site noemt; niemand kan zeggen wie het heeft gemaakt. Open de aanmeldpagina van {host} in een nieuw tabblad en probeer het daar opnieuw.',
  'fill.sameOwner':
    'Geen code in uw kluis hoort bij {here}. U hebt er een voor {hosts}. Is dat voor u dezelfde dienst, bewerk dan het account en voeg dit adres toe.',
  'fill.locked': 'De kluis werd vergrendeld voordat de code was ingevuld. Ontgrendel hem en probeer het opnieuw.',
  'fill.waiting': 'Deze code is bijna verlopen. De volgende wordt over {seconds} s ingevuld; houd de pagina open.',
  'fill.notAllowed': 'De browser mocht Twofold niet in deze site laten. Vraag het opnieuw en kies Toestaan.',

  'backup.noVault': 'Er is geen kluis om een back-up van te maken.',
  'download.notAllowed': 'Twofold mag geen bestanden meer opslaan. Zet de back-ups weer aan.',
  'download.refused': 'De browser heeft het bestand niet opgeslagen. Hij meldt: {reason}',
  'download.takenAway': 'De download is weggehaald voordat hij klaar was. Probeer het opnieuw.',
  'download.gone': 'Het bestand is opgeslagen en weer verdwenen. Zoek het in uw downloads, of maak nog een back-up.',
  'download.tooSlow': 'De download was niet binnen een minuut klaar. Probeer het opnieuw.',
  'backup.notAsWritten':
    'De back-up liet zich niet teruglezen zoals het hoort, dus hij is niet opgeslagen. Probeer het opnieuw, en exporteer uw accounts als het zo blijft.',
  'backup.noneInText': 'In deze tekst staan geen back-upcodes. Plak de codes, één per regel.',
  'backup.otherSite': 'Dit account hoort bij {hosts}. U bent op {here}. Plak de codes.',
  'backup.noSiteYet': 'nog geen site',
  'backup.noSiteHere': 'een pagina zonder site',
  'backup.noAccess': 'Twofold kan niet in deze pagina kijken. Plak de codes.',
  'backup.noneOnPage': 'Op deze pagina zijn geen back-upcodes gevonden. Toon ze, of plak ze.',

  'capture.noTab': 'Er is geen pagina om van vast te leggen. Open de pagina die de instelcode toont.',
  'capture.noAccess': 'Twofold kan niet in deze pagina kijken. Sla een afbeelding van de code op en voeg die toe.',
  'capture.wentOn': 'De pagina ging verder terwijl ze werd gelezen. Leg opnieuw vast.',
  'capture.noPicture':
    'Dit bestand is geen afbeelding die de browser kan openen. Probeer een PNG- of JPEG-afbeelding van de code.',
  'capture.forgotten': 'Deze vastlegging is niet meer bekend. Leg de code opnieuw vast.',
  'capture.unusable': 'Een instelcode is niet bruikbaar: {reason}',
  'capture.leftOut': '{name} is weggelaten: {reason}',
  'capture.missing': {
    one: 'Deel {parts} van {size} van deze overdracht ontbreekt nog: toon de volgende code in de andere app en leg opnieuw vast.',
    other:
      'De delen {parts} van {size} van deze overdracht ontbreken nog: toon de volgende code in de andere app en leg opnieuw vast.',
  },
  'capture.nothing.page':
    'Geen instelcode gevonden. Scrol tot de hele code zichtbaar is, zoom in als hij klein is en leg opnieuw vast. Of kopieer de geheime sleutel die de site als tekst toont en typ die in.',
  'capture.nothing.picture':
    'Geen instelcode gevonden. Probeer een scherpere afbeelding met de hele code, recht van voren. Of typ de geheime sleutel in.',
  'capture.nothing.text': 'Geen instelcode gevonden. Plak de hele link: hij begint met otpauth://.',
  'capture.others': {
    one: 'De QR-code hier is {codes}, geen instelcode. Ga door naar de stap die de instelcode toont en leg opnieuw vast.',
    other:
      'De QR-codes hier zijn {codes}, geen instelcodes. Ga door naar de stap die de instelcode toont en leg opnieuw vast.',
  },

  'code.text': 'een tekst',
  'code.wifi': 'de aanmelding bij een wifinetwerk',
  'code.mail': 'een e-mailadres',
  'code.telephone': 'een telefoonnummer',
  'code.sms': 'een sms',
  'code.place': 'een plaats op een kaart',
  'code.contact': 'een contact',
  'code.contactOrEvent': 'een contact of een agenda-item',
  'code.payment': 'een betaling',
  'code.passkey': 'een aanmelding met een passkey',
  'code.push': 'een registratie voor {app}, die geen andere app kan gebruiken',
  'code.app': 'een link voor een andere app ({scheme})',
  'code.store': 'een link naar {store}',
  'code.storeAt': 'een link naar {store} ({host})',
  'code.address': 'een webadres',
  'code.addressAt': 'een webadres ({host})',

  'policy.export':
    'Uw organisatie staat alleen versleutelde exports toe. Kies een bestandssoort met een eigen wachtwoord.',
  'policy.site':
    'Uw organisatie staat invullen alleen op bepaalde sites toe, en {host} hoort daar niet bij. Kopieer de code in plaats daarvan.',

  'vault.none': 'Er is nog geen kluis. Kies een wachtwoordzin om er een te maken.',
  'vault.exists': 'Er is al een kluis. Ontgrendel die met de wachtwoordzin.',
  'vault.weak':
    'Deze wachtwoordzin is te gemakkelijk te raden. Maak hem langer: vier of vijf woorden zonder verband zijn goed.',
  'vault.newer':
    'Deze kluis is van een versie die deze Twofold niet kent. Werk de extensie bij: een nieuwere kent hem misschien.',
  'vault.notTakenOver':
    'Deze Twofold kon de kluis van een eerdere versie niet overnemen en liet hem zoals hij was. Er is niets verloren: ga terug naar de eerdere versie en exporteer uw accounts.',
  'vault.wrongPassphrase':
    'Dat is niet de wachtwoordzin van deze kluis. Controleer de toetsenbordindeling en probeer het opnieuw.',
  'vault.passphraseDamaged':
    'Het deel van de kluis dat de wachtwoordzin opent, is beschadigd. Gebruik een passkey, de herstelcode of een back-up.',
  'vault.wait': 'Te veel foute wachtwoordzinnen. Probeer het over {seconds} s opnieuw.',
  'vault.wrongRecoveryCode':
    'Dat is niet de herstelcode van deze kluis. Vergelijk hem letter voor letter met de afdruk.',
  'vault.wrongPasskey': 'Die passkey opent deze kluis niet. Gebruik de wachtwoordzin of een andere passkey.',
  'vault.passkeyUnfit': 'Deze passkey kan geen kluis ontgrendelen. Probeer een andere.',
  'vault.nameSlot': 'Geef de manier van ontgrendelen een naam.',
  'vault.keepsPassphrase': 'Een kluis heeft altijd een wachtwoordzin. Wijzig hem in plaats daarvan.',
  'vault.nothingToExport': 'Er is nog geen kluis, dus er is niets te exporteren.',

  'damage.record-damaged':
    'Dit account is op de schijf gewijzigd door iets anders dan Twofold en kan niet worden geopend. Herstel het uit een back-up of wis het.',
  'damage.record-missing':
    'Dit account is van de schijf verwijderd door iets anders dan Twofold. Herstel het uit een back-up of wis het.',
  'damage.record-rolled-back':
    'Dit account is door iets anders dan Twofold teruggezet naar een oudere staat. Herstel het uit een back-up of wis het.',
  'damage.record-unlisted':
    'In de kluis ligt een account dat Twofold er niet in heeft gelegd of eerder heeft gewist. Het wordt niet gebruikt.',
  'damage.record-newer': 'Dit account is geschreven door een nieuwere Twofold. Werk de extensie bij om het te openen.',
  'damage.page-damaged':
    'Een deel van de index is op de schijf gewijzigd. De accounts openen nog, maar een van de schijf verwijderd account zou niet opvallen.',
  'damage.page-missing':
    'Een deel van de index is van de schijf verwijderd. De accounts openen nog, maar een van de schijf verwijderd account zou niet opvallen.',
  'damage.page-rolled-back':
    'Een deel van de index is teruggezet naar een oudere staat. De accounts openen nog, maar een van de schijf verwijderd account zou niet opvallen.',
  'damage.page-unlisted':
    'In de kluis ligt een deel van een index dat Twofold er niet in heeft gelegd. Het wordt niet gebruikt.',
  'damage.manifest-damaged':
    'De inhoudsopgave is op de schijf gewijzigd. De accounts openen nog, maar een van de schijf verwijderd account zou niet opvallen.',
  'damage.slots-changed':
    'De manieren om deze kluis te ontgrendelen zijn gewijzigd door iets anders dan Twofold. Loop ze na.',
  'damage.vault-rolled-back':
    'De hele kluis is ouder dan die welke deze browser het laatst schreef, zoals na het terugzetten van een profiel uit een kopie. Wijzigingen van daarna ontbreken: zoek een nieuwere back-up.',

  'link.gone': 'Dit account staat niet meer in de kluis.',
  'link.noAnswer': 'Deze pagina antwoordt niet. Laad haar opnieuw en probeer het dan nog eens.',
  'link.otherPerson': 'Bij {host} is nu iemand anders aangemeld. Kijk nog eens en stem opnieuw in.',
  'link.turnedOn': 'Tweestaps staat aan bij {host}. Deze kluis heeft de codes en {count} back-upcodes.',
  'link.renewed': '{count} nieuwe back-upcodes staan in deze kluis. De oude werken niet meer.',
  'link.turnedOff': 'Tweestaps staat uit bij {host}. Het account staat 30 dagen in de prullenbak.',
  'link.unknown':
    '{host} heeft niet geantwoord. Er is niets weggegooid: probeer het zo opnieuw, dan gaat het van daar verder.',
  'link.offHere':
    'Tweestaps staat uit bij {host}. Het account hier is niet meer nodig; u kunt het naar de prullenbak verplaatsen.',
  'link.stillOff': 'Tweestaps staat nog uit bij {host}. U kunt opnieuw beginnen wanneer u wilt.',
  'link.unfinished':
    'Het instellen bij {host} is niet af, en tweestaps staat nog uit. Begin opnieuw om verder te gaan waar het stopte.',
  'link.onElsewhere':
    'Tweestaps is bij {host} ingeschakeld met een andere authenticator. Open daar de instellingen om dat te wijzigen.',
  'link.onHere': 'Tweestaps staat aan bij {host}, en deze kluis heeft de codes.',
  'link.onUnproven':
    'Tweestaps staat aan bij {host}, maar het staat niet vast dat het met het account in deze kluis is. Dat blijft “niet bevestigd” tot {host} een van zijn codes aanneemt.',
  'link.signedOut': 'U bent niet meer aangemeld bij {host}. Meld u daar aan en begin dan opnieuw.',
  'link.signInAgain':
    'Hiervoor wil {host} een aanmelding van de laatste minuten. Meld u daar af en weer aan en begin dan opnieuw.',
  'link.codeRefused':
    '{host} heeft de code geweigerd. Kijk of de klok van deze computer goed staat en begin dan opnieuw.',
  'link.tooManyTries': '{host} wil een pauze na meerdere foute codes. Wacht een paar minuten en begin dan opnieuw.',
  'link.codesStopped':
    '{host} neemt voorlopig geen codes aan, na te veel foute. Een back-upcode werkt daar op de pagina’s nog wel.',
  'link.siteBusy': '{host} kan het nu niet doen, en er is niets veranderd. Begin zo opnieuw.',
  'link.codesKept': '{host} heeft geen nieuwe back-upcodes gemaakt. Die in deze kluis werken nog.',
  'link.codesUnsure':
    'Het antwoord van {host} is verloren gegaan, dus uw back-upcodes werken misschien niet meer. Hier staan ze als gebruikt. Maak nieuwe zodra {host} antwoordt.',

  'title.encrypted': '{program}, versleuteld',
  'title.encryptedLikely': '{program}, versleuteld (zeer waarschijnlijk)',
  'title.encryptedPerhaps': '{program}, versleuteld (misschien)',
  'title.database': '{program} (database)',
  'title.preferences': '{program} (Android-voorkeuren)',
  'title.unpacked': '{program} (uitgepakt)',
  'title.extension': '{program} (browserextensie)',
  'title.captured': '{program} (onderschepte tokens)',
  'title.qrCodes': '{program} (QR-codes)',
  'title.backup': 'Twofold-back-up',
  'title.backupEncrypted': 'Twofold-back-up, versleuteld',
  'title.backupCopy': 'Twofold-back-up (kopie van de kluis)',
  'title.zip': 'Zip met exports erin',
  'title.keyUris': 'Tekst met instellinks',
  'title.textAround': 'Tekst waarin instellinks staan',
  'title.json': 'JSON met instellinks',
  'title.html': 'Webpagina met instellinks',
  'title.picture': 'Afbeelding met QR-codes',
  'title.browserPasswords': 'Wachtwoorden van een browser (CSV)',
  'title.csv': 'CSV met eenmalige codes',
  'title.paper': 'Een pagina om af te drukken',
  'notice.missingParts': {
    one: 'Deze overdracht heeft {count} QR-code. Nog niet erbij: nummer {parts}. Importeer die ook.',
    other: 'Deze overdracht heeft {count} QR-codes. Nog niet erbij: nummer {parts}. Importeer die ook.',
  },
  'notice.damagedParts': {
    one: '{count} deel van dit bestand is beschadigd. De rest is heel.',
    other: '{count} delen van dit bestand zijn beschadigd. De rest is heel.',
  },
  'notice.onlyUris': 'Dit bestand is van geen programma dat we kennen: alleen de instellinks erin zijn gelezen.',
  'notice.browser': 'Browsers exporteren wachtwoorden zonder eenmalige codes: in dit bestand valt niets te importeren.',
  'warning.issuer': 'Het label en de uitgever noemen verschillende diensten.',
  'warning.counter':
    'Het bestand noemt geen teller, dus die begint bij 0: de site accepteert de eerste codes misschien niet.',
  'warning.noteCut': 'De notitie is erg lang en is ingekort.',
  'item.line': 'regel {number}',
  'item.number': '(item {number})',
  'item.unnamed': '(zonder naam)',
  'item.noSecret': 'De geheime sleutel ontbreekt.',
  'item.secret': 'De geheime sleutel is niet bruikbaar.',
  'item.algorithm': 'De codes worden gemaakt met een algoritme dat Twofold niet kent.',
  'item.link': 'Dit is geen bruikbare instellink.',
  'item.ownApp': 'Dit hoort bij één app. Kies op die site een andere authenticator-app.',
  'item.damaged': 'Het is beschadigd.',
  'item.transfer': 'Deze overdrachtscode is beschadigd. Exporteer hem opnieuw.',
  'export.noSuchKind': '{program} kent dit soort codes niet.',
  'export.googleOnly': 'Google Authenticator bewaart alleen codes van 6 of 8 cijfers die 30 seconden geldig zijn.',
  'google.title': 'Overzetten naar Google Authenticator',
  'google.intro': 'In Google Authenticator: menu, Accounts overzetten, Accounts importeren. Scan daarna elke code.',
  'google.part': 'Code {part} van {parts}',
  'google.asText': 'Als tekst',
  'paper.title': 'Tweefactoraccounts, {day}',
  'paper.warning': 'Wie deze pagina heeft, heeft uw codes. Bewaar hem waar u uw paspoort bewaart.',
  'paper.secret': 'Geheime sleutel',
  'paper.backupCodes': 'Back-upcodes',
  'error.weakPassword':
    'Dit wachtwoord is te gemakkelijk te raden voor een bestand dat overal terecht kan komen. Vier of vijf woorden zonder verband zijn goed.',
  'error.secret': 'De geheime sleutel is niet bruikbaar. Die bestaat uit de letters A tot Z en de cijfers 2 tot 7.',
  'error.link': 'Dit is geen bruikbare instellink. Hij begint met otpauth://.',
  'error.parameters': 'Twofold kan dit soort code niet berekenen.',
  'error.digits': 'Het aantal cijfers moet een geheel getal van 1 tot 10 zijn.',
  'error.period': 'De periode moet een geheel aantal seconden zijn.',
  'error.pin': 'Deze codes hebben een pincode nodig. Typ die in.',
  'error.counter': 'De teller moet een geheel getal zijn.',
  'error.tooLong': 'Er staat een te lange tekst in.',
  'error.file': 'Dit bestand is beschadigd, afgebroken of van een soort die Twofold niet kent. Exporteer het opnieuw.',
  'error.emptyFile': 'Dit bestand is leeg.',
  'error.tooLarge': 'Dit bestand is te groot.',
  'error.wrongPassword': 'Dat is niet het wachtwoord van dit bestand.',
  'error.passwordRequired': 'Dit bestand is versleuteld: voer het wachtwoord in waarmee het is geëxporteerd.',
  'error.tampered': 'Dit bestand is na het schrijven gewijzigd, dus er is niets uit overgenomen.',
  'error.work': 'Dit bestand openen vraagt meer werk dan veilig is, of te weinig om goed te zijn.',
  'error.encryption': 'Dit bestand is vergrendeld op een manier die Twofold niet kent. Exporteer het anders.',
  'error.newer': 'Dit is geschreven door een nieuwere versie dan Twofold kent. Werk de extensie bij.',
  'error.recoveryCode': 'Dit is geen herstelcode. Controleer letter voor letter wat u hebt getypt.',
  'error.backupCode': 'Dit is geen back-upcode. Controleer wat u hebt getypt.',
  'error.storageFull': 'De schijf is vol, dus er is niets opgeslagen. Maak ruimte en probeer het opnieuw.',
  'error.storage': 'De browser liet Twofold niet opslaan. Probeer het opnieuw.',
} as const satisfies WordCatalogue<'nl'>;
