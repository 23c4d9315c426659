/** The popup and the options page in German. */

import type { Catalogue } from './text.ts';

export const de = {
  'app.name': 'Twofold',
  'app.broken': 'Twofold ist nicht erreichbar. Schließen Sie dieses Fenster und öffnen Sie es erneut.',

  'action.back': 'Zurück',
  'action.cancel': 'Abbrechen',
  'action.continue': 'Weiter',
  'action.save': 'Speichern',
  'action.undo': 'Rückgängig',
  'action.dismiss': 'Schließen',
  'action.show': 'Anzeigen',
  'action.copy': 'Kopieren',
  'action.fill': 'Ausfüllen',
  'action.edit': 'Bearbeiten',
  'action.remove': 'Entfernen',
  'action.lock': 'Sperren',
  'action.options': 'Optionen',
  'action.add': 'Konto hinzufügen',

  'firstRun.step': 'Schritt {step} von {steps}',
  'firstRun.what.title': 'Ihr zweiter Faktor, im Browser',
  'firstRun.what.body':
    'Viele Websites fragen neben dem Passwort nach einem sechsstelligen Code. Twofold erzeugt diese Codes, zeigt sie, wenn Sie sie brauchen, und füllt sie aus, nur auf der richtigen Website.',
  'firstRun.what.kept': 'Alles bleibt auf diesem Computer, verschlüsselt mit einer Passphrase, die nur Sie kennen.',
  'firstRun.what.quiet':
    'Twofold sieht sich eine Seite nur an, wenn Sie es verlangen. Nichts wird irgendwohin gesendet.',
  'firstRun.passphrase.title': 'Wählen Sie eine Passphrase',
  'firstRun.passphrase.body':
    'Sie verschlüsselt Ihren Tresor. Niemand kann sie zurücksetzen; wählen Sie also eine, die Sie sich merken, und bewahren Sie eine Abschrift an einem sicheren Ort auf. Vier oder fünf Wörter ohne Zusammenhang sind gut geeignet.',
  'firstRun.passphrase.create': 'Tresor anlegen',
  'firstRun.passphrase.creating': 'Der Tresor wird angelegt …',
  'firstRun.add.title': 'Ihr Tresor ist bereit',
  'firstRun.add.body':
    'Fügen Sie jetzt das erste Konto hinzu. Öffnen Sie auf der Website die Einstellungen für die Zwei-Faktor-Authentifizierung, bis sie einen QR-Code zeigt. Öffnen Sie dann Twofold über dieser Seite und erfassen Sie ihn.',
  'firstRun.add.practice': 'Mit einem Übungskonto ausprobieren',
  'firstRun.add.practiceIssuer': 'Übung',
  'firstRun.add.practiceAccount': 'keine echte Website',

  'passphrase.label': 'Passphrase',
  'passphrase.again': 'Dieselbe Passphrase noch einmal',
  'passphrase.reveal': 'Passphrase anzeigen',
  'passphrase.conceal': 'Passphrase verbergen',
  'passphrase.mismatch': 'Die beiden Passphrasen sind nicht gleich. Tippen Sie die zweite noch einmal.',
  'passphrase.refused':
    'Diese Passphrase ist zu leicht zu erraten. Machen Sie sie länger oder verwenden Sie vier oder fünf Wörter ohne Zusammenhang.',
  'passphrase.level.too-short': 'Zu kurz: mindestens {minimum} Zeichen.',
  'passphrase.level.weak': 'Zu leicht zu erraten. Fügen Sie ein weiteres Wort ohne Zusammenhang hinzu.',
  'passphrase.level.acceptable': 'Brauchbar. Ein Wort mehr macht sie gut.',
  'passphrase.level.good': 'Gut: Sie zu erraten würde viele Jahre dauern.',
  'passphrase.level.strong': 'Stark: Sie zu erraten ist aussichtslos.',

  'unlock.title': 'Entsperren Sie Ihren Tresor',
  'unlock.submit': 'Entsperren',
  'unlock.working': 'Wird entsperrt …',
  'unlock.empty': 'Geben Sie sie zuerst ein.',
  'unlock.byPasskey': 'Mit einem Passkey entsperren',
  'unlock.byRecoveryCode': 'Ich habe die Passphrase vergessen',
  'unlock.byPassphrase': 'Passphrase verwenden',
  'unlock.recoveryCode': 'Wiederherstellungscode',
  'unlock.recoveryHint': 'Der, den Sie ausgedruckt oder aufgeschrieben haben.',
  'unlock.passkeyDeclined': 'Kein Passkey hat geantwortet. Versuchen Sie es erneut oder geben Sie die Passphrase ein.',

  'list.search': 'Konten durchsuchen',
  'list.searchHint': 'Suchen',
  'list.accounts': 'Konten',
  'list.others': 'Andere Konten',
  'list.found': { one: '{count} Konto gefunden', other: '{count} Konten gefunden' },
  'list.noneFound': 'Kein Konto passt zu „{query}“.',
  'list.noneFoundHint': 'Gesucht wird im Dienst, im Kontonamen, in der Website und in den Gruppen.',
  'list.clearSearch': 'Suche leeren',
  'list.nothingForSite': 'Noch kein Konto für {host}.',
  'list.damaged': {
    one: 'Ein Eintrag des Tresors ist beschädigt und wurde ausgelassen. Alle anderen funktionieren.',
    other: '{count} Einträge des Tresors sind beschädigt und wurden ausgelassen. Alle anderen funktionieren.',
  },

  'row.copy': 'Code von {name} kopieren',
  'row.copied': 'Kopiert',
  'row.copiedNotice': 'Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.',
  'row.copiedAloud': 'Kopiert. {code}',
  'row.fillName': 'Code von {name} ausfüllen',
  'row.open': 'Mehr über {name}',
  'row.reveal': 'Code von {name} anzeigen',
  'row.nextCode': 'danach {code}',
  'row.covered': 'Code verdeckt',
  'row.hotpHint': 'Für einen neuen Code drücken',
  'row.hotpNext': 'Nächster Code',
  'row.hotpNextOf': 'Nächster Code von {name}',
  'row.pending': 'Noch nicht bestätigt',
  'row.pinned': 'Angeheftet',
  'row.backupCodesLow': { one: '{count} Backup-Code übrig', other: '{count} Backup-Codes übrig' },

  'name.unnamed': 'Konto ohne Namen',
  'name.both': '{issuer}, {account}',

  'fill.done': 'Ausgefüllt.',
  'fill.backupCode': {
    one: 'Diese Seite verlangt einen Backup-Code. Es ist der letzte; das Ausfüllen verbraucht ihn.',
    other: 'Diese Seite verlangt einen Backup-Code. {count} sind übrig; das Ausfüllen verbraucht einen.',
  },
  'fill.backupCodeFill': 'Backup-Code ausfüllen',
  'fill.choose': 'Mehrere Konten gehören zu dieser Website. Wählen Sie „Ausfüllen“ neben dem richtigen.',

  'pending.body':
    'Geben Sie diesen Code auf der Website ein, um die Einrichtung abzuschließen. Verlassen Sie sich nicht auf dieses Konto, bevor die Website einen Code angenommen hat.',
  'pending.accepted': 'Die Website hat ihn angenommen',
  'pending.confirmed': '{name} ist bestätigt.',

  'add.title': 'Konto hinzufügen',
  'add.capture': 'Von dieser Seite erfassen',
  'add.capturing': 'Die Seite wird angesehen …',
  'add.captureHint': 'Findet den QR-Code oder den Einrichtungslink, den die Seite zeigt.',
  'add.nothingFound': 'Hier gibt es nichts zu erfassen',
  'add.area': 'Einen Bereich der Seite markieren',
  'add.areaHint': 'Ziehen Sie um den QR-Code und öffnen Sie Twofold dann erneut',
  'add.picture': 'Ein Bild wählen',
  'add.pictureHint': 'Oder legen Sie hier eines ab, oder fügen Sie es mit Strg+V ein',
  'add.uri': 'Einrichtungslink einfügen',
  'add.uriHint': 'Text, der mit otpauth:// beginnt',
  'add.typing': 'Eintippen',
  'add.typingHint': 'Mit dem Schlüssel, den die Website neben ihrem QR-Code zeigt',
  'add.kept': '{name} wurde hinzugefügt.',
  'add.submit': 'Konto hinzufügen',

  'candidates.title': { one: 'Ein Konto gefunden', other: '{count} Konten gefunden' },
  'candidates.body': 'Wählen Sie, was Sie behalten möchten.',
  'candidates.keep': 'Behalten',
  'candidates.keepOf': '{name} behalten',
  'candidates.kept': 'Behalten',
  'candidates.duplicate': 'Dieses haben Sie schon: {name}.',
  'candidates.duplicateUnnamed': 'Dieses haben Sie schon.',
  'candidates.keepTwiceOf': 'Beide behalten: {name}',
  'candidates.keepTwice': 'Beide behalten',
  'candidates.done': 'Fertig',

  'uri.title': 'Einrichtungslink einfügen',
  'uri.label': 'Einrichtungslink',
  'uri.hint': 'Er beginnt mit otpauth:// und enthält den Schlüssel. Teilen Sie ihn mit niemandem.',
  'uri.empty': 'Fügen Sie zuerst den Link ein.',
  'uri.forSite': 'Gehört zu {host}',

  'typing.title': 'Eintippen',
  'typing.secret': 'Schlüssel',
  'typing.secretHint':
    'Die Buchstaben und Ziffern neben dem QR-Code. Leerzeichen und Großschreibung spielen keine Rolle.',
  'typing.secretForeign':
    '„{character}“ kann nicht in einem Schlüssel stehen. Er enthält die Buchstaben A bis Z und die Ziffern 2 bis 7.',
  'typing.secretGood': { one: 'Sieht richtig aus: {count} Zeichen.', other: 'Sieht richtig aus: {count} Zeichen.' },
  'typing.secretShort': 'Sieht kurz aus. Es funktioniert, wenn die Website nicht mehr zeigt.',
  'typing.secretEmpty': 'Geben Sie den Schlüssel ein, den die Website zeigt.',
  'typing.issuer': 'Dienst',
  'typing.issuerHint': 'Zum Beispiel der Name der Website',
  'typing.account': 'Kontoname',
  'typing.accountHint': 'Ihre E-Mail-Adresse oder Ihr Benutzername dort',
  'typing.site': 'Ausfüllen auf dieser Website',
  'typing.siteHint': 'Zum Beispiel login.example.com. Leer lassen, um nirgends auszufüllen.',
  'typing.advanced': 'Erweitert',
  'typing.advancedHint': 'Ändern Sie dies nur, wenn die Website es verlangt.',
  'typing.algorithm': 'Algorithmus',
  'typing.digits': 'Stellen',
  'typing.period': 'Periode in Sekunden',

  'typing.type': 'Art des Codes',
  'typing.type.totp': 'Nach der Uhr (TOTP)',
  'typing.type.hotp': 'Nach einem Zähler (HOTP)',
  'typing.pin': 'PIN',
  'typing.pinHint': 'Die Sie für diese Codes gewählt haben. Sie geht in jeden Code ein.',
  'typing.counter': 'Zähler',
  'typing.counterHint': 'Der des nächsten Codes. Ein neues Konto beginnt bei 0.',
  'typing.secretHexHint':
    'Die Ziffern und die Buchstaben A bis F des Schlüssels. Leerzeichen und Großschreibung spielen keine Rolle.',
  'typing.secretForeignHex':
    '„{character}“ kann nicht in diesem Schlüssel stehen. Er enthält die Ziffern 0 bis 9 und die Buchstaben A bis F.',
  'typing.secretOdd': 'Ein Zeichen fehlt, oder es ist eines zu viel.',
  'typing.secretTooShort': 'Zu kurz: Ein solcher Schlüssel hat mindestens {count} Zeichen.',
  'typing.secretMistyped':
    'Ein Zeichen ist falsch: Der Schlüssel besteht seine eigene Prüfung nicht. Vergleichen Sie ihn noch einmal.',
  'typing.type.steam': 'Steam',
  'typing.type.motp': 'mOTP',
  'typing.type.yandex': 'Yandex',
  'clock.slow':
    'Die Uhr dieses Computers geht nach der Uhr von {host} {span} nach. Die Codes für diese Website werden mit deren Zeit erzeugt.',
  'clock.fast':
    'Die Uhr dieses Computers geht nach der Uhr von {host} {span} vor. Die Codes für diese Website werden mit deren Zeit erzeugt.',
  'clock.tooSlow':
    'Die Uhr dieses Computers geht nach der Uhr von {host} {span} nach, deshalb werden Codes abgelehnt. Schalten Sie in den Einstellungen dieses Computers „Uhrzeit automatisch festlegen“ ein.',
  'clock.tooFast':
    'Die Uhr dieses Computers geht nach der Uhr von {host} {span} vor, deshalb werden Codes abgelehnt. Schalten Sie in den Einstellungen dieses Computers „Uhrzeit automatisch festlegen“ ein.',
  'clock.seconds': { one: '{count} Sekunde', other: '{count} Sekunden' },
  'clock.minutes': { one: '{count} Minute', other: '{count} Minuten' },

  'link.turnOn': 'Zwei-Faktor hier einschalten',
  'link.turnOnHint': '{host} und Twofold können es gemeinsam einrichten',
  'link.manage': 'Zwei-Faktor dieser Website',
  'link.manageHint': 'Neue Backup-Codes oder Ausschalten, bei {host}',
  'link.site': 'Website',
  'link.signedInAs': 'Angemeldet als',
  'link.what': 'Mit dieser einen Zustimmung',
  'link.what.secret': 'bittet Twofold die Website um einen neuen Schlüssel und bewahrt ihn im Tresor auf',
  'link.what.code': 'weist ihn der Website mit einem Code nach',
  'link.what.backupCodes': 'bewahrt die zehn Backup-Codes auf und schaltet Zwei-Faktor ein',
  'link.resumes': 'Eine Einrichtung wartet. Sie geht weiter, wo sie aufgehört hat.',
  'link.working':
    'Gespräch mit der Website. Wird ein frischer Code gebraucht, dauert das bis zu einer halben Minute; lassen Sie dies offen.',
  'link.signInFirst': 'Melden Sie sich zuerst bei {host} an und öffnen Sie Twofold dann erneut.',
  'link.elsewhere':
    'Zwei-Faktor ist bei {host} eingeschaltet, mit einer anderen Authenticator-App. Um das zu ändern, öffnen Sie die Einstellungen der Website.',
  'link.unproven':
    'Zwei-Faktor ist bei {host} eingeschaltet, aber die Seite hat noch keinen Code des Kontos in diesem Tresor angenommen. Verlassen Sie sich bis dahin nicht auf dieses Konto.',
  'link.openSettings': 'Einstellungen der Seite öffnen',
  'link.offKept':
    'Zwei-Faktor ist bei {host} aus. Nach den Codes des Kontos, das dieser Tresor dafür hat, fragt niemand mehr.',
  'link.isOn': 'Zwei-Faktor ist bei {host} für {account} eingeschaltet, und dieser Tresor hat die Codes dafür.',
  'link.renew': 'Neue Backup-Codes',
  'link.renewTitle': 'Neue Backup-Codes bei {host} erstellen?',
  'link.renewBody':
    'Die Website bekommt einen frischen Code für {account} und gibt zehn neue Backup-Codes, die Twofold aufbewahrt. Die alten funktionieren sofort nicht mehr, auch gedruckte nicht.',
  'link.renewConfirm': 'Neue Codes erstellen',
  'link.turnOff': 'Zwei-Faktor ausschalten',
  'link.turnOffTitle': 'Zwei-Faktor bei {host} ausschalten?',
  'link.turnOffBody':
    'Die Website bekommt einen frischen Code für {account} und fragt danach nur noch nach dem Passwort. Das Konto kommt in den Papierkorb und bleibt dort 30 Tage.',
  'link.turnOffConfirm': 'Ausschalten',

  'account.sites': 'Ausgefüllt auf',
  'account.noSites': 'Keine Website vermerkt: Kopieren Sie den Code, wo Sie ihn brauchen.',
  'account.fillHere': 'Auch auf {host} ausfüllen',
  'account.fillHereTitle': 'Die Codes von {name} auf {host} ausfüllen?',
  'account.fillHereBody':
    'Sagen Sie nur Ja, wenn Sie {host} selbst geöffnet und dieses Konto dort eingerichtet haben. Eine falsche Website könnte sich mit dem Code als Sie anmelden.',
  'account.fillHereDone': '{name} wird jetzt auf {host} ausgefüllt.',
  'account.note': 'Notiz',
  'account.pin': 'Anheften',
  'account.unpin': 'Loslösen',
  'account.pinnedNow': '{name} ist angeheftet.',
  'account.unpinnedNow': '{name} ist nicht mehr angeheftet.',
  'account.gone': 'Dieses Konto ist nicht mehr im Tresor.',

  'edit.title': 'Konto bearbeiten',
  'edit.note': 'Notiz',
  'edit.sitesHint': 'Durch Kommas getrennt. *.example.com schließt die Subdomains ein.',
  'edit.groups': 'Gruppen',
  'edit.groupsHint': 'Durch Kommas getrennt',
  'edit.pinned': 'Angeheftet: steht vor den anderen',
  'edit.saved': 'Gespeichert.',

  'remove.title': '{name} entfernen?',
  'remove.body':
    'Es kommt in den Papierkorb und kann 30 Tage lang in den Optionen wiederhergestellt werden. Danach ist verloren:',
  'remove.losesSecret': 'der Schlüssel, der die Codes erzeugt',
  'remove.losesBackupCodes': { one: '{count} unbenutzter Backup-Code', other: '{count} unbenutzte Backup-Codes' },
  'remove.losesNote': 'die Notiz',
  'remove.warnSite':
    'Solange {host} nach einem Code fragt, können Sie sich dort ohne ihn nicht anmelden. Schalten Sie zuerst die Zwei-Faktor-Authentifizierung auf der Website aus.',
  'remove.confirm': 'In den Papierkorb',
  'remove.done': '{name} ist im Papierkorb.',
  'remove.undone': '{name} ist wieder da.',

  'backup.title': 'Backup-Codes',
  'backup.none': 'Zu diesem Konto werden keine Backup-Codes aufbewahrt.',
  'backup.left': { one: '{count} von {total} übrig', other: '{count} von {total} übrig' },
  'backup.low': {
    one: 'Nur noch {count} übrig. Erstellen Sie bald neue auf der Website.',
    other: 'Nur noch {count} übrig. Erstellen Sie bald neue auf der Website.',
  },
  'backup.open': 'Backup-Codes',
  'backup.reveal': 'Codes anzeigen',
  'backup.conceal': 'Codes verbergen',
  'backup.used': 'Verwendet',
  'backup.markUsedOf': 'Code {number} als verwendet markieren',
  'backup.markUnusedOf': 'Code {number} wurde doch nicht verwendet',
  'backup.copyOf': 'Code {number} kopieren',
  'backup.copied': 'Backup-Code kopiert. Markieren Sie ihn als verwendet, sobald die Website ihn angenommen hat.',
  'backup.add': 'Codes hinzufügen',
  'backup.fromPage': 'Die Codes auf dieser Seite aufbewahren',
  'backup.paste': 'Codes, einer je Zeile',
  'backup.pasteEmpty': 'Fügen Sie mindestens einen Code ein oder tippen Sie ihn.',
  'backup.file': 'Aus einer Datei lesen',
  'backup.replace': 'Die alten Codes vergessen: Die Website hat einen neuen Satz erstellt',
  'backup.replaceTitle': 'Die alten Backup-Codes von {name} vergessen?',
  'backup.keep': 'Diese Codes aufbewahren',
  'backup.kept': { one: '{count} Backup-Code wurde aufbewahrt.', other: '{count} Backup-Codes wurden aufbewahrt.' },

  'automatic.link': 'Auf {host} von selbst ausfüllen',
  'automatic.on': 'Wird auf dieser Website von selbst ausgefüllt',
  'automatic.title': 'Auf {host} von selbst ausfüllen?',
  'automatic.body':
    'Twofold beobachtet dann die Seiten von {host} und von keiner anderen Website und füllt den Code aus, sobald nach einem gefragt wird. Ihr Browser bittet Sie, das zu erlauben.',
  'automatic.risk':
    'Wer diesen Computer bei offenem Tresor benutzen kann, kommt dann am zweiten Faktor dieser Website vorbei.',
  'automatic.submit': 'Nach dem Ausfüllen auch das Formular absenden',
  'automatic.switchOn': 'Einschalten',
  'automatic.switchOff': 'Ausschalten',
  'automatic.switchedOn': 'Codes für {host} werden jetzt von selbst ausgefüllt.',
  'automatic.switchedOff': 'Codes für {host} werden nur auf Ihren Wunsch ausgefüllt.',
  'automatic.denied':
    'Dem Browser wurde es nicht erlaubt, also hat sich nichts geändert. Sie können weiterhin mit einem Klick ausfüllen.',

  'options.title': 'Twofold-Optionen',
  'options.sections': 'Abschnitte',
  'options.nav.accounts': 'Konten',
  'options.nav.trash': 'Papierkorb',
  'options.nav.health': 'Zustand',
  'options.nav.backups': 'Sicherungen',
  'options.nav.import': 'Import',
  'options.nav.export': 'Export',
  'options.nav.sites': 'Websites',
  'options.nav.keys': 'Entsperren',
  'options.nav.locking': 'Sperren',
  'options.nav.language': 'Sprache',
  'options.nav.about': 'Über',
  'options.absentBody': 'Es gibt noch keinen Tresor. Öffnen Sie Twofold in der Symbolleiste, um ihn anzulegen.',
  'options.accounts': 'Konten',
  'options.accountsCount': { one: '{count} Konto', other: '{count} Konten' },
  'options.accountsNone': 'Noch keine Konten. Fügen Sie das erste über die Schaltfläche in der Symbolleiste hinzu.',
  'options.allGroups': 'Alle Gruppen',
  'options.group': 'Gruppe',
  'options.editOf': '{name} bearbeiten',
  'options.removeOf': '{name} entfernen',
  'options.pinOf': '{name} anheften',
  'options.unpinOf': '{name} loslösen',

  'damaged.erase': 'Diesen Eintrag löschen',
  'damaged.eraseTitle': 'Den beschädigten Eintrag löschen?',
  'damaged.eraseBody':
    'Was davon übrig ist, ist dann endgültig weg. Wenn Sie eine Sicherung des Tresors haben, importieren Sie sie zuerst.',
  'damaged.accept': 'So weitermachen, wie es ist',
  'damaged.acceptTitle': 'Mit dem Tresor so weitermachen, wie er ist?',
  'damaged.acceptBody':
    'Tun Sie das nur, wenn Sie wissen, warum, zum Beispiel weil Sie selbst ein älteres Profil zurückgeholt haben.',

  'options.trash': 'Papierkorb',
  'options.trashBody': 'Entfernte Konten können 30 Tage lang wiederhergestellt werden.',
  'options.trashEmpty': 'Der Papierkorb ist leer.',
  'options.trashDays': { one: 'noch {count} Tag', other: 'noch {count} Tage' },
  'options.restore': 'Wiederherstellen',
  'options.restoreOf': '{name} wiederherstellen',
  'options.erase': 'Endgültig löschen',
  'options.eraseOf': 'Endgültig löschen: {name}',
  'options.eraseTitle': '{name} endgültig löschen?',
  'options.eraseBody': 'Das lässt sich nicht rückgängig machen. Sofort verloren ist:',
  'options.erased': '{name} wurde gelöscht.',
  'options.sites': 'Websites, die von selbst ausgefüllt werden',
  'options.sitesNone':
    'Keine Website. Codes werden nur auf Ihren Wunsch ausgefüllt. Um eine einzuschalten, öffnen Sie Twofold über dieser Website.',
  'options.siteSubmit': 'Auf {host} nach dem Ausfüllen das Formular absenden',
  'options.siteSubmitShort': 'Nach dem Ausfüllen das Formular absenden',
  'options.siteRevoke': 'Ausschalten',
  'options.siteRevokeOf': 'Für {host} ausschalten',
  'options.keys': 'Wege zum Entsperren',
  'options.keysBody':
    'Jeder einzelne davon öffnet den Tresor. Sie zu ändern erfordert die Passphrase oder einen Passkey.',

  'keys.kind.passphrase': 'Passphrase',
  'keys.kind.recovery': 'Wiederherstellungscode',
  'keys.since': 'seit {date}',
  'keys.proof': 'Passphrase des Tresors',
  'proof.byPasskey': 'Stattdessen einen Passkey verwenden',
  'keys.changePassphrase': 'Passphrase ändern',
  'keys.changeBody':
    'Die alte Passphrase öffnet diesen Tresor dann nicht mehr. Frühere Sicherungen öffnet sie weiterhin.',
  'keys.newPassphrase': 'Neue Passphrase',
  'keys.passphraseChanged': 'Die Passphrase ist geändert. Die alte öffnet nichts mehr.',
  'keys.addPasskey': 'Passkey hinzufügen',
  'keys.passkeyName': 'Name des Passkeys',
  'keys.passkeyNameHint': 'Zum Beispiel das Gerät, auf dem er liegt',
  'keys.passkeyAdded': 'Der Passkey entsperrt jetzt den Tresor.',
  'keys.passkeyDeclined':
    'Es wurde kein Passkey erstellt: Er wurde abgelehnt, oder dieses Gerät kann keinen für einen Tresor verwenden. Nichts hat sich geändert.',
  'keys.makeRecovery': 'Wiederherstellungscode erstellen',
  'keys.recoveryBody':
    'Er öffnet den Tresor, wenn die Passphrase vergessen ist. Ein früherer funktioniert dann nicht mehr.',
  'keys.recoveryShown':
    'Drucken Sie ihn jetzt oder schreiben Sie ihn auf, und bewahren Sie ihn nicht bei diesem Computer auf. Er wird nicht noch einmal gezeigt.',
  'keys.recoveryFile': 'Wiederherstellungscode des Twofold-Tresors. Wer ihn hat, kann den Tresor öffnen.',
  'keys.recoveryKept': 'Ich habe ihn verwahrt',
  'keys.print': 'Drucken',
  'keys.save': 'Als Datei speichern',
  'keys.removeTitle': '„{name}“ entfernen?',
  'keys.removeBody': 'Damit lässt sich der Tresor dann nicht mehr entsperren. Die anderen Wege bleiben, wie sie sind.',

  'options.locking': 'Sperren',
  'options.lockAfter': 'Nach so vielen Minuten ohne Benutzung sperren',
  'options.lockAfterRange': 'Wählen Sie eine ganze Zahl von {minimum} bis {maximum}.',
  'options.lockOnScreenLock': 'Sperren, wenn der Bildschirm gesperrt wird',
  'options.lockAlways': 'Der Tresor wird immer gesperrt, wenn der Browser geschlossen wird.',
  'options.maskCodes':
    'Codes verdecken, bis ich sie verlange, damit niemand sie auf einem geteilten Bildschirm abliest',
  'options.clearCopied': 'Einen kopierten Code nach 30 Sekunden aus der Zwischenablage nehmen',
  'options.clearCopiedHint':
    'Nur wenn er noch dort ist: Um das zu sehen, muss Twofold die Zwischenablage lesen dürfen. Ihr Browser fragt Sie.',
  'options.clearCopiedDenied':
    'Nicht erlaubt. Kopierte Codes bleiben in der Zwischenablage, bis Sie etwas anderes kopieren.',
  'options.lockNow': 'Jetzt sperren',
  'options.lockedNow': 'Der Tresor ist gesperrt.',

  'backups.title': 'Sicherungen',
  'backups.body':
    'Eine Sicherung ist eine Kopie des ganzen Tresors in einer Datei, verschlüsselt wie der Tresor selbst. Sie öffnet sich mit der Passphrase, die der Tresor jetzt hat, oder mit seinem Wiederherstellungscode. Bewahren Sie eine außerhalb dieses Computers auf.',
  'backups.never': 'Es gibt noch keine Sicherung.',
  'backups.last': {
    one: 'Letzte Sicherung: {date}, mit {count} Konto.',
    other: 'Letzte Sicherung: {date}, mit {count} Konten.',
  },
  'backups.changes': {
    one: '{count} Änderung seitdem ist in keiner Sicherung.',
    other: '{count} Änderungen seitdem sind in keiner Sicherung.',
  },
  'backups.upToDate': 'Seitdem hat sich nichts geändert.',
  'backups.due': {
    one: '{count} Änderung Ihres Tresors ist in keiner Sicherung. Geht dieser Computer verloren, ist auch sie verloren.',
    other:
      '{count} Änderungen Ihres Tresors sind in keiner Sicherung. Geht dieser Computer verloren, sind auch sie verloren.',
  },
  'backups.now': 'Jetzt sichern',
  'backups.later': 'Später',
  'backups.working': 'Wird geschrieben und zurückgelesen …',
  'backups.saved': {
    one: 'Zurückgelesen, verglichen und gespeichert: {name}, mit {count} Konto.',
    other: 'Zurückgelesen, verglichen und gespeichert: {name}, mit {count} Konten.',
  },
  'backups.savedDamaged': {
    one: 'Gespeichert: {name}. {count} Teil des Tresors ist beschädigt und steht in der Datei, wie er ist.',
    other: 'Gespeichert: {name}. {count} Teile des Tresors sind beschädigt und stehen in der Datei, wie sie sind.',
  },
  'backups.failed': 'Die letzte Sicherung, die von selbst erfolgen sollte, ist ausgeblieben: {detail}',
  'backups.bySelf': 'Von selbst eine Sicherung speichern',
  'backups.bySelfHint':
    'In den Ordner Twofold Ihrer Downloads, während der Tresor offen ist und sich etwas geändert hat. Ältere Dateien bleiben erhalten. Ihr Browser bittet Sie, das zu erlauben.',
  'backups.every.0': 'Nie',
  'backups.every.1': 'Jeden Tag',
  'backups.every.7': 'Jede Woche',
  'backups.every.30': 'Jeden Monat',
  'backups.denied':
    'Dem Browser wurde es nicht erlaubt, Dateien zu speichern, also hat sich nichts geändert. Sie können weiterhin mit einem Klick sichern.',

  'restore.title': 'Aus einer Sicherung wiederherstellen',
  'restore.body': 'Sie sehen, was in der Datei ist, und wählen, bevor etwas geändert wird.',
  'restore.choose': 'Sicherung wählen',
  'restore.working': 'Die Sicherung wird gelesen …',
  'restore.password': 'Was diese Datei öffnet',
  'restore.passwordHint':
    'Die Passphrase oder der Wiederherstellungscode des Tresors zur Zeit der Sicherung, oder das Passwort, das Sie der Datei gegeben haben.',
  'restore.open': 'Sicherung öffnen',
  'restore.found': { one: '{count} Konto in dieser Sicherung.', other: '{count} Konten in dieser Sicherung.' },
  'restore.made': 'Erstellt am {date}.',
  'restore.verdict.missing': 'Nicht im Tresor.',
  'restore.verdict.same': 'Im Tresor, wie es hier ist.',
  'restore.verdict.in-trash': 'Im Papierkorb des Tresors.',
  'restore.verdict.differs': 'Im Tresor anders: {parts}.',
  'restore.wasTrashed': 'Es war im Papierkorb, als die Sicherung erstellt wurde.',
  'restore.part.names': 'Name',
  'restore.part.secret': 'Schlüssel',
  'restore.part.counter': 'Zähler',
  'restore.part.sites': 'Websites',
  'restore.part.confirmation': 'Bestätigung',
  'restore.part.backup-codes': 'Backup-Codes',
  'restore.part.pinned': 'Anheftung',
  'restore.part.groups': 'Gruppen',
  'restore.part.note': 'Notiz',
  'restore.keepOrTake':
    'Ein Konto, das sich unterscheidet, bleibt im Tresor, wie es ist, außer Sie haken es an. Dann tritt die Fassung der Sicherung an seine Stelle, und die jetzige kommt in den Papierkorb.',
  'restore.nothing': 'Alles in dieser Sicherung ist schon im Tresor.',
  'restore.take': { one: '{count} Konto wiederherstellen', other: '{count} Konten wiederherstellen' },
  'restore.done': { one: '{count} Konto wurde wiederhergestellt.', other: '{count} Konten wurden wiederhergestellt.' },
  'restore.undone': 'Zurückgenommen. Der Tresor ist wie zuvor.',

  'storage.title': 'Speicher in diesem Browser',
  'storage.persistent': 'Der Browser hat zugesagt, den Tresor zu behalten, bis Sie ihn selbst entfernen.',
  'storage.notPersistent':
    'Der Browser darf den Tresor löschen, wenn der Datenträger fast voll ist. Bitten Sie ihn, den Tresor zu behalten, und bewahren Sie eine Sicherung auf.',
  'storage.ask': 'Den Browser bitten, ihn zu behalten',
  'storage.refused':
    'Der Browser hat es nicht zugesagt. Eine Sicherung außerhalb dieses Computers ist der sichere Weg.',
  'storage.unknown': 'Dieser Browser sagt nicht, ob er den Tresor auf Dauer behält. Bewahren Sie eine Sicherung auf.',
  'storage.usage': '{used} MB von etwa {quota} MB sind belegt.',
  'storage.full':
    'Der Datenträger ist voll, oder der Browser erlaubt nicht mehr Daten. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.',

  'vault.goneTitle': 'Ihr Tresor ist aus diesem Browser verschwunden',
  'vault.goneBody':
    'Hier war ein Tresor. Der Browser oder jemand anderes hat seine Daten entfernt, zum Beispiel durch das Löschen von Websitedaten. Nur eine Sicherung kann ihn zurückbringen.',
  'vault.goneRestore':
    'Zum Wiederherstellen: Legen Sie zuerst einen Tresor mit einer Passphrase an. Öffnen Sie dann Optionen, Sicherungen und wählen Sie Ihre Sicherungsdatei.',
  'vault.goneBegin': 'Einen neuen Tresor anlegen',
  'vault.unavailableTitle': 'Der Tresor ist nicht erreichbar',
  'vault.unavailableBody':
    'Der Browser lässt Twofold hier keine Daten speichern. Das ist so in manchen privaten Fenstern, wenn das Profil beschädigt oder der Datenträger voll ist. Nichts wurde geändert. Versuchen Sie es in einem normalen Fenster, schaffen Sie Platz oder starten Sie den Browser neu.',

  'options.moveOf': '{name} verschieben. Alt mit den Pfeiltasten nach oben und unten verschiebt es.',
  'options.moved': '{name} steht jetzt an Stelle {place} von {count}.',
  'options.cannotMove': 'Angeheftete Konten stehen zuerst, deshalb kann {name} nicht weiter.',
  'options.sortByName': 'Wieder nach Namen sortieren',
  'options.sortTitle': 'Alle Konten nach Namen sortieren?',
  'options.sortBody': 'Die von Hand gemachte Reihenfolge geht verloren.',
  'options.sorted': 'Die Konten sind nach Namen sortiert.',
  'options.moveUpOf': '{name} nach oben',
  'options.moveDownOf': '{name} nach unten',

  'merge.action': 'Zusammenführen …',
  'merge.actionOf': '{name} mit den Dubletten zusammenführen',
  'merge.title': { one: '{count} Konto zu einem zusammenführen?', other: '{count} Konten zu einem zusammenführen?' },
  'merge.body':
    'Sie haben denselben Schlüssel und geben also dieselben Codes. Das gewählte behält seinen Namen und bekommt die Websites, Gruppen, Notizen und Backup-Codes von allen. Die anderen kommen für 30 Tage in den Papierkorb.',
  'merge.keep': 'Dieses behalten',
  'merge.confirm': 'Zusammenführen',
  'merge.done': '{name} enthält jetzt alle.',
  'merge.heading': 'Dasselbe Konto mehrmals',
  'merge.result': '{name} enthält dann:',
  'merge.toTrash': 'In den Papierkorb',

  'options.health.vault': 'Der Tresor',
  'options.health.accounts': 'Konten',
  'options.health.no-backup': 'Es gibt keine Sicherung. Erstellen Sie eine unter „Sicherungen“.',
  'options.health.old-backup':
    'In der letzten Sicherung fehlen Änderungen. Erstellen Sie eine neue unter „Sicherungen“.',
  'options.health.backup-failed':
    'Die letzte Sicherung, die von selbst erfolgen sollte, ist gescheitert. Sehen Sie unter „Sicherungen“ nach.',
  'options.health.damaged': {
    one: '{count} Eintrag ist beschädigt. Was zu tun ist, steht oben unter „Konten“.',
    other: '{count} Einträge sind beschädigt. Was zu tun ist, steht oben unter „Konten“.',
  },
  'options.health.not-persistent':
    'Der Browser hat nicht zugesagt, den Tresor zu behalten. Sehen Sie unter „Sicherungen“ nach.',
  'options.health.one-way-in':
    'Es gibt nur einen Weg zum Entsperren. Vergessen Sie die Passphrase, ist der Tresor verloren: Erstellen Sie einen Wiederherstellungscode unter „Entsperren“.',
  'options.health.weak-kdf':
    'Die Passphrase ist schwächer geschützt, als es heute üblich ist. Ändern Sie sie unter „Entsperren“; dieselben Wörter genügen, wenn sie gut sind.',
  'options.health.open': '{section} öffnen',

  'managed.lock': 'Von Ihrer Organisation vorgegeben: höchstens {minutes} Minuten.',
  'managed.screenLock': 'Von Ihrer Organisation vorgegeben.',
  'managed.export': 'Ihre Organisation erlaubt nur verschlüsselte Exporte.',
  'managed.sites': 'Ihre Organisation erlaubt das Ausfüllen nur auf diesen Websites: {sites}.',
  'managed.noSites': 'Ihre Organisation erlaubt das Ausfüllen auf keiner Website. Codes können kopiert werden.',
  'managed.kdf':
    'Von Ihrer Organisation vorgegeben: Eine neue Passphrase wird besser geschützt als üblich, das Entsperren dauert daher länger.',
  'managed.problems':
    'Regeln Ihrer Organisation sind nicht lesbar: {names}. Stattdessen gelten die strengsten. Sagen Sie denen Bescheid, die diesen Computer betreuen.',

  'keys.rename': 'Umbenennen',
  'keys.renameOf': '{name} umbenennen',
  'keys.name': 'Name',
  'keys.renamed': 'Umbenannt.',

  'import.body':
    'Wählen Sie eine Datei, die eine andere Authenticator-App, ein Passwortmanager oder Twofold selbst exportiert hat. Sie sehen, was darin ist, bevor etwas übernommen wird.',
  'import.choose': 'Datei wählen',
  'import.working': 'Die Datei wird gelesen …',
  'import.writing': 'Die Konten werden in den Tresor geschrieben …',
  'import.locked': 'Diese Datei braucht ihr Passwort: {title}.',
  'import.password': 'Passwort der Datei',
  'import.passwordOptional': 'Lassen Sie es leer, wenn keines gesetzt wurde.',
  'import.cost': 'Das Öffnen braucht etwa {seconds} Sekunden und {memory} MiB Speicher.',
  'import.costExcessive':
    'Das ist weit mehr Arbeit, als irgendein bekanntes Programm verlangt. Die Datei soll vielleicht diesen Computer lahmlegen.',
  'import.costAccept': 'Trotzdem öffnen',
  'import.open': 'Datei öffnen',
  'import.found': { one: '{count} Konto in dieser Datei.', other: '{count} Konten in dieser Datei.' },
  'import.verdict.new': 'Neu.',
  'import.verdict.repeated': 'Steht zweimal in der Datei.',
  'import.verdict.known': 'Dieses haben Sie schon.',
  'import.verdict.knownInTrash': 'Dieses haben Sie im Papierkorb.',
  'import.verdict.sharesSecret': 'Hat den Schlüssel eines anderen Kontos, unter anderem Namen.',
  'import.state.archived': 'Dort archiviert.',
  'import.state.trashed': 'Dort im Papierkorb.',
  'import.rejected': {
    one: '{count} Eintrag kann nicht übernommen werden',
    other: '{count} Einträge können nicht übernommen werden',
  },
  'import.refused': 'Nicht übernommen.',
  'import.ignored': {
    one: '{count} Eintrag ohne Code wurde beiseitegelassen.',
    other: '{count} Einträge ohne Code wurden beiseitegelassen.',
  },
  'import.icons': { one: '{count} Bild wurde zurückgelassen.', other: '{count} Bilder wurden zurückgelassen.' },
  'import.take': { one: '{count} Konto importieren', other: '{count} Konten importieren' },
  'import.saveReport': 'Diesen Bericht speichern',
  'import.done': { one: '{count} Konto wurde importiert.', other: '{count} Konten wurden importiert.' },
  'import.undone': { one: 'Zurückgenommen: {count} Konto.', other: 'Zurückgenommen: {count} Konten.' },

  'export.body':
    'Eine Kopie Ihrer Konten, um sie an einem sicheren Ort aufzubewahren oder in ein anderes Programm mitzunehmen. Die Datei wird vor dem Speichern zurückgelesen und verglichen.',
  'export.target': 'Art der Datei',
  'export.open': 'nicht verschlüsselt',
  'export.openWarning':
    'Diese Datei ist nicht verschlüsselt: Wer sie bekommt, kann alle Ihre Codes erzeugen. Löschen Sie sie, sobald sie ausgedient hat.',
  'export.password': 'Passwort für die Datei',
  'export.passwordHint': 'Wer die Datei öffnet, braucht es. Vier oder fünf Wörter ohne Zusammenhang sind gut geeignet.',
  'export.passwordAgain': 'Dasselbe Passwort noch einmal',
  'export.mismatch': 'Die beiden Passwörter sind nicht gleich. Tippen Sie das zweite noch einmal.',
  'export.proof': 'Passphrase des Tresors',
  'export.working': 'In Arbeit …',
  'export.count': { one: '{count} Konto kommt in die Datei.', other: '{count} Konten kommen in die Datei.' },
  'export.damaged': {
    one: '{count} beschädigter Eintrag ist nicht dabei.',
    other: '{count} beschädigte Einträge sind nicht dabei.',
  },
  'export.refused': {
    one: '{count} Konto passt nicht in diese Art von Datei',
    other: '{count} Konten passen nicht in diese Art von Datei',
  },
  'export.losses': { one: '{count} Konto verliert etwas', other: '{count} Konten verlieren etwas' },
  'export.part.groups': 'Gruppen',
  'export.part.note': 'Notiz',
  'export.part.pinned': 'Anheftung',
  'export.part.sites': 'Websites',
  'export.part.backup-codes': 'Backup-Codes',
  'export.write': 'Datei speichern',
  'export.saved': 'Zurückgelesen, verglichen und gespeichert: {name}.',
  'export.notAsWritten':
    'Die Datei ließ sich nicht so zurücklesen, wie sie sollte, und wurde deshalb nicht gespeichert. Es ging schief bei: {names}.',

  'options.language': 'Sprache',
  'options.languageOf': 'Sprache von Twofold',
  'options.languageOfBrowser': 'Wie der Browser',
  'options.health': 'Zustand',
  'options.healthGood': 'Nichts zu tun: Der Tresor und alle Konten sind in Ordnung.',
  'options.health.duplicate-secret': 'Hat denselben Schlüssel wie ein anderes Konto. Eines der beiden kann weg.',
  'options.health.short-secret':
    'Hat einen kurzen Schlüssel. Wenn die Website es zulässt, richten Sie die Zwei-Faktor-Authentifizierung neu ein.',
  'options.health.weak-secret':
    'Hat einen schwachen Schlüssel, so kurz, dass ein hartnäckiger Angreifer ihn durch Probieren finden könnte. Holen Sie sich einen neuen: Richten Sie die Zwei-Faktor-Authentifizierung auf der Website neu ein.',
  'options.health.no-site':
    'Gehört zu keiner Website, sodass sein Code in eine falsche kopiert werden kann. Bearbeiten Sie es und fügen Sie die Website hinzu.',
  'options.health.wide-site':
    'Wird auf jeder Subdomain einer Website ausgefüllt. Wenn Sie sich nur unter einer Adresse anmelden, bearbeiten Sie es und behalten Sie nur diese.',
  'options.health.pending':
    'Wurde nie bestätigt. Geben Sie einen seiner Codes auf der Website ein oder entfernen Sie es.',
  'options.health.no-backup-codes':
    'Hat keine Backup-Codes. Bewahren Sie einen Satz hier und einen außerhalb dieses Computers auf.',
  'options.health.few-backup-codes': 'Die Backup-Codes gehen zur Neige. Erstellen Sie neue auf der Website.',
  'options.about': 'Über',
  'options.version': 'Version {version}',
  'options.licence': 'Freie Software unter der MIT-Lizenz.',
  'options.protectsTitle': 'Was geschützt ist',
  'options.protects.disk':
    'Wer den Datenträger dieses Computers kopiert, bekommt einen verschlüsselten Tresor und muss die Passphrase erraten.',
  'options.protects.site':
    'Eine nachgemachte Website bekommt keinen Code: Jeder Code gehört genau zu der Website, auf der er erfasst wurde.',
  'options.protects.page':
    'Eine Seite kann nicht sehen, dass Twofold installiert ist, und bekommt nie einen Schlüssel.',
  'options.protectsNotTitle': 'Was nicht',
  'options.protectsNot.open': 'Wer bei offenem Tresor an der Tastatur sitzt, kann seine Codes lesen.',
  'options.protectsNot.malware':
    'Schadsoftware auf diesem Computer kann lesen, was Sie tippen und was der Browser enthält.',
  'options.protectsNot.proxy':
    'Ein Code, den Sie selbst kopieren und in eine falsche Website einfügen, ist an sie verloren.',
} as const satisfies Catalogue<'de'>;
