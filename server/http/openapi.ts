/** The document of the API, generated from the schemas that validate, and a page to read it by. */

import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { PROBLEMS } from '#shared/api/problems.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { docsPage } from './docs-page.ts';

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', enum: Object.keys(PROBLEMS).map((type) => `/problems/${type}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    attemptsRemaining: { type: 'integer' },
    nextCodeInSeconds: { type: 'integer' },
    retryAfterSeconds: { type: 'integer' },
  },
} as const;

const info = {
  title: 'Twofold verifier',
  version: '1',
  description: 'Sign-in with a second factor. Errors are problems (RFC 9457); `type` is what to switch on.',
};

/** The routes `/api/openapi.json` and `/api/docs`. */
export function createDocumentRoutes(api: Hono<FrontDoor>): Hono<FrontDoor> {
  let generated: Promise<unknown> | null = null;
  const document = () => {
    generated ??= generateSpecs(api, {
      // The library's types are of the mutable kind.
      documentation: { info, components: { schemas: { Problem: structuredClone(problemSchema) as never } } },
      defaultValidationErrorResponse: false,
      excludeStaticFile: false,
    });
    return generated;
  };
  return new Hono<FrontDoor>()
    .get('/api/openapi.json', async (c) => c.json(await document()))
    .get('/api/docs', async (c) => c.html(docsPage(await document())));
}
