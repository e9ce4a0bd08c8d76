// Lints the files named in a list (one path a line) with markdownlint's own API, its default rules.
import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';

const [list = ''] = process.argv.slice(2);
const results = lint({ files: readFileSync(list, 'utf8').split('\n').filter(Boolean) });
process.stdout.write(JSON.stringify(results));
