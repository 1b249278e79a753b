import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from './command-line';
import { jsonSchemas } from './writing/json-schemas';

const USAGE = 'npm run seeds:schema   writes the JSON Schemas with which editors complete and check the seeds';

readOptions(USAGE, {});
for (const [name, text] of Object.entries(jsonSchemas())) {
  await writeFile(join('seeds', name), text);
  console.log(`seeds/${name}`);
}
