import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './writing/json-schemas';

// npm run seeds:schema — writes the JSON Schemas with which editors complete and check the seeds.
for (const [name, text] of Object.entries(jsonSchemas())) {
  await writeFile(join('seeds', name), text);
  console.log(`seeds/${name}`);
}
