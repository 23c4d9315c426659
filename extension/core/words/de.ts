/** What is said behind the pages, in German. */

import type { WordCatalogue } from './words.ts';

export const de = {
  'manifest.description':
    'Zwei-Faktor-Codes: mit einem Klick erfasst, verschlüsselt aufbewahrt, nur auf der richtigen Website ausgefüllt.',
  'manifest.fill': 'Code dieser Website ausfüllen',
  'manifest.lock': 'Twofold sperren',
  'manifest.area': 'Ziehen Sie über den Code. Esc zum Abbrechen.',

  'menu.fill': 'Zwei-Faktor-Code ausfüllen',
  'menu.capture': 'Konto aus diesem QR-Code hinzufügen',

  'account.none': 'Dieses Konto gibt es nicht.',
  'account.unnamed': 'ein Konto ohne Namen',
  'account.noCounter': 'Dieses Konto hat keinen Zähler: Seine Codes kommen von selbst.',
  'account.siteMalformed': 'Die Website muss eine Adresse sein, etwa example.com.',
  'account.sitesMalformed':
    'Jede Website muss eine Adresse sein, etwa example.com, oder *.example.com mit ihren Subdomains.',
  'account.trashFirst': 'Legen Sie dieses Konto zuerst in den Papierkorb.',
  'account.listChanged':
    'Die Liste der Konten hat sich inzwischen geändert. Sehen Sie sie noch einmal an und verschieben Sie das Konto dann.',
  'account.duplicate': 'Diesen Schlüssel haben Sie schon: {name}. Es wurde nichts hinzugefügt.',
  'account.duplicateInTrash': 'Dieser Schlüssel ist im Papierkorb: {name}. Stellen Sie ihn dort wieder her.',

  'copy.nextFirst': 'Fordern Sie zuerst den nächsten Code an: Dieses Konto hat einen Zähler.',
  'copy.refused': 'Der Browser hat Twofold nicht kopieren lassen. Tippen Sie den Code ab.',

  'site.belongs': 'Dieser Code gehört zu {hosts}. Sie sind auf {here}.',
  'site.written': '{host} (geschrieben {readable})',
  'site.sameLooking':
    'Die beiden Namen sehen nur gleich aus. Wenn eine Nachricht Sie hierher geführt hat, schließen Sie diese Seite.',
  'site.nearSpelling':
    'Die beiden Namen sind verschieden geschrieben. Wenn eine Nachricht Sie hierher geführt hat, schließen Sie diese Seite.',
  'site.nameInside':
    'Dass der Name in der Adresse vorkommt, macht sie nicht zur selben Website. Wenn eine Nachricht Sie hierher geführt hat, schließen Sie diese Seite.',
  'site.otherEnding': 'Die Endung des Namens ist eine andere, also kann dies die Website von jemand anderem sein.',
  'site.notEncrypted': 'Diese Seite ist nicht verschlüsselt, andere im Netz könnten den Code also lesen.',
  'site.otherServer': 'Das ist ein anderer Server auf demselben Rechner.',

  'fill.notASite':
    'Codes kommen nur in Webseiten, und dies ist keine. Öffnen Sie die Website und versuchen Sie es dort erneut.',
  'fill.noAccess':
    'Der Browser lässt Twofold nicht in diese Seite. Kopieren Sie den Code und fügen Sie ihn selbst ein.',
  'fill.noAccount': 'Kein Code in Ihrem Tresor gehört zu {host}.',
  'fill.noSite':
    'Dieses Konto hat noch keine Website, deshalb wird sein Code auf {host} nicht ausgefüllt. Kopieren Sie den Code stattdessen.',
  'fill.noField':
    'Soweit Twofold sehen kann, fragt diese Seite nicht nach einem Code. Kopieren Sie den Code und fügen Sie ihn ein, wo er hingehört.',
  'fill.outOfBand':
    'Diese Seite verlangt einen Code, der Ihnen per SMS oder E-Mail geschickt wurde. Den hat Ihr Tresor nicht.',
  'fill.damaged': 'Der Eintrag dieses Kontos ist beschädigt. Was zu tun ist, steht in den Optionen von Twofold.',
  'fill.doesNotFit':
    'Die Seite verlangt {asked} Zeichen, und dieser Code hat {length}. Wahrscheinlich ist ein anderer Code gemeint.',
  'fill.doesNotFitOther':
    'Die Seite verlangt eine andere Zahl von Zeichen, und dieser Code hat {length}. Wahrscheinlich ist ein anderer Code gemeint.',
  'fill.noBackupCodes': 'Diese Seite verlangt einen Backup-Code, und Ihr Tresor hat für dieses Konto keinen mehr.',
  'fill.occupied': 'Im Feld steht schon etwas. Leeren Sie es und versuchen Sie es erneut.',
  'fill.gone': 'Die Seite hat sich geändert, bevor der Code ausgefüllt war. Versuchen Sie es erneut.',
  'fill.notTaken': 'Die Seite hat den Code nicht behalten. Kopieren Sie den Code und fügen Sie ihn selbst ein.',
  'fill.unseenFrame':
    'In dem, was von {host} selbst kommt, sieht Twofold kein Feld für einen Code. Ein Teil dieser Seite kommt von {frame}, und dort sieht Twofold nicht hinein. Codes von {host} kommen nur auf dessen eigene Seiten.',
  'fill.foreignFrame':
    'Das Feld für den Code gehört zu {frame} und wird in der Seite von {host} nur angezeigt. Codes von {host} kommen nur auf dessen eigene Seiten. Wenn Sie {frame} hier nicht erwartet haben, schließen Sie diese Seite.',
  'fill.namelessFrame':
    'Das Feld für den Code steht in einem Teil dieser Seite, der keine Website nennt; niemand kann sagen, von wem er stammt. Öffnen Sie die Anmeldeseite von {host} in einem neuen Tab und versuchen Sie es dort erneut.',
  'fill.sameOwner':
    'Kein Code in Ihrem Tresor gehört zu {here}. Sie haben einen für {hosts}. Wenn beides für Sie derselbe Dienst ist, bearbeiten Sie das Konto und fügen Sie diese Adresse hinzu.',
  'fill.locked':
    'Der Tresor wurde gesperrt, bevor der Code ausgefüllt war. Entsperren Sie ihn und versuchen Sie es erneut.',
  'fill.waiting':
    'Dieser Code läuft gleich ab. Der nächste wird in {seconds} s ausgefüllt; lassen Sie die Seite offen.',
  'fill.notAllowed':
    'Dem Browser wurde nicht erlaubt, Twofold in diese Website zu lassen. Fragen Sie erneut und wählen Sie „Zulassen“.',

  'backup.noVault': 'Es gibt keinen Tresor zum Sichern.',
  'download.notAllowed': 'Twofold darf keine Dateien mehr speichern. Schalten Sie die Sicherungen wieder ein.',
  'download.refused': 'Der Browser hat die Datei nicht gespeichert. Er meldet: {reason}',
  'download.takenAway': 'Der Download wurde entfernt, bevor er fertig war. Versuchen Sie es erneut.',
  'download.gone':
    'Die Datei wurde gespeichert und ist wieder verschwunden. Suchen Sie sie in Ihren Downloads, oder sichern Sie noch einmal.',
  'download.tooSlow': 'Der Download wurde nicht innerhalb einer Minute fertig. Versuchen Sie es erneut.',
  'backup.notAsWritten':
    'Die Sicherung ließ sich nicht so zurücklesen, wie sie sollte, und wurde deshalb nicht gespeichert. Versuchen Sie es erneut, und exportieren Sie Ihre Konten, wenn es dabei bleibt.',
  'backup.noneInText': 'In diesem Text sind keine Backup-Codes. Fügen Sie die Codes ein, einen je Zeile.',
  'backup.otherSite': 'Dieses Konto gehört zu {hosts}. Sie sind auf {here}. Fügen Sie die Codes stattdessen ein.',
  'backup.noSiteYet': 'noch keiner Website',
  'backup.noSiteHere': 'einer Seite ohne Website',
  'backup.noAccess': 'Twofold kann nicht in diese Seite sehen. Fügen Sie die Codes stattdessen ein.',
  'backup.noneOnPage':
    'Auf dieser Seite wurden keine Backup-Codes gefunden. Lassen Sie sie anzeigen oder fügen Sie sie stattdessen ein.',

  'capture.noTab':
    'Es gibt keine Seite, von der erfasst werden könnte. Öffnen Sie die Seite, die den Einrichtungscode zeigt.',
  'capture.noAccess':
    'Twofold kann nicht in diese Seite sehen. Speichern Sie ein Bild des Codes und fügen Sie das hinzu.',
  'capture.wentOn': 'Die Seite ist weitergegangen, während sie gelesen wurde. Erfassen Sie erneut.',
  'capture.noPicture':
    'Diese Datei ist kein Bild, das der Browser öffnen kann. Versuchen Sie es mit einem PNG- oder JPEG-Bild des Codes.',
  'capture.forgotten': 'Diese Erfassung ist nicht mehr bekannt. Erfassen Sie den Code erneut.',
  'capture.unusable': 'Ein Einrichtungscode kann nicht verwendet werden: {reason}',
  'capture.leftOut': '{name} wurde ausgelassen: {reason}',
  'capture.missing': {
    one: 'Teil {parts} von {size} dieser Übertragung fehlt noch: Zeigen Sie in der anderen App den nächsten Code und erfassen Sie erneut.',
    other:
      'Die Teile {parts} von {size} dieser Übertragung fehlen noch: Zeigen Sie in der anderen App den nächsten Code und erfassen Sie erneut.',
  },
  'capture.nothing.page':
    'Es wurde kein Einrichtungscode gefunden. Scrollen Sie, bis der ganze Code zu sehen ist, vergrößern Sie, wenn er klein ist, und erfassen Sie erneut. Oder kopieren Sie den Schlüssel, den die Website als Text zeigt, und tippen Sie ihn ein.',
  'capture.nothing.picture':
    'Es wurde kein Einrichtungscode gefunden. Versuchen Sie ein schärferes Bild mit dem ganzen Code, gerade von vorn. Oder tippen Sie den Schlüssel ein.',
  'capture.nothing.text':
    'Es wurde kein Einrichtungscode gefunden. Fügen Sie den ganzen Link ein: Er beginnt mit otpauth://.',
  'capture.others': {
    one: 'Der QR-Code hier ist {codes}, kein Einrichtungscode. Gehen Sie weiter zu dem Schritt, der den Einrichtungscode zeigt, und erfassen Sie erneut.',
    other:
      'Die QR-Codes hier sind {codes}, keine Einrichtungscodes. Gehen Sie weiter zu dem Schritt, der den Einrichtungscode zeigt, und erfassen Sie erneut.',
  },

  'code.text': 'ein Text',
  'code.wifi': 'die Anmeldung in einem WLAN',
  'code.mail': 'eine E-Mail-Adresse',
  'code.telephone': 'eine Telefonnummer',
  'code.sms': 'eine SMS',
  'code.place': 'ein Ort auf einer Karte',
  'code.contact': 'ein Kontakt',
  'code.contactOrEvent': 'ein Kontakt oder ein Kalendereintrag',
  'code.payment': 'eine Zahlung',
  'code.passkey': 'eine Anmeldung mit Passkey',
  'code.push': 'eine Registrierung für {app}, die keine andere App verwenden kann',
  'code.app': 'ein Link für eine andere App ({scheme})',
  'code.store': 'ein Link zu {store}',
  'code.storeAt': 'ein Link zu {store} ({host})',
  'code.address': 'eine Webadresse',
  'code.addressAt': 'eine Webadresse ({host})',

  'policy.export':
    'Ihre Organisation erlaubt nur verschlüsselte Exporte. Wählen Sie eine Dateiart mit eigenem Passwort.',
  'policy.site':
    'Ihre Organisation erlaubt das Ausfüllen nur auf bestimmten Websites, und {host} gehört nicht dazu. Kopieren Sie den Code stattdessen.',

  'vault.none': 'Es gibt noch keinen Tresor. Wählen Sie eine Passphrase, um einen anzulegen.',
  'vault.exists': 'Es gibt schon einen Tresor. Entsperren Sie ihn mit seiner Passphrase.',
  'vault.weak':
    'Diese Passphrase ist zu leicht zu erraten. Machen Sie sie länger: Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'vault.newer':
    'Dieser Tresor ist von einer Version, die dieses Twofold nicht kennt. Aktualisieren Sie die Erweiterung: Eine neuere kennt sie vielleicht.',
  'vault.notTakenOver':
    'Dieses Twofold konnte den Tresor einer früheren Version nicht übernehmen und hat ihn gelassen, wie er war. Nichts ist verloren: Kehren Sie zur früheren Version zurück und exportieren Sie Ihre Konten.',
  'vault.wrongPassphrase':
    'Das ist nicht die Passphrase dieses Tresors. Prüfen Sie die Tastaturbelegung und versuchen Sie es erneut.',
  'vault.passphraseDamaged':
    'Der Teil des Tresors, den die Passphrase öffnet, ist beschädigt. Verwenden Sie einen Passkey, den Wiederherstellungscode oder eine Sicherung.',
  'vault.wait': 'Zu viele falsche Passphrasen. Versuchen Sie es in {seconds} s erneut.',
  'vault.wrongRecoveryCode':
    'Das ist nicht der Wiederherstellungscode dieses Tresors. Vergleichen Sie ihn Buchstabe für Buchstabe mit dem Ausdruck.',
  'vault.wrongPasskey':
    'Dieser Passkey öffnet diesen Tresor nicht. Verwenden Sie die Passphrase oder einen anderen Passkey.',
  'vault.passkeyUnfit': 'Dieser Passkey kann keinen Tresor entsperren. Versuchen Sie einen anderen.',
  'vault.nameSlot': 'Geben Sie dem Weg zum Entsperren einen Namen.',
  'vault.keepsPassphrase': 'Ein Tresor hat immer eine Passphrase. Ändern Sie sie stattdessen.',
  'vault.nothingToExport': 'Es gibt noch keinen Tresor, also gibt es nichts zu exportieren.',

  'damage.record-damaged':
    'Dieses Konto wurde von etwas anderem als Twofold auf dem Datenträger verändert und kann nicht geöffnet werden. Stellen Sie es aus einer Sicherung wieder her oder löschen Sie es.',
  'damage.record-missing':
    'Dieses Konto wurde von etwas anderem als Twofold vom Datenträger entfernt. Stellen Sie es aus einer Sicherung wieder her oder löschen Sie es.',
  'damage.record-rolled-back':
    'Dieses Konto wurde von etwas anderem als Twofold auf einen älteren Stand zurückgesetzt. Stellen Sie es aus einer Sicherung wieder her oder löschen Sie es.',
  'damage.record-unlisted':
    'Im Tresor liegt ein Konto, das Twofold nicht hineingelegt oder früher gelöscht hat. Es wird nicht verwendet.',
  'damage.record-newer':
    'Dieses Konto wurde von einem neueren Twofold geschrieben. Aktualisieren Sie die Erweiterung, um es zu öffnen.',
  'damage.page-damaged':
    'Ein Teil des Verzeichnisses wurde auf dem Datenträger verändert. Seine Konten lassen sich noch öffnen, aber ein vom Datenträger entferntes würde nicht bemerkt.',
  'damage.page-missing':
    'Ein Teil des Verzeichnisses wurde vom Datenträger entfernt. Seine Konten lassen sich noch öffnen, aber ein vom Datenträger entferntes würde nicht bemerkt.',
  'damage.page-rolled-back':
    'Ein Teil des Verzeichnisses wurde auf einen älteren Stand zurückgesetzt. Seine Konten lassen sich noch öffnen, aber ein vom Datenträger entferntes würde nicht bemerkt.',
  'damage.page-unlisted':
    'Im Tresor liegt ein Teil eines Verzeichnisses, den Twofold nicht hineingelegt hat. Er wird nicht verwendet.',
  'damage.manifest-damaged':
    'Das Inhaltsverzeichnis wurde auf dem Datenträger verändert. Seine Konten lassen sich noch öffnen, aber ein vom Datenträger entferntes würde nicht bemerkt.',
  'damage.slots-changed':
    'Die Wege zum Entsperren dieses Tresors wurden von etwas anderem als Twofold geändert. Sehen Sie sie durch.',
  'damage.vault-rolled-back':
    'Der ganze Tresor ist älter als der, den dieser Browser zuletzt geschrieben hat, wie nach dem Zurückholen eines Profils aus einer Kopie. Änderungen seitdem fehlen: Suchen Sie nach einer neueren Sicherung.',

  'link.gone': 'Dieses Konto ist nicht mehr im Tresor.',
  'link.noAnswer': 'Diese Seite antwortet nicht. Laden Sie sie neu und versuchen Sie es dann erneut.',
  'link.otherPerson':
    'Bei {host} ist jetzt jemand anderes angemeldet. Sehen Sie noch einmal hin und stimmen Sie erneut zu.',
  'link.turnedOn':
    'Zwei-Faktor ist bei {host} eingeschaltet. Dieser Tresor hat die Codes dafür und {count} Backup-Codes.',
  'link.renewed': '{count} neue Backup-Codes sind in diesem Tresor. Die alten funktionieren nicht mehr.',
  'link.turnedOff': 'Zwei-Faktor ist bei {host} ausgeschaltet. Das Konto liegt 30 Tage lang im Papierkorb.',
  'link.unknown':
    '{host} hat nicht geantwortet. Nichts wurde weggeworfen: Versuchen Sie es gleich erneut, dann geht es von dort weiter.',
  'link.offHere':
    'Zwei-Faktor ist bei {host} ausgeschaltet. Das Konto hier wird nicht mehr gebraucht; Sie können es in den Papierkorb legen.',
  'link.stillOff': 'Zwei-Faktor ist bei {host} weiterhin ausgeschaltet. Sie können jederzeit neu beginnen.',
  'link.unfinished':
    'Die Einrichtung bei {host} ist nicht abgeschlossen, und Zwei-Faktor ist noch aus. Beginnen Sie neu, dann geht es weiter, wo es aufgehört hat.',
  'link.onElsewhere':
    'Zwei-Faktor wurde bei {host} mit einer anderen Authenticator-App eingeschaltet. Öffnen Sie dort die Einstellungen, um das zu ändern.',
  'link.onHere': 'Zwei-Faktor ist bei {host} eingeschaltet, und dieser Tresor hat die Codes dafür.',
  'link.onUnproven':
    'Zwei-Faktor ist bei {host} eingeschaltet, aber es steht nicht fest, ob mit dem Konto in diesem Tresor. Es bleibt „nicht bestätigt“, bis {host} einen seiner Codes angenommen hat.',
  'link.signedOut': 'Sie sind bei {host} nicht mehr angemeldet. Melden Sie sich dort an und beginnen Sie dann neu.',
  'link.signInAgain':
    'Dafür verlangt {host} eine Anmeldung aus den letzten Minuten. Melden Sie sich dort ab und wieder an und beginnen Sie dann neu.',
  'link.codeRefused':
    '{host} hat den Code abgelehnt. Prüfen Sie, ob die Uhr dieses Computers richtig geht, und beginnen Sie dann neu.',
  'link.tooManyTries':
    '{host} verlangt nach mehreren falschen Codes eine Pause. Warten Sie ein paar Minuten und beginnen Sie dann neu.',
  'link.codesStopped':
    '{host} nimmt nach zu vielen falschen Codes vorerst keine mehr an. Auf den Seiten dort gilt weiterhin ein Backup-Code.',
  'link.siteBusy': '{host} kann das gerade nicht tun, und nichts wurde geändert. Beginnen Sie gleich noch einmal.',
  'link.codesKept': '{host} hat keine neuen Backup-Codes erstellt. Die in diesem Tresor gelten weiterhin.',
  'link.codesUnsure':
    'Die Antwort von {host} ging verloren, daher gelten Ihre Backup-Codes vielleicht nicht mehr. Hier sind sie als benutzt markiert. Erstellen Sie neue, sobald {host} antwortet.',

  'title.encrypted': '{program}, verschlüsselt',
  'title.encryptedLikely': '{program}, verschlüsselt (sehr wahrscheinlich)',
  'title.encryptedPerhaps': '{program}, verschlüsselt (vielleicht)',
  'title.database': '{program} (Datenbank)',
  'title.preferences': '{program} (Android-Einstellungen)',
  'title.unpacked': '{program} (entpackt)',
  'title.extension': '{program} (Browser-Erweiterung)',
  'title.captured': '{program} (mitgeschnittene Token)',
  'title.qrCodes': '{program} (QR-Codes)',
  'title.backup': 'Twofold-Backup',
  'title.backupEncrypted': 'Twofold-Backup, verschlüsselt',
  'title.backupCopy': 'Twofold-Backup (Kopie des Tresors)',
  'title.zip': 'Zip mit Exporten',
  'title.keyUris': 'Text mit Einrichtungslinks',
  'title.textAround': 'Text, in dem Einrichtungslinks stehen',
  'title.json': 'JSON mit Einrichtungslinks',
  'title.html': 'Webseite mit Einrichtungslinks',
  'title.picture': 'Bild mit QR-Codes',
  'title.browserPasswords': 'Passwörter eines Browsers (CSV)',
  'title.csv': 'CSV mit Einmalcodes',
  'title.paper': 'Eine Seite zum Drucken',
  'notice.missingParts': {
    one: 'Diese Übertragung hat {count} QR-Code. Noch nicht dabei: Nummer {parts}. Importieren Sie ihn auch.',
    other: 'Diese Übertragung hat {count} QR-Codes. Noch nicht dabei: Nummer {parts}. Importieren Sie diese auch.',
  },
  'notice.damagedParts': {
    one: '{count} Teil dieser Datei ist beschädigt. Der Rest ist unversehrt.',
    other: '{count} Teile dieser Datei sind beschädigt. Der Rest ist unversehrt.',
  },
  'notice.onlyUris':
    'Diese Datei stammt von keinem Programm, das wir kennen: Nur die Einrichtungslinks darin wurden gelesen.',
  'notice.browser': 'Browser exportieren Passwörter ohne Einmalcodes: In dieser Datei gibt es nichts zu importieren.',
  'warning.issuer': 'Beschriftung und Aussteller nennen verschiedene Dienste.',
  'warning.counter':
    'Die Datei nennt keinen Zähler, deshalb beginnt er bei 0: Die Website nimmt die ersten Codes vielleicht nicht an.',
  'warning.noteCut': 'Die Notiz ist sehr lang und wurde gekürzt.',
  'item.line': 'Zeile {number}',
  'item.number': '(Eintrag {number})',
  'item.unnamed': '(ohne Namen)',
  'item.noSecret': 'Der Schlüssel fehlt.',
  'item.secret': 'Der Schlüssel ist nicht brauchbar.',
  'item.algorithm': 'Die Codes entstehen mit einem Algorithmus, den Twofold nicht kennt.',
  'item.link': 'Das ist kein brauchbarer Einrichtungslink.',
  'item.ownApp': 'Das gehört zu einer einzigen App. Wählen Sie auf der Website eine andere Authenticator-App.',
  'item.damaged': 'Der Eintrag ist beschädigt.',
  'item.transfer': 'Dieser Übertragungscode ist beschädigt. Exportieren Sie ihn noch einmal.',
  'export.noSuchKind': '{program} kennt diese Art von Codes nicht.',
  'export.googleOnly': 'Google Authenticator fasst nur Codes mit 6 oder 8 Stellen, die 30 Sekunden gelten.',
  'google.title': 'Übertragung zu Google Authenticator',
  'google.intro': 'In Google Authenticator: Menü, Konten übertragen, Konten importieren. Scannen Sie dann jeden Code.',
  'google.part': 'Code {part} von {parts}',
  'google.asText': 'Als Text',
  'paper.title': 'Zwei-Faktor-Konten, {day}',
  'paper.warning': 'Wer diese Seite hat, hat Ihre Codes. Bewahren Sie sie dort auf, wo Ihr Reisepass liegt.',
  'paper.secret': 'Schlüssel',
  'paper.backupCodes': 'Backup-Codes',
  'error.weakPassword':
    'Dieses Passwort ist zu leicht zu erraten für eine Datei, die überall landen kann. Vier oder fünf Wörter ohne Zusammenhang sind gut.',
  'error.secret':
    'Der Schlüssel kann nicht verwendet werden. Er enthält die Buchstaben A bis Z und die Ziffern 2 bis 7.',
  'error.link': 'Das ist kein brauchbarer Einrichtungslink. Er beginnt mit otpauth://.',
  'error.parameters': 'Diese Art von Code kann Twofold nicht berechnen.',
  'error.digits': 'Die Zahl der Stellen muss eine ganze Zahl von 1 bis 10 sein.',
  'error.period': 'Die Periode muss eine ganze Zahl von Sekunden sein.',
  'error.pin': 'Diese Codes brauchen eine PIN. Geben Sie sie ein.',
  'error.counter': 'Der Zähler muss eine ganze Zahl sein.',
  'error.tooLong': 'Ein Text darin ist zu lang.',
  'error.file':
    'Diese Datei ist beschädigt, abgeschnitten oder von einer Art, die Twofold nicht kennt. Exportieren Sie sie neu.',
  'error.emptyFile': 'Diese Datei ist leer.',
  'error.tooLarge': 'Diese Datei ist zu groß.',
  'error.wrongPassword': 'Das ist nicht das Passwort dieser Datei.',
  'error.passwordRequired': 'Diese Datei ist verschlüsselt: Geben Sie das Passwort ein, mit dem sie exportiert wurde.',
  'error.tampered': 'Diese Datei wurde verändert, nachdem sie geschrieben war, deshalb wurde nichts daraus übernommen.',
  'error.work': 'Diese Datei zu öffnen verlangt mehr Arbeit, als unbedenklich ist, oder zu wenig, um gut zu sein.',
  'error.encryption':
    'Diese Datei ist auf eine Weise verschlüsselt, die Twofold nicht kennt. Exportieren Sie sie auf andere Weise.',
  'error.newer':
    'Das wurde von einer neueren Version geschrieben, als Twofold kennt. Aktualisieren Sie die Erweiterung.',
  'error.recoveryCode':
    'Das ist kein Wiederherstellungscode. Prüfen Sie Buchstabe für Buchstabe, was Sie eingegeben haben.',
  'error.backupCode': 'Das ist kein Backup-Code. Prüfen Sie, was Sie eingegeben haben.',
  'error.storageFull':
    'Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.',
  'error.storage': 'Der Browser hat Twofold nicht speichern lassen. Versuchen Sie es erneut.',
} as const satisfies WordCatalogue<'de'>;
