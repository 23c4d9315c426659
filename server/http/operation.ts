/** What the operations of the API have in common: a description for OpenAPI, a checked body, a session. */

import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { describeRoute, resolver, validator } from 'hono-openapi';
import type * as v from 'valibot';
import { PROBLEMS, type ProblemType } from '#shared/api/problems.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import type { Session } from '../ports.ts';
import { problem } from './problem.ts';

export interface OperationDescription {
  readonly summary: string;
  /** By status: the schema of the body, or `null` where there is none. */
  readonly answers: Readonly<Record<number, v.GenericSchema | null>>;
  /** Beside those that every operation may give. */
  readonly problems?: readonly ProblemType[];
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Describes an operation in the OpenAPI document. */
export function operation({ summary, answers, problems = [] }: OperationDescription): MiddlewareHandler {
  const described = Object.entries(answers).map(([status, schema]) => [
    status,
    schema === null
      ? { description: summary }
      : { description: summary, content: { 'application/json': { schema: resolver(schema) } } },
  ]);
  return describeRoute({ summary, responses: Object.fromEntries([...described, ...problemAnswers(problems)]) });
}

/** The body as JSON of this schema and nothing else. What was sent is never repeated in the answer. */
export function jsonBody<S extends v.GenericSchema>(schema: S) {
  return validator('json', schema, (result, c) => {
    if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) return problem(c, 'unsupported-media-type');
    if (result.success) return undefined;
    const errors = result.error.map(({ path = [], message }) => ({
      pointer: path.map((segment) => `/${escapePointer(keyOf(segment))}`).join(''),
      detail: describeIssue(message),
    }));
    return problem(c, 'invalid-request', { errors });
  });
}

/** Lets only a signed-in browser through; handlers behind it find the session as `c.var.owner`. */
export const signedIn = createMiddleware<{ Variables: FrontDoor['Variables'] & { owner: Session } }>(
  async (c, next) => {
    if (c.var.session === null) return problem(c, 'not-signed-in');
    c.set('owner', c.var.session);
    return next();
  },
);

function problemAnswers(problems: readonly ProblemType[]) {
  const statuses = new Set(problems.map((type) => PROBLEMS[type].status));
  return Array.from(statuses, (status) => {
    const types = problems.filter((type) => PROBLEMS[type].status === status);
    const description = types.map((type) => `\`/problems/${type}\``).join(', ');
    const schema = { $ref: '#/components/schemas/Problem' };
    return [status, { description, content: { 'application/problem+json': { schema } } }];
  });
}

/** Valibot's messages end with what it received; only types and lengths may be told. */
function describeIssue(message: string): string {
  return message.replace(/ but received .*$/s, '');
}

function keyOf(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment);
}

/** RFC 6901 §3. */
function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
