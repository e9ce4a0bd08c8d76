import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readTheme, themes } from '../../support/themes';

const folder = 'src/webview/styles';
const sheets = readdirSync(folder).map((name) => ({ name, css: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('The page’s style sheets', () => {
  it('name no colour of their own', () => {
    for (const { name, css } of sheets) {
      const own = css
        .replace(/\/\*.*?\*\//gs, '')
        .match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|red|green|blue)\b/gi);
      assert.equal(own, null, name);
    }
  });

  it('ask for no theme colour that VS Code does not have', () => {
    const known = new Set(themes.flatMap((theme) => Object.keys(readTheme(theme).variables)));
    const asked = sheets.flatMap(({ css }) => css.match(/--vscode-[\w-]+/g) ?? []);
    assert.ok(asked.length > 30);
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !known.has(name)),
      [],
    );
  });
});
