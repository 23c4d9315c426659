import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from '#server/adapters/postgres.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { isProblem, member } from '../conform/check.ts';
import { type Enrolled, Stage } from '../conform/stage.ts';
import { type Answer, Visitor } from '../conform/visitor.ts';
import { startPostgres } from '../support/postgres.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

const postgres = await startPostgres();
const servers = postgres === null ? [] : await startTwo(await postgres.createDatabase());
const [one] = servers;
afterAll(async () => {
  for (const server of servers) {
    await server.stop();
    server.erase();
  }
  await postgres?.stop();
});

/** Racers, half of them at each server. */
const RACERS = 32;

describe.skipIf(one === undefined)('two servers on one PostgreSQL', { timeout: 120_000 }, () => {
  const stage = new Stage({ base: new URL(one?.url ?? 'http://localhost'), samples: 8, asProxy: true });
  const atEither = (visitor: Visitor): Visitor[] =>
    servers.map(({ url }) => new Visitor(new URL(url), { cookies: visitor.cookies, origin: stage.base.origin }));
  const race = async (person: Enrolled, code: string): Promise<Answer[]> => {
    const challenges = await stage.halfwayOften(person, 4);
    const racers = Array.from({ length: RACERS / 8 }, () => challenges.flatMap(atEither)).flat();
    return Promise.all(racers.map((racer) => racer.post('/api/login/second-factor', { code })));
  };

  it("know each other's sessions, and a session that one ends is ended for both", async () => {
    const { visitor } = await stage.person();
    const [here, there] = atEither(visitor);

    expect((await there?.get('/api/session'))?.status).toBe(200);
    await there?.post('/api/logout');
    expect((await here?.get('/api/session'))?.status).toBe(401);
  });

  it('let one of many in who come to both with one code', async () => {
    const person = await stage.enrolled();

    const answers = await race(person, await person.authenticator.freshCode());

    expect(answers).toHaveLength(RACERS);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('let one of many in who come to both with one backup code', async () => {
    const person = await stage.enrolled();

    const answers = await race(person, person.backupCodes[0] ?? '');

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('count wrong codes together: no more are tried than by one server', async () => {
    const person = await stage.enrolled();

    const answers = await race(person, person.authenticator.wrongCode());

    expect(answers.filter((answer) => isProblem(answer, 'wrong-code')).length).toBeLessThanOrEqual(5);
    expect(answers.some((answer) => isProblem(answer, 'too-many-attempts'))).toBe(true);
  });

  it('answer busy while the database is away, and go on when it is back', async () => {
    const [reader, writer, owner] = [await stage.person(), await stage.person(), await stage.person()];
    const acknowledged = await owner.visitor.post('/api/two-factor/enrolment');
    const reading = repeat(() => reader.visitor.get('/api/session'));
    const writing = repeat(async (round) =>
      round % 2 === 0
        ? writer.visitor.post('/api/two-factor/enrolment')
        : writer.visitor.delete('/api/two-factor/enrolment'),
    );

    await postgres?.restart();
    const answers = [...(await reading.stop()), ...(await writing.stop())];

    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].filter((status) => ![200, 201, 204, 503].includes(status))).toEqual([]);
    expect(answers.filter(({ status }) => status === 503).every(({ headers }) => headers['retry-after'])).toBe(true);
    expect((await reader.visitor.get('/api/session')).status).toBe(200);
    expect((await writer.visitor.delete('/api/two-factor/enrolment')).status).toBe(204);
    const again = await owner.visitor.post('/api/two-factor/enrolment');
    expect(member(again, 'secretBase32')).toBe(member(acknowledged, 'secretBase32'));
  });
});

async function startTwo(databaseUrl: string): Promise<ServerProcess[]> {
  const database = openPostgres(databaseUrl);
  await migrate(database, Date.now());
  await database.close();
  const env = {
    DATABASE_URL: databaseUrl,
    TWOFOLD_KEYS: randomBytes(32).toString('hex'),
    TWOFOLD_TRUSTED_PROXIES: '127.0.0.1,::1',
  };
  const first = await startServer({ env });
  return [first, await startServer({ env: { ...env, TWOFOLD_ORIGIN: first.url } })];
}

/** Sends one request after the other until stopped. */
function repeat(send: (round: number) => Promise<Answer>): { stop(): Promise<Answer[]> } {
  const answers: Answer[] = [];
  let asking = true;
  const done = (async () => {
    while (asking) answers.push(await send(answers.length));
    return answers;
  })();
  return {
    stop() {
      asking = false;
      return done;
    },
  };
}
