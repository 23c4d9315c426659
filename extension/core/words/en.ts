/**
 * Every sentence that is made behind the pages, in English: in the background, where no page is open to word it, and
 * in the browser's own surfaces. Other languages give the same keys.
 */
export const en = {
  // The browser's own surfaces: written into `_locales` when the extension is built.
  'manifest.description': 'Two-factor codes: captured with one click, kept encrypted, filled on the right site only.',
  'manifest.fill': 'Fill the code of this site',
  'manifest.lock': 'Lock Twofold',
  'manifest.area': 'Drag over the code. Esc to cancel.',

  'menu.fill': 'Fill two-factor code',
  'menu.capture': 'Add account from this QR code',

  'account.none': 'There is no such account.',
  'account.unnamed': 'an account without a name',
  'account.noCounter': 'This account has no counter: its codes come by themselves.',
  'account.siteMalformed': 'The site must be an address such as example.com.',
  'account.sitesMalformed': 'Each site must be an address such as example.com, or *.example.com with its subdomains.',
  'account.trashFirst': 'Move this account to the trash first.',
  'account.listChanged': 'The list of accounts has changed meanwhile. Look at it again, then move the account.',
  'account.duplicate': 'You have this secret already: {name}. Nothing was added.',
  'account.duplicateInTrash': 'This secret is in the trash: {name}. Restore it there.',

  'copy.nextFirst': 'Ask for the next code first: this account has a counter.',
  'copy.refused': 'The browser did not let Twofold copy. Type the code.',

  'site.belongs': 'This code belongs to {hosts}. You are on {here}.',
  'site.written': '{host} (written {readable})',
  'site.sameLooking': 'The two names only look alike. If a message brought you here, close this page.',
  'site.nearSpelling': 'The two names are spelled differently. If a message brought you here, close this page.',
  'site.nameInside':
    'Having the name in its address does not make it the same site. If a message brought you here, close this page.',
  'site.otherEnding': 'The ending of the name is different, so this can be somebody else’s site.',
  'site.notEncrypted': 'That page is not encrypted, so others on the network could read the code.',
  'site.otherServer': 'That is another server on the same machine.',

  'fill.notASite': 'Codes go into web pages only, and this is none. Open the site and try again there.',
  'fill.noAccess': 'The browser does not let Twofold into this page. Copy the code and paste it instead.',
  'fill.noAccount': 'No code in your vault belongs to {host}.',
  'fill.noSite': 'This account has no site yet, so its code is not filled on {host}. Copy the code instead.',
  'fill.noField':
    'This page does not ask for a code, as far as Twofold can see. Copy the code and paste it where it belongs.',
  'fill.outOfBand':
    'This page asks for a code that was sent to you by text message or e-mail. Your vault does not have that one.',
  'fill.damaged': 'This account’s record is damaged. Twofold’s options page says what can be done.',
  'fill.doesNotFit': 'The page asks for {asked} characters, and this code has {length}. It is probably another code.',
  'fill.doesNotFitOther':
    'The page asks for another number of characters, and this code has {length}. It is probably another code.',
  'fill.noBackupCodes': 'This page asks for a backup code, and your vault has none left for this account.',
  'fill.occupied': 'Something is typed in the field already. Empty it and try again.',
  'fill.gone': 'The page changed before the code was filled. Try again.',
  'fill.notTaken': 'The page did not keep the code. Copy the code and paste it instead.',
  'fill.unseenFrame':
    'Twofold sees no field for a code in what comes from {host} itself. A part of this page comes from {frame}, and Twofold does not look into it. Codes of {host} go only into its own pages.',
  'fill.foreignFrame':
    'The field for the code belongs to {frame}, which is shown inside the page of {host}. Codes of {host} go only into its own pages. If you did not expect {frame} here, close this page.',
  'fill.namelessFrame':
    'The field for the code stands in a part of this page that names no site, so nobody can tell who made it. Open the sign-in page of {host} in a new tab and try again there.',
  'fill.sameOwner':
    'No code in your vault belongs to {here}. You have one for {hosts}. If both are the same service to you, edit the account and add this address.',
  'fill.locked': 'The vault was locked before the code was filled. Unlock it and try again.',
  'fill.waiting': 'This code is nearly over. The next one is filled in {seconds} s; keep the page open.',
  'fill.notAllowed': 'The browser was not allowed to let Twofold into this site. Ask again and choose Allow.',

  'backup.noVault': 'There is no vault to back up.',
  'download.notAllowed': 'Twofold may not save files any more. Switch the backups on again.',
  'download.refused': 'The browser did not save the file. It says: {reason}',
  'download.takenAway': 'The download was taken away before it was finished. Try again.',
  'download.gone': 'The file was saved and is gone again. Look for it in your downloads, or back up once more.',
  'download.tooSlow': 'The download did not finish within a minute. Try again.',
  'backup.notAsWritten':
    'The backup did not read back as it should, so it was not saved. Try again, and export your accounts if it stays so.',
  'backup.noneInText': 'There are no backup codes in this text. Paste the codes, one on each line.',
  'backup.otherSite': 'This account belongs to {hosts}. You are on {here}. Paste the codes instead.',
  'backup.noSiteYet': 'no site yet',
  'backup.noSiteHere': 'a page without a site',
  'backup.noAccess': 'Twofold cannot look into this page. Paste the codes instead.',
  'backup.noneOnPage': 'No backup codes were found on this page. Show them, or paste them instead.',

  'capture.noTab': 'There is no page to capture from. Open the page that shows the set-up code.',
  'capture.noAccess': 'Twofold cannot look into this page. Save a picture of the code and add that.',
  'capture.wentOn': 'The page went on while it was read. Capture again.',
  'capture.noPicture': 'This file is no picture that the browser can open. Try a PNG or JPEG picture of the code.',
  'capture.forgotten': 'This capture is no longer known. Capture the code again.',
  'capture.unusable': 'A set-up code cannot be used: {reason}',
  'capture.leftOut': '{name} was left out: {reason}',
  'capture.missing': {
    one: 'Part {parts} of {size} of this transfer is still missing: show the next code in the other app, then capture again.',
    other:
      'Parts {parts} of {size} of this transfer are still missing: show the next code in the other app, then capture again.',
  },
  'capture.nothing.page':
    'No set-up code was found. Scroll until the whole code is in view, zoom in if it is small, and capture again. Or copy the secret that the site shows as text and type it in.',
  'capture.nothing.picture':
    'No set-up code was found. Try a sharper picture with the whole code in it, straight from the front. Or type in the secret.',
  'capture.nothing.text': 'No set-up code was found. Paste the whole link: it begins with otpauth://.',
  'capture.others': {
    one: 'The QR code here is {codes}, not a set-up code. Go on to the step that shows the set-up code, then capture again.',
    other:
      'The QR codes here are {codes}, not a set-up code. Go on to the step that shows the set-up code, then capture again.',
  },
  'code.text': 'a text',
  'code.wifi': 'the sign-in of a Wi-Fi network',
  'code.mail': 'an e-mail address',
  'code.telephone': 'a telephone number',
  'code.sms': 'a text message',
  'code.place': 'a place on a map',
  'code.contact': 'a contact',
  'code.contactOrEvent': 'a contact or a calendar entry',
  'code.payment': 'a payment',
  'code.passkey': 'a sign-in by passkey',
  'code.push': 'a registration for {app}, which no other app can use',
  'code.app': 'a link for another app ({scheme})',
  'code.store': 'a link to {store}',
  'code.storeAt': 'a link to {store} ({host})',
  'code.address': 'a web address',
  'code.addressAt': 'a web address ({host})',

  'policy.export':
    'Your organisation allows encrypted exports only. Choose a kind of file that has a password of its own.',
  'policy.site':
    'Your organisation allows filling on certain sites only, and {host} is none of them. Copy the code instead.',

  'vault.none': 'There is no vault yet. Choose a passphrase to make one.',
  'vault.exists': 'There is a vault already. Unlock it with its passphrase.',
  'vault.weak': 'This passphrase is too easy to guess. Make it longer: four or five unrelated words are good.',
  'vault.newer': 'This vault is of a version that this Twofold does not know. Update the extension: a newer one may.',
  'vault.notTakenOver':
    'This Twofold could not take over the vault of an earlier version, and left it as it was. Nothing is lost: go back to the earlier version and export your accounts.',
  'vault.wrongPassphrase': 'That is not the passphrase of this vault. Check the keyboard layout and try again.',
  'vault.passphraseDamaged':
    'The part of the vault that the passphrase opens is damaged. Use a passkey, the recovery code or a backup.',
  'vault.wait': 'Too many wrong passphrases. Try again in {seconds} s.',
  'vault.wrongRecoveryCode':
    'That is not the recovery code of this vault. Compare it with the print, letter by letter.',
  'vault.wrongPasskey': 'That passkey does not open this vault. Use the passphrase, or another passkey.',
  'vault.passkeyUnfit': 'This passkey cannot unlock a vault. Try another one.',
  'vault.nameSlot': 'Give the way to unlock a name.',
  'vault.keepsPassphrase': 'A vault always has a passphrase. Change it instead.',
  'vault.nothingToExport': 'There is no vault yet, so there is nothing to export.',

  'damage.record-damaged':
    'This account was changed on disk by something other than Twofold and cannot be opened. Restore it from a backup, or erase it.',
  'damage.record-missing':
    'This account was removed from disk by something other than Twofold. Restore it from a backup, or erase it.',
  'damage.record-rolled-back':
    'This account was put back to an older state by something other than Twofold. Restore it from a backup, or erase it.',
  'damage.record-unlisted':
    'An account lies in the vault that Twofold did not put there, or erased before. It is not used.',
  'damage.record-newer': 'This account was written by a newer Twofold. Update the extension to open it.',
  'damage.page-damaged':
    'A part of the index was changed on disk. Its accounts still open, but one that was removed from disk would not be noticed.',
  'damage.page-missing':
    'A part of the index was removed from disk. Its accounts still open, but one that was removed from disk would not be noticed.',
  'damage.page-rolled-back':
    'A part of the index was put back to an older state. Its accounts still open, but one that was removed from disk would not be noticed.',
  'damage.page-unlisted': 'A part of an index lies in the vault that Twofold did not put there. It is not used.',
  'damage.manifest-damaged':
    'The table of contents was changed on disk. Its accounts still open, but one that was removed from disk would not be noticed.',
  'damage.slots-changed':
    'The ways to unlock this vault were changed by something other than Twofold. Look through them.',
  'damage.vault-rolled-back':
    'The whole vault is older than the one this browser wrote last, as after restoring a profile from a copy. Changes made since then are missing: look for a newer backup.',

  'link.gone': 'This account is not in the vault any more.',
  'link.noAnswer': 'This page does not answer. Reload it, then try again.',
  'link.otherPerson': 'Somebody else is signed in at {host} now. Look again and agree again.',
  'link.turnedOn': 'Two-factor is on at {host}. This vault has its codes and {count} backup codes.',
  'link.renewed': '{count} new backup codes are in this vault. The old ones do not work any more.',
  'link.turnedOff': 'Two-factor is off at {host}. The account is in the trash for 30 days.',
  'link.unknown': '{host} did not answer. Nothing was thrown away: try again in a moment, and it goes on from there.',
  'link.offHere': 'Two-factor is off at {host}. The account here is not needed any more; you can move it to the trash.',
  'link.stillOff': 'Two-factor is still off at {host}. You can start again whenever you like.',
  'link.unfinished':
    'The set-up at {host} is not finished, and two-factor is still off. Start again to go on where it stopped.',
  'link.onElsewhere':
    'Two-factor was turned on at {host} with another authenticator. Open its settings to change that.',
  'link.onHere': 'Two-factor is on at {host}, and this vault has its codes.',
  'link.onUnproven':
    'Two-factor is on at {host}, but it is not certain that it is with the account in this vault. That account stays “not confirmed” until {host} accepts one of its codes.',
  'link.signedOut': 'You are not signed in at {host} any more. Sign in there, then start again.',
  'link.signInAgain':
    'For this, {host} wants a sign-in of the last few minutes. Sign out there and in again, then start again.',
  'link.codeRefused': '{host} refused the code. Look whether the clock of this computer is right, then start again.',
  'link.tooManyTries': '{host} wants a pause after several wrong codes. Wait a few minutes, then start again.',
  'link.codesStopped':
    '{host} takes no codes for now, after too many wrong ones. A backup code still works on its own pages.',
  'link.siteBusy': '{host} cannot do it right now, and nothing was changed. Start again in a moment.',
  'link.codesKept': '{host} made no new backup codes. The ones in this vault still work.',
  'link.codesUnsure':
    'The answer of {host} was lost, so your backup codes may not work any more. They are marked as used here. Make new ones as soon as {host} answers.',

  // Bad input by what is wrong with it. In English the error says it itself, and more exactly.
  'title.encrypted': '{program}, encrypted',
  'title.encryptedLikely': '{program}, encrypted (most likely)',
  'title.encryptedPerhaps': '{program}, encrypted (perhaps)',
  'title.database': '{program} (database)',
  'title.preferences': '{program} (Android preferences)',
  'title.unpacked': '{program} (unpacked)',
  'title.extension': '{program} (browser extension)',
  'title.captured': '{program} (captured tokens)',
  'title.qrCodes': '{program} (QR codes)',
  'title.backup': 'Twofold backup',
  'title.backupEncrypted': 'Twofold backup, encrypted',
  'title.backupCopy': 'Twofold backup (copy of the vault)',
  'title.zip': 'Zip with exports in it',
  'title.keyUris': 'Text with set-up links',
  'title.textAround': 'Text with set-up links in it',
  'title.json': 'JSON with set-up links',
  'title.html': 'Web page with set-up links',
  'title.picture': 'Picture with QR codes',
  'title.browserPasswords': 'Passwords of a browser (CSV)',
  'title.csv': 'CSV with one-time codes',
  'title.paper': 'A page to print',
  'notice.missingParts': {
    one: 'This transfer has {count} QR code. Not among them yet: number {parts}. Import it too.',
    other: 'This transfer has {count} QR codes. Not among them yet: number {parts}. Import those too.',
  },
  'notice.damagedParts': {
    one: '{count} part of this file is damaged. What else is in it is whole.',
    other: '{count} parts of this file are damaged. What else is in it is whole.',
  },
  'notice.onlyUris': 'This file is of no program that we know: only the set-up links in it were read.',
  'notice.browser': 'Browsers export passwords without one-time codes: there is nothing to import in this file.',
  'warning.issuer': 'Its label and its issuer name different services.',
  'warning.counter': 'The file leaves out its counter, so it starts at 0: the site may not accept the first codes.',
  'warning.noteCut': 'The note is very long and was cut.',
  'item.line': 'line {number}',
  'item.number': '(item {number})',
  'item.unnamed': '(no name)',
  'item.noSecret': 'It has no secret.',
  'item.secret': 'Its secret cannot be used.',
  'item.algorithm': 'Its codes are made by an algorithm that Twofold does not know.',
  'item.link': 'This is no set-up link that can be used.',
  'item.ownApp': 'It belongs to one app alone. Choose another authenticator app on that site.',
  'item.damaged': 'It is damaged.',
  'item.transfer': 'This transfer code is damaged. Export it again.',
  'export.noSuchKind': '{program} has no codes of this kind.',
  'export.googleOnly': 'Google Authenticator holds only codes of 6 or 8 digits that live 30 seconds.',
  'google.title': 'Transfer to Google Authenticator',
  'google.intro': 'In Google Authenticator: menu, Transfer accounts, Import accounts. Then scan each code.',
  'google.part': 'Code {part} of {parts}',
  'google.asText': 'As text',
  'paper.title': 'Two-factor accounts, {day}',
  'paper.warning': 'Whoever has this page has your codes. Keep it where you keep your passport.',
  'paper.secret': 'Secret',
  'paper.backupCodes': 'Backup codes',
  'error.weakPassword':
    'This password is too easy to guess for a file that may end up anywhere. Four or five unrelated words are good.',
  'error.secret': 'The secret cannot be used. It holds the letters A to Z and the digits 2 to 7.',
  'error.link': 'This is no set-up link that can be used. It begins with otpauth://.',
  'error.parameters': 'This kind of code is not one that Twofold can compute.',
  'error.digits': 'The number of digits must be a whole number from 1 to 10.',
  'error.period': 'The period must be a whole number of seconds.',
  'error.pin': 'These codes need a PIN. Type it in.',
  'error.counter': 'The counter must be a whole number.',
  'error.tooLong': 'A text in it is too long.',
  'error.file': 'This file is damaged, cut off or of a kind that Twofold does not know. Export it again.',
  'error.emptyFile': 'This file is empty.',
  'error.tooLarge': 'This file is too large.',
  'error.wrongPassword': 'That is not the password of this file.',
  'error.passwordRequired': 'This file is encrypted: enter the password it was exported with.',
  'error.tampered': 'This file was changed after it was written, so nothing was taken from it.',
  'error.work': 'Opening this file asks for more work than is safe, or for too little to be good.',
  'error.encryption': 'This file is locked by a method that Twofold does not know. Export it in another way.',
  'error.newer': 'This was written by a newer version than Twofold knows. Update the extension.',
  'error.recoveryCode': 'This is no recovery code. Check what you typed, letter by letter.',
  'error.backupCode': 'This is no backup code. Check what you typed.',
  'error.storageFull': 'The disk is full, so nothing was saved. Make room and try again.',
  'error.storage': 'The browser did not let Twofold save. Try again.',
} as const;
