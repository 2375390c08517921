import path from 'node:path';
import {expect, test} from 'vitest';
import {loadLedger} from '../../../../../src/plugins/provenance/ledger/loadLedger';

test('says which option names a ledger that is not there', async () => {
  const siteDir = path.resolve('/nowhere');
  await expect(loadLedger({siteDir, ledger: 'ledger.yml', locales: ['ko']})).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Failed to read /nowhere/ledger.yml, expected the ledger that the provenance option "ledger" names]`);
});
