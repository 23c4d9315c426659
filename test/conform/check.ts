/** A check: its name, what requires it, and a function that ends quietly when the server keeps to it. */

import type { ProblemType } from '#shared/api/problems.ts';
import type { Requirement } from './requirement.ts';
import type { Stage } from './stage.ts';
import type { Answer } from './visitor.ts';

export interface Check {
  /** A sentence about the server. */
  readonly name: string;
  readonly requirement: Requirement;
  /** Takes minutes; run only when asked for. */
  readonly slow?: true;
  /** A text that it gives is what was measured, for the report. */
  run(stage: Stage): Promise<unknown>;
}

/** The server does not keep to the requirement; the message says what was expected and what came. */
export class Violation extends Error {}

/** The check cannot be made here; the message says why. */
export class Skip extends Error {}

export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise);
}

export function mustBe(actual: unknown, expected: unknown, what: string): void {
  must(actual === expected, `${what}: expected ${String(expected)}, got ${String(actual)}`);
}

/** The answer has this status. */
export function mustAnswer(answer: Answer, status: number, what: string): void {
  must(answer.status === status, `${what}: expected status ${status}, got ${describe(answer)}`);
}

/** The answer is one of these problems, in RFC 9457's form. */
export function mustRefuse(answer: Answer, types: ProblemType | readonly ProblemType[], what: string): void {
  const expected = [types].flat();
  const type = typeOf(answer);
  must(
    expected.some((name) => type === `/problems/${name}`),
    `${what}: expected the problem ${expected.join(' or ')}, got ${describe(answer)}`,
  );
  must(
    /^application\/problem\+json\b/.test(answer.headers['content-type'] ?? ''),
    `${what}: expected application/problem+json, got ${answer.headers['content-type']}`,
  );
}

/** Whether the answer is this problem. */
export function isProblem(answer: Answer, type: ProblemType): boolean {
  return typeOf(answer) === `/problems/${type}`;
}

/** A member of a JSON answer, or `undefined`; `at` is a path of names. */
export function member(answer: Answer, ...at: readonly string[]): unknown {
  return at.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), answer.json);
}

export function textMember(answer: Answer, ...at: readonly string[]): string {
  const value = member(answer, ...at);
  must(typeof value === 'string', `expected text at ${at.join('.')}, got ${typeof value} from ${describe(answer)}`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function typeOf(answer: Answer): string | undefined {
  const type = member(answer, 'type');
  return typeof type === 'string' ? type.replace(/^.*(?=\/problems\/)/, '') : undefined;
}

function describe(answer: Answer): string {
  return `${answer.status} ${typeOf(answer) ?? answer.headers['content-type'] ?? 'without a body'}`;
}
