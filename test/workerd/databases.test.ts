import { describeDatabase } from '../server/adapters/database-contract.ts';
import { openTestDatabase } from './test-database.ts';

describeDatabase('D1', openTestDatabase);
