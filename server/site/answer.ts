/** A page as the answer to a request. */

import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { directionOf } from '#shared/language/languages.ts';
import { AUTHENTICATE } from '../front-door/authenticate.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { languageOf } from './language.ts';
import { messagesIn } from './messages/index.ts';
import type { SitePath } from './paths.ts';
import type { Refusal } from './refusals.ts';
import { type NoticeName, sayNext, takeNotice } from './said-once.ts';
import type { Surroundings } from './surroundings.ts';

export type SiteContext = Context<FrontDoor>;

/** What the page of this request is drawn with. A notice of the page before is taken along, and is gone then. */
export function surroundingsOf(c: SiteContext): Surroundings {
  const { settings, clock, outbox, passwords } = c.var.ports;
  const lang = languageOf(c);
  const messages = messagesIn(lang);
  return {
    messages,
    lang,
    dir: directionOf(lang),
    issuer: settings.issuer,
    support: settings.support,
    local: outbox !== null,
    signUpOpen: settings.signUpOpen && passwords !== null,
    ownPasswords: passwords !== null,
    nowMs: clock.nowMs(),
    path: c.req.path,
    answersForm: c.req.method === 'POST',
    email: c.var.session?.account.email ?? null,
    notice: takeNotice(c, messages),
  };
}

/** A page has its one script and its one stylesheet, and may hold a frame of this site and be one. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

export function showPage(
  c: SiteContext,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return c.html(html`<!DOCTYPE html>${page}`, status, {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Content-Language': languageOf(c),
    Vary: 'Accept-Language, Cookie',
  });
}

/** The page of a form that was sent back, with what its status asks for in the header (RFC 9110 §10.2.3, §15.5.2). */
export function showRefusal(c: SiteContext, refusal: Refusal, page: Child): Response | Promise<Response> {
  if (refusal.retryAfterSeconds !== undefined) c.header('Retry-After', String(refusal.retryAfterSeconds));
  if (refusal.status === 401) c.header('WWW-Authenticate', AUTHENTICATE);
  return showPage(c, page, refusal.status);
}

/** After a form: on to a page, which says what was done. */
export function goTo(c: SiteContext, path: SitePath | `${SitePath}?${string}`, notice?: NoticeName): Response {
  if (notice !== undefined) sayNext(c, notice);
  return c.redirect(path, 303);
}
