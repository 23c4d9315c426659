/** How others find their way: the well-known documents, the description of the API, and the operator's probes. */

import * as v from 'valibot';
import { discoveryResponse } from '#shared/api/schemas.ts';
import { type Check, member, must, mustAnswer, mustBe } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const PATHS = [
  '/api/accounts',
  '/api/login',
  '/api/login/second-factor',
  '/api/logout',
  '/api/session',
  '/api/session/reauthenticate',
  '/api/sessions',
  '/api/two-factor',
  '/api/two-factor/enrolment',
  '/api/two-factor/enrolment/verify',
  '/api/two-factor/enrolment/complete',
  '/api/two-factor/backup-codes',
  '/api/two-factor/disable',
  '/api/password',
  '/api/activity',
];

export const discoveryChecks: readonly Check[] = [
  {
    name: 'An authenticator finds the endpoints at /.well-known/two-factor',
    requirement: REQUIREMENTS.wellKnown,
    async run(stage) {
      const answer = await stage.stranger().get('/.well-known/two-factor');
      mustAnswer(answer, 200, 'discovery');
      const { issues } = v.safeParse(discoveryResponse, answer.json);
      must(
        issues === undefined,
        `the document has another form: ${issues?.map((issue) => v.getDotPath(issue)).join(', ')}`,
      );
    },
  },
  {
    name: 'Each endpoint that the discovery document names is on this origin, and there',
    requirement: REQUIREMENTS.wellKnown,
    async run(stage) {
      const visitor = stage.stranger();
      const endpoints = member(await visitor.get('/.well-known/two-factor'), 'endpoints');
      for (const [name, path] of Object.entries(endpoints ?? {})) {
        const url = new URL(String(path), stage.base);
        mustBe(url.origin, stage.base.origin, `origin of ${name}`);
        must((await visitor.send('PUT', url.pathname)).status === 405, `${name} is not at ${url.pathname}`);
      }
    },
  },
  {
    name: 'A password manager finds the page for changing the password',
    requirement: REQUIREMENTS.wellKnown,
    async run(stage) {
      const answer = await stage.stranger().get('/.well-known/change-password');
      must([302, 303, 307].includes(answer.status), `expected a redirect, got status ${answer.status}`);
      const target = new URL(answer.headers.location ?? '', stage.base);
      mustBe(target.origin, stage.base.origin, 'origin of the page');
    },
  },
  {
    name: 'A well-known name that does not exist is not found',
    requirement: REQUIREMENTS.wellKnown,
    async run(stage) {
      mustAnswer(await stage.stranger().get('/.well-known/resource-that-should-not-exist'), 404, 'an unknown name');
    },
  },
  {
    name: 'Times are RFC 3339 in UTC, and the clock of the document is that of the Date header',
    requirement: REQUIREMENTS.utcTimes,
    async run(stage) {
      const answer = await stage.stranger().get('/.well-known/two-factor');
      const serverTime = String(member(answer, 'serverTime'));
      must(UTC.test(serverTime), `serverTime: got ${serverTime}`);
      const apartMs = Math.abs(Date.parse(serverTime) - Date.parse(answer.headers.date ?? ''));
      must(apartMs < 5_000, `serverTime and Date are ${apartMs} ms apart`);
    },
  },
  {
    name: 'The description of the API names every endpoint',
    requirement: REQUIREMENTS.inputValidated,
    async run(stage) {
      const answer = await stage.stranger().get('/api/openapi.json');
      mustAnswer(answer, 200, 'OpenAPI');
      must(String(member(answer, 'openapi')).startsWith('3.'), 'expected OpenAPI 3');
      const paths = Object.keys(member(answer, 'paths') ?? {});
      const missing = PATHS.filter((path) => !paths.includes(path));
      must(missing.length === 0, `not described: ${missing.join(', ')}`);
    },
  },
  {
    name: 'The probes answer, and the measurements hold no address of a person',
    requirement: REQUIREMENTS.quietErrors,
    async run(stage) {
      const { email } = await stage.person();
      mustAnswer(await stage.stranger().get('/healthz'), 200, 'liveness');
      mustAnswer(await stage.stranger().get('/readyz'), 200, 'readiness');
      const { status, text } = await stage.stranger().get('/metrics');
      must([200, 401, 403, 404].includes(status), `metrics: got status ${status}`);
      must(!text.includes(email), 'the measurements name a person');
    },
  },
];
