/** Every format, in the order in which a file is held against them: the surest marks first, guesses last. */

import { aegis, aegisEncrypted } from './formats/aegis.ts';
import { andotp, andotpEncrypted, andotpLegacy } from './formats/andotp.ts';
import { anyJson, anyText } from './formats/any-uris.ts';
import { authenticator2fa } from './formats/authenticator-2fa.ts';
import { authenticatorExtension } from './formats/authenticator-extension.ts';
import { authenticatorPlusDatabase } from './formats/authenticator-plus-database.ts';
import { authyPreferences, authyTokens } from './formats/authy.ts';
import { battlenet } from './formats/battlenet.ts';
import {
  bitwarden,
  bitwardenAuthenticator,
  bitwardenAuthenticatorCsv,
  bitwardenCsv,
  bitwardenEncrypted,
} from './formats/bitwarden.ts';
import { cxf } from './formats/cxf.ts';
import { duo } from './formats/duo.ts';
import { enpass } from './formats/enpass.ts';
import { enteEncrypted } from './formats/ente.ts';
import { exportsInZip } from './formats/exports-in-zip.ts';
import { freeotpPlus, freeotpPreferences } from './formats/freeotp.ts';
import { freeotpBackup } from './formats/freeotp-backup.ts';
import { gzipped } from './formats/gzip.ts';
import { html } from './formats/html.ts';
import { kdbx } from './formats/kdbx.ts';
import { keepassXml } from './formats/keepass-xml.ts';
import { keeper } from './formats/keeper.ts';
import { lastpassAuthenticator } from './formats/lastpass-authenticator.ts';
import { onePasswordCsv, onePux, onePuxData } from './formats/one-password.ts';
import {
  anyCsv,
  appleCsv,
  browserCsv,
  dashlaneCsv,
  keepassCsv,
  keepassxcCsv,
  lastpassCsv,
} from './formats/password-csv.ts';
import { picture } from './formats/picture.ts';
import { protonAuthenticator, protonAuthenticatorEncrypted } from './formats/proton-authenticator.ts';
import { protonPass, protonPassCsv, protonPassZip } from './formats/proton-pass.ts';
import { raivo, raivoZip } from './formats/raivo.ts';
import { googleSqlite, microsoftSqlite } from './formats/sqlite-apps.ts';
import { steam } from './formats/steam.ts';
import { stratum, stratumEncrypted, stratumLegacy } from './formats/stratum.ts';
import { stratumSqlite } from './formats/stratum-database.ts';
import { authenticatorPlus, winauth } from './formats/text-in-zip.ts';
import { totpAuthenticator } from './formats/totp-authenticator.ts';
import { twofas, twofasEncrypted } from './formats/twofas.ts';
import { twofauth } from './formats/twofauth.ts';
import { twofold } from './formats/twofold.ts';
import { twofoldVault } from './formats/twofold-vault.ts';
import { uriList } from './formats/uri-list.ts';
import type { ImportFormat } from './import-format.ts';

/** Known by their first bytes. */
const BY_BYTES: readonly ImportFormat[] = [
  stratumEncrypted,
  stratumLegacy,
  freeotpBackup,
  kdbx,
  googleSqlite,
  microsoftSqlite,
  stratumSqlite,
  picture,
];

/** Zips by the names of their members. */
const BY_MEMBERS: readonly ImportFormat[] = [
  protonPassZip,
  onePux,
  raivoZip,
  authenticatorPlus,
  winauth,
  exportsInZip(() => PACKED),
];

/** Other formats in a wrapping of bytes alone. */
const WRAPPED: readonly ImportFormat[] = [gzipped(() => UNWRAPPED)];

const BY_XML: readonly ImportFormat[] = [authyPreferences, battlenet, freeotpPreferences, keepassXml, html];

const BY_JSON: readonly ImportFormat[] = [
  twofold,
  twofoldVault,
  aegisEncrypted,
  aegis,
  twofasEncrypted,
  twofas,
  enteEncrypted,
  bitwardenEncrypted,
  bitwardenAuthenticator,
  bitwarden,
  protonAuthenticator,
  protonAuthenticatorEncrypted,
  protonPass,
  stratum,
  lastpassAuthenticator,
  onePuxData,
  cxf,
  steam,
  freeotpPlus,
  twofauth,
  authenticator2fa,
  authyTokens,
  keeper,
  enpass,
  authenticatorExtension,
  duo,
  raivo,
  andotp,
  anyJson,
];

const BY_COLUMNS: readonly ImportFormat[] = [
  bitwardenCsv,
  bitwardenAuthenticatorCsv,
  lastpassCsv,
  dashlaneCsv,
  protonPassCsv,
  onePasswordCsv,
  appleCsv,
  keepassxcCsv,
  keepassCsv,
  browserCsv,
  anyCsv,
];

/** What is text, alone or packed. */
const PACKED: readonly ImportFormat[] = [...BY_XML, ...BY_JSON, uriList, ...BY_COLUMNS, anyText];

/** Without any mark of their own. */
const GUESSES: readonly ImportFormat[] = [totpAuthenticator, andotpEncrypted, authenticatorPlusDatabase, andotpLegacy];

const UNWRAPPED: readonly ImportFormat[] = [...BY_BYTES, ...BY_MEMBERS, ...PACKED, ...GUESSES];

export const FORMATS: readonly ImportFormat[] = [...WRAPPED, ...UNWRAPPED];
