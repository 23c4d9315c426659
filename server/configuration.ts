/** The environment, read once at start. Each complaint names the variable and says what was expected. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { decodeHex } from '#shared/encoding/hex.ts';
import { createTrustedProxies } from './adapters/trusted-proxies.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Configuration {
  /** `NODE_ENV=production`: no demo account, no outbox page, no default that is only safe on one's own machine. */
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Folder of the database and the key file. */
  readonly dataFolder: string;
  /** `null` for SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Newest first; `null` for the key file in the data folder. */
  readonly keys: readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]] | null;
  /** `null` for the address that the server listens on. */
  readonly origin: string | null;
  readonly issuer: string;
  readonly signUpOpen: boolean;
  /** Addresses and networks as in `10.0.0.0/8`. */
  readonly trustedProxies: readonly string[];
  /** `null`: no mail is sent; in production because the operator said so. */
  readonly smtpUrl: string | null;
  /** Opens `/metrics`; `null`: to nobody in production, to programs on the same machine otherwise. */
  readonly metricsToken: string | null;
  readonly support: string | null;
  readonly driftWindow: number;
  readonly sessionIdleMs: number;
  readonly sessionLifeMs: number;
}

/** What is wrong with the environment, one sentence each. */
export class ConfigurationError extends Error {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.name = 'ConfigurationError';
    this.complaints = complaints;
  }
}

const MINUTE_MS = 60_000;
const KEY_BYTES = 32;
/** An owner who hears of nothing sees a break-in late: whoever runs a server so must have meant it. */
const NO_MAIL = 'off';
/** 128 bits in hexadecimal. Nothing slows down who guesses it. */
const MIN_METRICS_TOKEN_LENGTH = 32;

/** @throws ConfigurationError with all complaints at once. */
export function parseConfiguration(environment: Environment): Configuration {
  const read = new Reader(environment);
  const production = read.text('NODE_ENV', '') === 'production';
  const configuration: Configuration = {
    production,
    port: read.number('PORT', 8787, { from: 0, to: 65_535 }),
    host: read.text('HOST', 'localhost'),
    dataFolder: read.text('TWOFOLD_DATA', './data'),
    databaseUrl: read.optional('DATABASE_URL', parseDatabaseUrl),
    keys: read.optional('TWOFOLD_KEYS', parseKeys),
    origin: read.optional('TWOFOLD_ORIGIN', (text) => parseOrigin(text, production)),
    issuer: read.optional('TWOFOLD_ISSUER', parseIssuer) ?? 'Twofold',
    signUpOpen: read.choice('TWOFOLD_SIGN_UP', ['open', 'closed'], production ? 'closed' : 'open') === 'open',
    trustedProxies: read.optional('TWOFOLD_TRUSTED_PROXIES', parseProxies) ?? [],
    smtpUrl: read.optional('SMTP_URL', parseSmtpUrl),
    metricsToken: read.optional('TWOFOLD_METRICS_TOKEN', parseMetricsToken),
    support: read.optional('TWOFOLD_SUPPORT', (text) => text),
    driftWindow: read.number('TWOFOLD_DRIFT_WINDOW', 1, { from: 0, to: 2 }),
    sessionIdleMs: read.number('TWOFOLD_SESSION_IDLE_MINUTES', 60, { from: 1, to: 1440 }) * MINUTE_MS,
    sessionLifeMs: read.number('TWOFOLD_SESSION_HOURS', 24, { from: 1, to: 720 }) * 60 * MINUTE_MS,
  };
  if (production) {
    read.insist('TWOFOLD_KEYS', 'set it in production; `twofold keys new` makes one');
    read.insist('TWOFOLD_ORIGIN', 'set it in production, as in https://example.com');
    read.insist('SMTP_URL', 'set it in production, as in smtp://mail.example.com, or to "off" if nobody is to be told');
  }
  if (read.complaints.length > 0) throw new ConfigurationError(read.complaints);
  return configuration;
}

/** Reads variables and collects complaints. An empty variable counts as unset. */
class Reader {
  readonly complaints: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  complain(name: string, expectation: string): void {
    this.complaints.push(`${name}: ${expectation}.`);
  }

  /** A variable that must not be left unset. */
  insist(name: string, expectation: string): void {
    if (this.text(name, '') === '') this.complain(name, expectation);
  }

  text(name: string, otherwise: string): string {
    return this.#environment[name]?.trim() || otherwise;
  }

  optional<T>(name: string, parse: (text: string) => T): T | null {
    const text = this.text(name, '');
    if (text === '') return null;
    try {
      return parse(text);
    } catch (error) {
      this.complain(name, error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  number(name: string, otherwise: number, { from, to }: { readonly from: number; readonly to: number }): number {
    const text = this.text(name, String(otherwise));
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && value >= from && value <= to) return value;
    this.complain(name, `expected a whole number from ${from} to ${to}, got "${text}"`);
    return otherwise;
  }

  choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const text = this.text(name, otherwise);
    const choice = choices.find((each) => each === text);
    if (choice === undefined) this.complain(name, `expected ${choices.join(' or ')}, got "${text}"`);
    return choice ?? otherwise;
  }
}

function parseKeys(text: string): NonNullable<Configuration['keys']> {
  const [newest, ...older] = text.split(',').map((key, index) => parseKey(key.trim(), index + 1));
  if (newest === undefined) throw new Error('expected at least one key');
  return [newest, ...older];
}

/** A key never shows in a complaint, not even a wrong one. */
function parseKey(text: string, position: number): Uint8Array<ArrayBuffer> {
  const expectation = `expected key ${position} to be ${KEY_BYTES} bytes in base64url or hexadecimal`;
  const bytes = /^[0-9a-fA-F]{64}$/.test(text) ? decodeHex(text) : decodeKeyText(text, expectation);
  if (bytes.length !== KEY_BYTES) throw new Error(expectation);
  return bytes;
}

function decodeKeyText(text: string, expectation: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase64url(text);
  } catch (cause) {
    throw new Error(expectation, { cause });
  }
}

function parseProxies(text: string): string[] {
  const entries = text.split(',').map((entry) => entry.trim());
  createTrustedProxies(entries);
  return entries;
}

function parseOrigin(text: string, production: boolean): string {
  const url = parseUrl(text, ['https:', 'http:'], 'expected an origin as in https://example.com');
  if (url.origin !== text.replace(/\/$/, '')) throw new Error('expected an origin without a path');
  if (production && url.protocol !== 'https:') throw new Error('expected https: in production');
  return url.origin;
}

/** It never shows in a complaint. */
function parseMetricsToken(text: string): string {
  const isToken = text.length >= MIN_METRICS_TOKEN_LENGTH && /^[A-Za-z0-9._~+/-]+=*$/.test(text);
  if (!isToken) throw new Error(`expected at least ${MIN_METRICS_TOKEN_LENGTH} letters and digits (RFC 6750)`);
  return text;
}

/** A colon would split the label of a key URI. */
function parseIssuer(text: string): string {
  if (text.includes(':') || text.length > 64) throw new Error('expected at most 64 characters and no colon');
  return text;
}

function parseDatabaseUrl(text: string): string {
  return parseUrl(text, ['postgres:', 'postgresql:'], 'expected postgres://user@host/database').href;
}

function parseSmtpUrl(text: string): string | null {
  if (text === NO_MAIL) return null;
  return parseUrl(text, ['smtp:', 'smtps:'], 'expected smtp://host:port, or "off"').href;
}

function parseUrl(text: string, protocols: readonly string[], expectation: string): URL {
  const url = URL.parse(text);
  if (url === null || !protocols.includes(url.protocol)) throw new Error(expectation);
  return url;
}
