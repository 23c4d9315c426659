/** What is said behind the pages, in French. */

import type { WordCatalogue } from './words.ts';

export const fr = {
  'manifest.description':
    'Codes à deux facteurs : capturés en un clic, gardés chiffrés, remplis sur le bon site uniquement.',
  'manifest.fill': 'Remplir le code de ce site',
  'manifest.lock': 'Verrouiller Twofold',
  'manifest.area': 'Tracez un cadre sur le code. Échap pour annuler.',

  'menu.fill': 'Remplir le code à deux facteurs',
  'menu.capture': 'Ajouter un compte depuis ce code QR',

  'account.none': 'Ce compte n’existe pas.',
  'account.unnamed': 'un compte sans nom',
  'account.noCounter': 'Ce compte n’a pas de compteur : ses codes viennent d’eux-mêmes.',
  'account.siteMalformed': 'Le site doit être une adresse comme example.com.',
  'account.sitesMalformed':
    'Chaque site doit être une adresse comme example.com, ou *.example.com avec ses sous-domaines.',
  'account.trashFirst': 'Mettez d’abord ce compte à la corbeille.',
  'account.listChanged': 'La liste des comptes a changé entre-temps. Regardez-la de nouveau, puis déplacez le compte.',
  'account.duplicate': 'Vous avez déjà cette clé secrète : {name}. Rien n’a été ajouté.',
  'account.duplicateInTrash': 'Cette clé secrète est dans la corbeille : {name}. Restaurez-la là.',

  'copy.nextFirst': 'Demandez d’abord le code suivant : ce compte a un compteur.',
  'copy.refused': 'Le navigateur n’a pas laissé Twofold copier. Tapez le code.',

  'site.belongs': 'Ce code appartient à {hosts}. Vous êtes sur {here}.',
  'site.written': '{host} (écrit {readable})',
  'site.sameLooking': 'Les deux noms ne font que se ressembler. Si un message vous a amené ici, fermez cette page.',
  'site.nearSpelling': 'Les deux noms s’écrivent différemment. Si un message vous a amené ici, fermez cette page.',
  'site.nameInside':
    'Avoir le nom dans son adresse n’en fait pas le même site. Si un message vous a amené ici, fermez cette page.',
  'site.otherEnding': 'La fin du nom est différente ; ce peut donc être le site de quelqu’un d’autre.',
  'site.notEncrypted': 'Cette page n’est pas chiffrée ; d’autres sur le réseau pourraient lire le code.',
  'site.otherServer': 'C’est un autre serveur sur la même machine.',

  'fill.notASite': 'Les codes ne vont que dans des pages web, et ce n’en est pas une. Ouvrez le site et réessayez là.',
  'fill.noAccess': 'Le navigateur ne laisse pas Twofold entrer dans cette page. Copiez le code et collez-le.',
  'fill.noAccount': 'Aucun code de votre coffre n’appartient à {host}.',
  'fill.noSite': 'Ce compte n’a pas encore de site ; son code n’est donc pas rempli sur {host}. Copiez plutôt le code.',
  'fill.noField':
    'Pour autant que Twofold puisse en juger, cette page ne demande pas de code. Copiez le code et collez-le où il faut.',
  'fill.outOfBand': 'Cette page demande un code qui vous a été envoyé par SMS ou par e-mail. Votre coffre ne l’a pas.',
  'fill.damaged': 'L’enregistrement de ce compte est endommagé. Les options de Twofold disent que faire.',
  'fill.doesNotFit':
    'La page demande {asked} caractères, et ce code en a {length}. Il s’agit sans doute d’un autre code.',
  'fill.doesNotFitOther':
    'La page demande un autre nombre de caractères, et ce code en a {length}. Il s’agit sans doute d’un autre code.',
  'fill.noBackupCodes': 'Cette page demande un code de secours, et votre coffre n’en a plus pour ce compte.',
  'fill.occupied': 'Le champ contient déjà quelque chose. Videz-le et réessayez.',
  'fill.gone': 'La page a changé avant que le code ne soit rempli. Réessayez.',
  'fill.notTaken': 'La page n’a pas gardé le code. Copiez le code et collez-le.',
  'fill.unseenFrame':
    'Twofold ne voit aucun champ pour un code dans ce qui vient de {host}. Une partie de cette page vient de {frame}, et Twofold n’y regarde pas. Les codes de {host} ne vont que dans ses propres pages.',
  'fill.foreignFrame':
    'Le champ du code appartient à {frame}, affiché à l’intérieur de la page de {host}. Les codes de {host} ne vont que dans ses propres pages. Si vous n’attendiez pas {frame} ici, fermez cette page.',
  'fill.namelessFrame':
    'Le champ du code se trouve dans une partie de cette page qui n’indique aucun site : personne ne peut dire de qui elle vient. Ouvrez la page de connexion de {host} dans un nouvel onglet et réessayez là-bas.',
  'fill.sameOwner':
    'Aucun code de votre coffre n’appartient à {here}. Vous en avez un pour {hosts}. S’il s’agit pour vous du même service, modifiez le compte et ajoutez cette adresse.',
  'fill.locked': 'Le coffre a été verrouillé avant que le code soit rempli. Déverrouillez-le et réessayez.',
  'fill.waiting': 'Ce code est presque expiré. Le suivant sera rempli dans {seconds} s ; gardez la page ouverte.',
  'fill.notAllowed':
    'Le navigateur n’a pas été autorisé à laisser Twofold entrer sur ce site. Redemandez et choisissez Autoriser.',

  'backup.noVault': 'Il n’y a pas de coffre à sauvegarder.',
  'download.notAllowed': 'Twofold ne peut plus enregistrer de fichiers. Réactivez les sauvegardes.',
  'download.refused': 'Le navigateur n’a pas enregistré le fichier. Il indique : {reason}',
  'download.takenAway': 'Le téléchargement a été retiré avant la fin. Réessayez.',
  'download.gone':
    'Le fichier a été enregistré, puis il a disparu. Cherchez-le dans vos téléchargements, ou refaites une sauvegarde.',
  'download.tooSlow': 'Le téléchargement ne s’est pas terminé en une minute. Réessayez.',
  'backup.notAsWritten':
    'La sauvegarde ne s’est pas relue comme il faut ; elle n’a donc pas été enregistrée. Réessayez, et exportez vos comptes si cela persiste.',
  'backup.noneInText': 'Il n’y a pas de codes de secours dans ce texte. Collez les codes, un par ligne.',
  'backup.otherSite': 'Ce compte appartient à {hosts}. Vous êtes sur {here}. Collez plutôt les codes.',
  'backup.noSiteYet': 'aucun site pour l’instant',
  'backup.noSiteHere': 'une page sans site',
  'backup.noAccess': 'Twofold ne peut pas regarder dans cette page. Collez plutôt les codes.',
  'backup.noneOnPage': 'Aucun code de secours trouvé sur cette page. Affichez-les, ou collez-les.',

  'capture.noTab': 'Il n’y a pas de page à capturer. Ouvrez la page qui affiche le code de configuration.',
  'capture.noAccess': 'Twofold ne peut pas regarder dans cette page. Enregistrez une image du code et ajoutez-la.',
  'capture.wentOn': 'La page a changé pendant la lecture. Capturez à nouveau.',
  'capture.noPicture':
    'Ce fichier n’est pas une image que le navigateur peut ouvrir. Essayez une image PNG ou JPEG du code.',
  'capture.forgotten': 'Cette capture n’est plus connue. Capturez à nouveau le code.',
  'capture.unusable': 'Un code de configuration est inutilisable : {reason}',
  'capture.leftOut': '{name} a été laissé de côté : {reason}',
  'capture.missing': {
    one: 'Il manque encore la partie {parts} sur {size} de ce transfert : affichez le code suivant dans l’autre application, puis capturez à nouveau.',
    other:
      'Il manque encore les parties {parts} sur {size} de ce transfert : affichez le code suivant dans l’autre application, puis capturez à nouveau.',
  },
  'capture.nothing.page':
    'Aucun code de configuration trouvé. Faites défiler jusqu’à voir le code entier, agrandissez-le s’il est petit, et capturez à nouveau. Ou copiez la clé secrète que le site affiche en texte et saisissez-la.',
  'capture.nothing.picture':
    'Aucun code de configuration trouvé. Essayez une image plus nette avec le code entier, bien de face. Ou saisissez la clé secrète.',
  'capture.nothing.text': 'Aucun code de configuration trouvé. Collez le lien entier : il commence par otpauth://.',
  'capture.others': {
    one: 'Le code QR ici est {codes}, pas un code de configuration. Passez à l’étape qui affiche le code de configuration, puis capturez à nouveau.',
    other:
      'Les codes QR ici sont {codes}, pas des codes de configuration. Passez à l’étape qui affiche le code de configuration, puis capturez à nouveau.',
  },

  'code.text': 'un texte',
  'code.wifi': 'la connexion à un réseau Wi-Fi',
  'code.mail': 'une adresse e-mail',
  'code.telephone': 'un numéro de téléphone',
  'code.sms': 'un SMS',
  'code.place': 'un lieu sur une carte',
  'code.contact': 'un contact',
  'code.contactOrEvent': 'un contact ou un événement de calendrier',
  'code.payment': 'un paiement',
  'code.passkey': 'une connexion par clé d’accès',
  'code.push': 'une inscription pour {app}, qu’aucune autre application ne peut utiliser',
  'code.app': 'un lien pour une autre application ({scheme})',
  'code.store': 'un lien vers {store}',
  'code.storeAt': 'un lien vers {store} ({host})',
  'code.address': 'une adresse web',
  'code.addressAt': 'une adresse web ({host})',

  'policy.export':
    'Votre organisation n’autorise que les exports chiffrés. Choisissez un type de fichier qui a son propre mot de passe.',
  'policy.site':
    'Votre organisation n’autorise le remplissage que sur certains sites, et {host} n’en fait pas partie. Copiez plutôt le code.',

  'vault.none': 'Il n’y a pas encore de coffre. Choisissez une phrase secrète pour en créer un.',
  'vault.exists': 'Il y a déjà un coffre. Déverrouillez-le avec sa phrase secrète.',
  'vault.weak':
    'Cette phrase secrète est trop facile à deviner. Allongez-la : quatre ou cinq mots sans rapport conviennent.',
  'vault.newer':
    'Ce coffre est d’une version que ce Twofold ne connaît pas. Mettez l’extension à jour : une plus récente la connaît peut-être.',
  'vault.notTakenOver':
    'Ce Twofold n’a pas pu reprendre le coffre d’une version antérieure et l’a laissé tel quel. Rien n’est perdu : revenez à la version antérieure et exportez vos comptes.',
  'vault.wrongPassphrase':
    'Ce n’est pas la phrase secrète de ce coffre. Vérifiez la disposition du clavier et réessayez.',
  'vault.passphraseDamaged':
    'La partie du coffre qu’ouvre la phrase secrète est endommagée. Utilisez une clé d’accès, le code de récupération ou une sauvegarde.',
  'vault.wait': 'Trop de phrases secrètes erronées. Réessayez dans {seconds} s.',
  'vault.wrongRecoveryCode':
    'Ce n’est pas le code de récupération de ce coffre. Comparez-le avec l’imprimé, lettre par lettre.',
  'vault.wrongPasskey': 'Cette clé d’accès n’ouvre pas ce coffre. Utilisez la phrase secrète ou une autre clé d’accès.',
  'vault.passkeyUnfit': 'Cette clé d’accès ne peut pas déverrouiller un coffre. Essayez-en une autre.',
  'vault.nameSlot': 'Donnez un nom au moyen de déverrouillage.',
  'vault.keepsPassphrase': 'Un coffre a toujours une phrase secrète. Changez-la plutôt.',
  'vault.nothingToExport': 'Il n’y a pas encore de coffre, donc rien à exporter.',

  'damage.record-damaged':
    'Ce compte a été modifié sur le disque par autre chose que Twofold et ne peut pas être ouvert. Restaurez-le depuis une sauvegarde, ou effacez-le.',
  'damage.record-missing':
    'Ce compte a été retiré du disque par autre chose que Twofold. Restaurez-le depuis une sauvegarde, ou effacez-le.',
  'damage.record-rolled-back':
    'Ce compte a été remis dans un état plus ancien par autre chose que Twofold. Restaurez-le depuis une sauvegarde, ou effacez-le.',
  'damage.record-unlisted':
    'Un compte se trouve dans le coffre que Twofold n’y a pas mis, ou qu’il a effacé auparavant. Il n’est pas utilisé.',
  'damage.record-newer': 'Ce compte a été écrit par un Twofold plus récent. Mettez l’extension à jour pour l’ouvrir.',
  'damage.page-damaged':
    'Une partie de l’index a été modifiée sur le disque. Ses comptes s’ouvrent encore, mais un compte retiré du disque passerait inaperçu.',
  'damage.page-missing':
    'Une partie de l’index a été retirée du disque. Ses comptes s’ouvrent encore, mais un compte retiré du disque passerait inaperçu.',
  'damage.page-rolled-back':
    'Une partie de l’index a été remise dans un état plus ancien. Ses comptes s’ouvrent encore, mais un compte retiré du disque passerait inaperçu.',
  'damage.page-unlisted':
    'Une partie d’index se trouve dans le coffre que Twofold n’y a pas mise. Elle n’est pas utilisée.',
  'damage.manifest-damaged':
    'La table des matières a été modifiée sur le disque. Ses comptes s’ouvrent encore, mais un compte retiré du disque passerait inaperçu.',
  'damage.slots-changed':
    'Les moyens de déverrouiller ce coffre ont été modifiés par autre chose que Twofold. Passez-les en revue.',
  'damage.vault-rolled-back':
    'Le coffre entier est plus ancien que celui que ce navigateur a écrit en dernier, comme après la restauration d’un profil depuis une copie. Les changements faits depuis manquent : cherchez une sauvegarde plus récente.',

  'link.gone': 'Ce compte n’est plus dans le coffre.',
  'link.noAnswer': 'Cette page ne répond pas. Rechargez-la, puis réessayez.',
  'link.otherPerson':
    'Quelqu’un d’autre est maintenant connecté sur {host}. Regardez à nouveau et donnez à nouveau votre accord.',
  'link.turnedOn': 'Les deux facteurs sont activés sur {host}. Ce coffre en a les codes et {count} codes de secours.',
  'link.renewed': '{count} nouveaux codes de secours sont dans ce coffre. Les anciens ne fonctionnent plus.',
  'link.turnedOff': 'Les deux facteurs sont désactivés sur {host}. Le compte est dans la corbeille pour 30 jours.',
  'link.unknown': '{host} n’a pas répondu. Rien n’a été jeté : réessayez dans un instant, et cela reprendra de là.',
  'link.offHere':
    'Les deux facteurs sont désactivés sur {host}. Le compte ici n’est plus nécessaire ; vous pouvez le mettre à la corbeille.',
  'link.stillOff': 'Les deux facteurs sont toujours désactivés sur {host}. Vous pouvez recommencer quand vous voulez.',
  'link.unfinished':
    'La configuration sur {host} n’est pas terminée, et les deux facteurs sont encore désactivés. Recommencez pour reprendre là où elle s’est arrêtée.',
  'link.onElsewhere':
    'Les deux facteurs ont été activés sur {host} avec une autre application. Ouvrez ses réglages pour changer cela.',
  'link.onHere': 'Les deux facteurs sont activés sur {host}, et ce coffre en a les codes.',
  'link.onUnproven':
    'Les deux facteurs sont activés sur {host}, mais il n’est pas certain que ce soit avec le compte de ce coffre. Il reste « non confirmé » jusqu’à ce que {host} accepte un de ses codes.',
  'link.signedOut': 'Vous n’êtes plus connecté à {host}. Connectez-vous-y, puis recommencez.',
  'link.signInAgain':
    'Pour cela, {host} demande une connexion toute récente. Déconnectez-vous-y, reconnectez-vous, puis recommencez.',
  'link.codeRefused':
    '{host} a refusé le code. Vérifiez que l’horloge de cet ordinateur est à l’heure, puis recommencez.',
  'link.tooManyTries':
    '{host} demande une pause après plusieurs codes faux. Attendez quelques minutes, puis recommencez.',
  'link.codesStopped':
    '{host} n’accepte plus de codes pour le moment, après trop de codes faux. Un code de secours marche encore sur ses pages.',
  'link.siteBusy': '{host} ne peut pas le faire maintenant, et rien n’a été changé. Recommencez dans un instant.',
  'link.codesKept': '{host} n’a pas créé de nouveaux codes de secours. Ceux de ce coffre marchent encore.',
  'link.codesUnsure':
    'La réponse de {host} s’est perdue : vos codes de secours ne marchent peut-être plus. Ils sont marqués ici comme utilisés. Créez-en de nouveaux dès que {host} répond.',

  'title.encrypted': '{program}, chiffré',
  'title.encryptedLikely': '{program}, chiffré (très probablement)',
  'title.encryptedPerhaps': '{program}, chiffré (peut-être)',
  'title.database': '{program} (base de données)',
  'title.preferences': '{program} (préférences Android)',
  'title.unpacked': '{program} (décompressé)',
  'title.extension': '{program} (extension de navigateur)',
  'title.captured': '{program} (jetons capturés)',
  'title.qrCodes': '{program} (codes QR)',
  'title.backup': 'Sauvegarde de Twofold',
  'title.backupEncrypted': 'Sauvegarde de Twofold, chiffrée',
  'title.backupCopy': 'Sauvegarde de Twofold (copie du coffre)',
  'title.zip': 'Archive zip contenant des exports',
  'title.keyUris': 'Texte avec des liens de configuration',
  'title.textAround': 'Texte contenant des liens de configuration',
  'title.json': 'JSON avec des liens de configuration',
  'title.html': 'Page web avec des liens de configuration',
  'title.picture': 'Image avec des codes QR',
  'title.browserPasswords': 'Mots de passe d’un navigateur (CSV)',
  'title.csv': 'CSV avec des codes à usage unique',
  'title.paper': 'Une page à imprimer',
  'notice.missingParts': {
    one: 'Ce transfert compte {count} code QR. Il manque encore le numéro {parts}. Importez-le aussi.',
    other: 'Ce transfert compte {count} codes QR. Il manque encore : {parts}. Importez-les aussi.',
  },
  'notice.damagedParts': {
    one: '{count} partie de ce fichier est endommagée. Le reste est intact.',
    other: '{count} parties de ce fichier sont endommagées. Le reste est intact.',
  },
  'notice.onlyUris': 'Ce fichier ne vient d’aucun programme connu : seuls les liens de configuration ont été lus.',
  'notice.browser':
    'Les navigateurs exportent les mots de passe sans les codes à usage unique : il n’y a rien à importer dans ce fichier.',
  'warning.issuer': 'Son libellé et son émetteur nomment des services différents.',
  'warning.counter':
    'Le fichier n’indique pas son compteur, qui commence donc à 0 : le site pourrait refuser les premiers codes.',
  'warning.noteCut': 'La note est très longue et a été raccourcie.',
  'item.line': 'ligne {number}',
  'item.number': '(élément {number})',
  'item.unnamed': '(sans nom)',
  'item.noSecret': 'La clé secrète manque.',
  'item.secret': 'Sa clé secrète est inutilisable.',
  'item.algorithm': 'Ses codes sont produits par un algorithme que Twofold ne connaît pas.',
  'item.link': 'Ce n’est pas un lien de configuration utilisable.',
  'item.ownApp':
    'Il est réservé à une seule application. Choisissez une autre application d’authentification sur ce site.',
  'item.damaged': 'Il est endommagé.',
  'item.transfer': 'Ce code de transfert est endommagé. Exportez-le à nouveau.',
  'export.noSuchKind': '{program} ne connaît pas ce type de codes.',
  'export.googleOnly': 'Google Authenticator n’accepte que les codes de 6 ou 8 chiffres valables 30 secondes.',
  'google.title': 'Transfert vers Google Authenticator',
  'google.intro':
    'Dans Google Authenticator : menu, Transférer des comptes, Importer des comptes. Scannez ensuite chaque code.',
  'google.part': 'Code {part} sur {parts}',
  'google.asText': 'En texte',
  'paper.title': 'Comptes à deux facteurs, {day}',
  'paper.warning': 'Quiconque a cette page a vos codes. Gardez-la là où vous gardez votre passeport.',
  'paper.secret': 'Clé secrète',
  'paper.backupCodes': 'Codes de secours',
  'error.weakPassword':
    'Ce mot de passe est trop facile à deviner pour un fichier qui peut se retrouver n’importe où. Quatre ou cinq mots sans rapport conviennent.',
  'error.secret': 'La clé secrète est inutilisable. Elle contient les lettres A à Z et les chiffres 2 à 7.',
  'error.link': 'Ce n’est pas un lien de configuration utilisable. Il commence par otpauth://.',
  'error.parameters': 'Ce type de code n’est pas de ceux que Twofold sait calculer.',
  'error.digits': 'Le nombre de chiffres doit être un entier de 1 à 10.',
  'error.period': 'La période doit être un nombre entier de secondes.',
  'error.pin': 'Ces codes ont besoin d’un code PIN. Saisissez-le.',
  'error.counter': 'Le compteur doit être un nombre entier.',
  'error.tooLong': 'Un texte y est trop long.',
  'error.file': 'Ce fichier est endommagé, tronqué ou d’un type que Twofold ne connaît pas. Exportez-le à nouveau.',
  'error.emptyFile': 'Ce fichier est vide.',
  'error.tooLarge': 'Ce fichier est trop grand.',
  'error.wrongPassword': 'Ce n’est pas le mot de passe de ce fichier.',
  'error.passwordRequired': 'Ce fichier est chiffré : saisissez le mot de passe avec lequel il a été exporté.',
  'error.tampered': 'Ce fichier a été modifié après avoir été écrit ; rien n’en a donc été repris.',
  'error.work': 'Ouvrir ce fichier demande plus de travail qu’il n’est prudent, ou trop peu pour être sûr.',
  'error.encryption': 'Ce fichier est verrouillé par une méthode que Twofold ne connaît pas. Exportez-le autrement.',
  'error.newer':
    'Ceci a été écrit par une version plus récente que celle que Twofold connaît. Mettez l’extension à jour.',
  'error.recoveryCode': 'Ce n’est pas un code de récupération. Vérifiez votre saisie, lettre par lettre.',
  'error.backupCode': 'Ce n’est pas un code de secours. Vérifiez votre saisie.',
  'error.storageFull': 'Le disque est plein ; rien n’a donc été enregistré. Faites de la place et réessayez.',
  'error.storage': 'Le navigateur n’a pas laissé Twofold enregistrer. Réessayez.',
} as const satisfies WordCatalogue<'fr'>;
