/** What is said behind the pages, in Italian. */

import type { WordCatalogue } from './words.ts';

export const it = {
  'manifest.description':
    'Codici a due fattori: acquisiti con un clic, conservati cifrati, compilati solo sul sito giusto.',
  'manifest.fill': 'Compila il codice di questo sito',
  'manifest.lock': 'Blocca Twofold',
  'manifest.area': 'Trascini sopra il codice. Esc per annullare.',

  'menu.fill': 'Compila il codice a due fattori',
  'menu.capture': 'Aggiungi account da questo codice QR',

  'account.none': 'Questo account non esiste.',
  'account.unnamed': 'un account senza nome',
  'account.noCounter': 'Questo account non ha contatore: i suoi codici arrivano da soli.',
  'account.siteMalformed': 'Il sito deve essere un indirizzo come example.com.',
  'account.sitesMalformed':
    'Ogni sito deve essere un indirizzo come example.com, o *.example.com con i suoi sottodomini.',
  'account.trashFirst': 'Prima sposti questo account nel cestino.',
  'account.listChanged': 'Nel frattempo l’elenco degli account è cambiato. Lo guardi di nuovo, poi sposti l’account.',
  'account.duplicate': 'Ha già questa chiave segreta: {name}. Non è stato aggiunto nulla.',
  'account.duplicateInTrash': 'Questa chiave segreta è nel cestino: {name}. La ripristini da lì.',

  'copy.nextFirst': 'Prima chieda il codice successivo: questo account ha un contatore.',
  'copy.refused': 'Il browser non ha lasciato copiare Twofold. Digiti il codice.',

  'site.belongs': 'Questo codice appartiene a {hosts}. Lei è su {here}.',
  'site.written': '{host} (scritto {readable})',
  'site.sameLooking': 'I due nomi si somigliano soltanto. Se un messaggio L’ha portata qui, chiuda questa pagina.',
  'site.nearSpelling':
    'I due nomi si scrivono in modo diverso. Se un messaggio L’ha portata qui, chiuda questa pagina.',
  'site.nameInside':
    'Avere il nome nell’indirizzo non lo rende lo stesso sito. Se un messaggio L’ha portata qui, chiuda questa pagina.',
  'site.otherEnding': 'La fine del nome è diversa, quindi può essere il sito di qualcun altro.',
  'site.notEncrypted': 'Quella pagina non è cifrata, quindi altri sulla rete potrebbero leggere il codice.',
  'site.otherServer': 'Quello è un altro server sulla stessa macchina.',

  'fill.notASite': 'I codici vanno solo nelle pagine web, e questa non lo è. Apra il sito e riprovi lì.',
  'fill.noAccess': 'Il browser non lascia entrare Twofold in questa pagina. Copi il codice e lo incolli.',
  'fill.noAccount': 'Nessun codice della cassaforte appartiene a {host}.',
  'fill.noSite':
    'Questo account non ha ancora un sito, quindi il suo codice non viene compilato su {host}. Copi il codice.',
  'fill.noField':
    'Per quanto Twofold può vedere, questa pagina non chiede un codice. Copi il codice e lo incolli dove va.',
  'fill.outOfBand':
    'Questa pagina chiede un codice che Le è stato inviato per SMS o e-mail. La cassaforte non ce l’ha.',
  'fill.damaged': 'Il record di questo account è danneggiato. Le opzioni di Twofold dicono che cosa si può fare.',
  'fill.doesNotFit':
    'La pagina chiede {asked} caratteri, e questo codice ne ha {length}. Probabilmente si tratta di un altro codice.',
  'fill.doesNotFitOther':
    'La pagina chiede un altro numero di caratteri, e questo codice ne ha {length}. Probabilmente si tratta di un altro codice.',
  'fill.noBackupCodes':
    'Questa pagina chiede un codice di backup, e nella cassaforte non ne resta nessuno per questo account.',
  'fill.occupied': 'Nel campo c’è già qualcosa. Lo svuoti e riprovi.',
  'fill.gone': 'La pagina è cambiata prima che il codice fosse compilato. Riprovi.',
  'fill.notTaken': 'La pagina non ha conservato il codice. Copi il codice e lo incolli.',
  'fill.unseenFrame':
    'Twofold non vede alcun campo per un codice in ciò che viene da {host}. Una parte di questa pagina viene da {frame} e Twofold non vi guarda dentro. I codici di {host} vanno solo nelle sue pagine.',
  'fill.foreignFrame':
    'Il campo del codice appartiene a {frame}, mostrato all’interno della pagina di {host}. I codici di {host} vanno solo nelle sue pagine. Se qui non si aspettava {frame}, chiuda questa pagina.',
  'fill.namelessFrame':
    'Il campo del codice si trova in una parte di questa pagina che non indica alcun sito, perciò nessuno può dire di chi sia. Apra la pagina di accesso di {host} in una nuova scheda e riprovi lì.',
  'fill.sameOwner':
    'Nessun codice della sua cassaforte appartiene a {here}. Ne ha uno per {hosts}. Se per lei sono lo stesso servizio, modifichi l’account e aggiunga questo indirizzo.',
  'fill.locked': 'La cassaforte è stata bloccata prima che il codice venisse compilato. La sblocchi e riprovi.',
  'fill.waiting': 'Questo codice sta per scadere. Il prossimo viene compilato tra {seconds} s; tenga aperta la pagina.',
  'fill.notAllowed':
    'Al browser non è stato consentito di lasciar entrare Twofold in questo sito. Lo richieda e scelga Consenti.',

  'backup.noVault': 'Non c’è una cassaforte di cui fare il backup.',
  'download.notAllowed': 'Twofold non può più salvare file. Riattivi i backup.',
  'download.refused': 'Il browser non ha salvato il file. Segnala: {reason}',
  'download.takenAway': 'Il download è stato rimosso prima della fine. Riprovi.',
  'download.gone': 'Il file è stato salvato ma non c’è più. Lo cerchi tra i download, o faccia un altro backup.',
  'download.tooSlow': 'Il download non è finito entro un minuto. Riprovi.',
  'backup.notAsWritten':
    'Il backup non si è riletto come doveva, quindi non è stato salvato. Riprovi, ed esporti gli account se il problema resta.',
  'backup.noneInText': 'In questo testo non ci sono codici di backup. Incolli i codici, uno per riga.',
  'backup.otherSite': 'Questo account appartiene a {hosts}. Lei è su {here}. Incolli i codici.',
  'backup.noSiteYet': 'ancora nessun sito',
  'backup.noSiteHere': 'una pagina senza sito',
  'backup.noAccess': 'Twofold non può guardare in questa pagina. Incolli i codici.',
  'backup.noneOnPage': 'In questa pagina non sono stati trovati codici di backup. Li mostri, o li incolli.',

  'capture.noTab': 'Non c’è una pagina da cui acquisire. Apra la pagina che mostra il codice di configurazione.',
  'capture.noAccess': 'Twofold non può guardare in questa pagina. Salvi un’immagine del codice e la aggiunga.',
  'capture.wentOn': 'La pagina è cambiata durante la lettura. Acquisisca di nuovo.',
  'capture.noPicture':
    'Questo file non è un’immagine che il browser può aprire. Provi un’immagine PNG o JPEG del codice.',
  'capture.forgotten': 'Questa acquisizione non è più nota. Acquisisca di nuovo il codice.',
  'capture.unusable': 'Un codice di configurazione non può essere usato: {reason}',
  'capture.leftOut': '{name} è stato tralasciato: {reason}',
  'capture.missing': {
    one: 'Manca ancora la parte {parts} di {size} di questo trasferimento: mostri il codice successivo nell’altra app, poi acquisisca di nuovo.',
    other:
      'Mancano ancora le parti {parts} di {size} di questo trasferimento: mostri il codice successivo nell’altra app, poi acquisisca di nuovo.',
  },
  'capture.nothing.page':
    'Nessun codice di configurazione trovato. Scorra finché il codice è tutto visibile, lo ingrandisca se è piccolo e acquisisca di nuovo. Oppure copi la chiave segreta che il sito mostra come testo e la digiti.',
  'capture.nothing.picture':
    'Nessun codice di configurazione trovato. Provi un’immagine più nitida con tutto il codice, ripreso di fronte. Oppure digiti la chiave segreta.',
  'capture.nothing.text': 'Nessun codice di configurazione trovato. Incolli il link intero: inizia con otpauth://.',
  'capture.others': {
    one: 'Il codice QR qui è {codes}, non un codice di configurazione. Vada al passo che mostra il codice di configurazione, poi acquisisca di nuovo.',
    other:
      'I codici QR qui sono {codes}, non codici di configurazione. Vada al passo che mostra il codice di configurazione, poi acquisisca di nuovo.',
  },

  'code.text': 'un testo',
  'code.wifi': 'l’accesso a una rete Wi-Fi',
  'code.mail': 'un indirizzo e-mail',
  'code.telephone': 'un numero di telefono',
  'code.sms': 'un SMS',
  'code.place': 'un luogo su una mappa',
  'code.contact': 'un contatto',
  'code.contactOrEvent': 'un contatto o un evento del calendario',
  'code.payment': 'un pagamento',
  'code.passkey': 'un accesso con passkey',
  'code.push': 'una registrazione per {app}, che nessun’altra app può usare',
  'code.app': 'un link per un’altra app ({scheme})',
  'code.store': 'un link a {store}',
  'code.storeAt': 'un link a {store} ({host})',
  'code.address': 'un indirizzo web',
  'code.addressAt': 'un indirizzo web ({host})',

  'policy.export':
    'La sua organizzazione consente solo esportazioni cifrate. Scelga un tipo di file con una password propria.',
  'policy.site':
    'La sua organizzazione consente la compilazione solo su certi siti, e {host} non è tra questi. Copi il codice.',

  'vault.none': 'Non c’è ancora una cassaforte. Scelga una passphrase per crearne una.',
  'vault.exists': 'C’è già una cassaforte. La sblocchi con la sua passphrase.',
  'vault.weak':
    'Questa passphrase è troppo facile da indovinare. La allunghi: quattro o cinque parole senza relazione vanno bene.',
  'vault.newer':
    'Questa cassaforte è di una versione che questo Twofold non conosce. Aggiorni l’estensione: una più nuova forse la conosce.',
  'vault.notTakenOver':
    'Questo Twofold non ha potuto riprendere la cassaforte di una versione precedente e l’ha lasciata com’era. Nulla è perso: torni alla versione precedente ed esporti i Suoi account.',
  'vault.wrongPassphrase': 'Questa non è la passphrase della cassaforte. Controlli il layout della tastiera e riprovi.',
  'vault.passphraseDamaged':
    'La parte della cassaforte che la passphrase apre è danneggiata. Usi una passkey, il codice di recupero o un backup.',
  'vault.wait': 'Troppe passphrase sbagliate. Riprovi tra {seconds} s.',
  'vault.wrongRecoveryCode':
    'Questo non è il codice di recupero della cassaforte. Lo confronti con la stampa, lettera per lettera.',
  'vault.wrongPasskey': 'Questa passkey non apre la cassaforte. Usi la passphrase o un’altra passkey.',
  'vault.passkeyUnfit': 'Questa passkey non può sbloccare una cassaforte. Ne provi un’altra.',
  'vault.nameSlot': 'Dia un nome al modo per sbloccare.',
  'vault.keepsPassphrase': 'Una cassaforte ha sempre una passphrase. La cambi invece di toglierla.',
  'vault.nothingToExport': 'Non c’è ancora una cassaforte, quindi non c’è nulla da esportare.',

  'damage.record-damaged':
    'Qualcosa di diverso da Twofold ha modificato questo account sul disco e non si può aprire. Lo ripristini da un backup o lo elimini.',
  'damage.record-missing':
    'Qualcosa di diverso da Twofold ha tolto questo account dal disco. Lo ripristini da un backup o lo elimini.',
  'damage.record-rolled-back':
    'Qualcosa di diverso da Twofold ha riportato questo account a uno stato precedente. Lo ripristini da un backup o lo elimini.',
  'damage.record-unlisted':
    'Nella cassaforte c’è un account che Twofold non vi ha messo o che ha già eliminato. Non viene usato.',
  'damage.record-newer': 'Questo account è stato scritto da un Twofold più nuovo. Aggiorni l’estensione per aprirlo.',
  'damage.page-damaged':
    'Una parte dell’indice è stata modificata sul disco. I suoi account si aprono ancora, ma uno tolto dal disco passerebbe inosservato.',
  'damage.page-missing':
    'Una parte dell’indice è stata tolta dal disco. I suoi account si aprono ancora, ma uno tolto dal disco passerebbe inosservato.',
  'damage.page-rolled-back':
    'Una parte dell’indice è tornata a uno stato precedente. I suoi account si aprono ancora, ma uno tolto dal disco passerebbe inosservato.',
  'damage.page-unlisted': 'Nella cassaforte c’è una parte di un indice che Twofold non vi ha messo. Non viene usata.',
  'damage.manifest-damaged':
    'Il sommario è stato modificato sul disco. I suoi account si aprono ancora, ma uno tolto dal disco passerebbe inosservato.',
  'damage.slots-changed':
    'Qualcosa di diverso da Twofold ha cambiato i modi per sbloccare questa cassaforte. Li riveda.',
  'damage.vault-rolled-back':
    'L’intera cassaforte è più vecchia di quella scritta per ultima da questo browser, come dopo il ripristino di un profilo da una copia. Mancano le modifiche fatte da allora: cerchi un backup più recente.',

  'link.gone': 'Questo account non è più nella cassaforte.',
  'link.noAnswer': 'Questa pagina non risponde. La ricarichi e riprovi.',
  'link.otherPerson': 'Ora su {host} ha effettuato l’accesso qualcun altro. Guardi di nuovo e acconsenta di nuovo.',
  'link.turnedOn': 'I due fattori sono attivi su {host}. Questa cassaforte ne ha i codici e {count} codici di backup.',
  'link.renewed': '{count} nuovi codici di backup sono in questa cassaforte. I vecchi non funzionano più.',
  'link.turnedOff': 'I due fattori sono disattivati su {host}. L’account resta nel cestino per 30 giorni.',
  'link.unknown': '{host} non ha risposto. Nulla è stato buttato: riprovi tra un momento e si riprende da lì.',
  'link.offHere': 'I due fattori sono disattivati su {host}. L’account qui non serve più; può spostarlo nel cestino.',
  'link.stillOff': 'I due fattori sono ancora disattivati su {host}. Può ricominciare quando vuole.',
  'link.unfinished':
    'La configurazione su {host} non è terminata, e i due fattori sono ancora disattivati. Ricominci per riprendere da dove si è fermata.',
  'link.onElsewhere':
    'I due fattori sono stati attivati su {host} con un’altra app. Apra le sue impostazioni per cambiarlo.',
  'link.onHere': 'I due fattori sono attivi su {host}, e questa cassaforte ne ha i codici.',
  'link.onUnproven':
    'I due fattori sono attivi su {host}, ma non è certo che lo siano con l’account di questa cassaforte. Resta «non confermato» finché {host} non accetta uno dei suoi codici.',
  'link.signedOut': 'Non ha più una sessione aperta su {host}. Acceda lì, poi ricominci.',
  'link.signInAgain': 'Per questo {host} vuole un accesso di pochi minuti fa. Esca, acceda di nuovo lì, poi ricominci.',
  'link.codeRefused':
    '{host} ha rifiutato il codice. Controlli che l’orologio di questo computer sia giusto, poi ricominci.',
  'link.tooManyTries': '{host} vuole una pausa dopo diversi codici sbagliati. Aspetti qualche minuto, poi ricominci.',
  'link.codesStopped':
    '{host} per ora non accetta codici, dopo troppi sbagliati. Un codice di backup vale ancora sulle sue pagine.',
  'link.siteBusy': '{host} ora non può farlo, e nulla è cambiato. Ricominci tra un momento.',
  'link.codesKept': '{host} non ha creato nuovi codici di backup. Quelli di questa cassaforte valgono ancora.',
  'link.codesUnsure':
    'La risposta di {host} è andata persa, quindi i suoi codici di backup forse non valgono più. Qui sono segnati come usati. Ne crei di nuovi appena {host} risponde.',

  'title.encrypted': '{program}, cifrato',
  'title.encryptedLikely': '{program}, cifrato (molto probabilmente)',
  'title.encryptedPerhaps': '{program}, cifrato (forse)',
  'title.database': '{program} (database)',
  'title.preferences': '{program} (preferenze Android)',
  'title.unpacked': '{program} (decompresso)',
  'title.extension': '{program} (estensione del browser)',
  'title.captured': '{program} (token catturati)',
  'title.qrCodes': '{program} (codici QR)',
  'title.backup': 'Backup di Twofold',
  'title.backupEncrypted': 'Backup di Twofold, cifrato',
  'title.backupCopy': 'Backup di Twofold (copia della cassaforte)',
  'title.zip': 'Zip con esportazioni',
  'title.keyUris': 'Testo con link di configurazione',
  'title.textAround': 'Testo che contiene link di configurazione',
  'title.json': 'JSON con link di configurazione',
  'title.html': 'Pagina web con link di configurazione',
  'title.picture': 'Immagine con codici QR',
  'title.browserPasswords': 'Password di un browser (CSV)',
  'title.csv': 'CSV con codici monouso',
  'title.paper': 'Una pagina da stampare',
  'notice.missingParts': {
    one: 'Questo trasferimento ha {count} codice QR. Manca ancora il numero {parts}. Importi anche quello.',
    other: 'Questo trasferimento ha {count} codici QR. Mancano ancora: {parts}. Importi anche quelli.',
  },
  'notice.damagedParts': {
    one: '{count} parte di questo file è danneggiata. Il resto è integro.',
    other: '{count} parti di questo file sono danneggiate. Il resto è integro.',
  },
  'notice.onlyUris': 'Questo file non è di un programma conosciuto: sono stati letti solo i link di configurazione.',
  'notice.browser':
    'I browser esportano le password senza i codici monouso: in questo file non c’è nulla da importare.',
  'warning.issuer': 'L’etichetta e l’emittente indicano servizi diversi.',
  'warning.counter':
    'Il file non indica il contatore, che quindi comincia da 0: il sito potrebbe non accettare i primi codici.',
  'warning.noteCut': 'La nota è molto lunga ed è stata accorciata.',
  'item.line': 'riga {number}',
  'item.number': '(elemento {number})',
  'item.unnamed': '(senza nome)',
  'item.noSecret': 'Non ha una chiave segreta.',
  'item.secret': 'La chiave segreta non è utilizzabile.',
  'item.algorithm': 'I codici sono generati da un algoritmo che Twofold non conosce.',
  'item.link': 'Non è un link di configurazione utilizzabile.',
  'item.ownApp': 'Appartiene a una sola app. Scelga un’altra app di autenticazione su quel sito.',
  'item.damaged': 'È danneggiato.',
  'item.transfer': 'Questo codice di trasferimento è danneggiato. Lo esporti di nuovo.',
  'export.noSuchKind': '{program} non ha codici di questo tipo.',
  'export.googleOnly': 'Google Authenticator accetta solo codici di 6 o 8 cifre che durano 30 secondi.',
  'google.title': 'Trasferimento a Google Authenticator',
  'google.intro': 'In Google Authenticator: menu, Trasferisci account, Importa account. Poi inquadri ogni codice.',
  'google.part': 'Codice {part} di {parts}',
  'google.asText': 'Come testo',
  'paper.title': 'Account a due fattori, {day}',
  'paper.warning': 'Chi ha questa pagina ha i suoi codici. La conservi dove tiene il passaporto.',
  'paper.secret': 'Chiave segreta',
  'paper.backupCodes': 'Codici di backup',
  'error.weakPassword':
    'Questa password è troppo facile da indovinare per un file che può finire ovunque. Quattro o cinque parole senza relazione vanno bene.',
  'error.secret': 'La chiave segreta non può essere usata. Contiene le lettere da A a Z e le cifre da 2 a 7.',
  'error.link': 'Questo non è un link di configurazione utilizzabile. Inizia con otpauth://.',
  'error.parameters': 'Twofold non sa calcolare questo tipo di codice.',
  'error.digits': 'Il numero di cifre deve essere un intero da 1 a 10.',
  'error.period': 'Il periodo deve essere un numero intero di secondi.',
  'error.pin': 'Questi codici richiedono un PIN. Lo digiti.',
  'error.counter': 'Il contatore deve essere un numero intero.',
  'error.tooLong': 'Contiene un testo troppo lungo.',
  'error.file': 'Questo file è danneggiato, troncato o di un tipo che Twofold non conosce. Lo esporti di nuovo.',
  'error.emptyFile': 'Questo file è vuoto.',
  'error.tooLarge': 'Questo file è troppo grande.',
  'error.wrongPassword': 'Questa non è la password del file.',
  'error.passwordRequired': 'Questo file è cifrato: inserisca la password con cui è stato esportato.',
  'error.tampered': 'Questo file è stato modificato dopo essere stato scritto, quindi non ne è stato ripreso nulla.',
  'error.work': 'Aprire questo file richiede più lavoro di quanto sia prudente, o troppo poco per essere buono.',
  'error.encryption': 'Questo file è bloccato con un metodo che Twofold non conosce. Lo esporti in un altro modo.',
  'error.newer':
    'Questo è stato scritto da una versione più nuova di quella che Twofold conosce. Aggiorni l’estensione.',
  'error.recoveryCode': 'Questo non è un codice di recupero. Controlli ciò che ha digitato, lettera per lettera.',
  'error.backupCode': 'Questo non è un codice di backup. Controlli ciò che ha digitato.',
  'error.storageFull': 'Il disco è pieno, quindi non è stato salvato nulla. Faccia spazio e riprovi.',
  'error.storage': 'Il browser non ha lasciato salvare Twofold. Riprovi.',
} as const satisfies WordCatalogue<'it'>;
