import { message } from '../../../text/message';
import { replaceWithOneOf } from '../../fix';
import type { MisnamedRule } from '../../rule';

export const misnamedType: MisnamedRule = {
  code: 'front-matter/misnamed-type',
  on: 'misnamed',
  severity: 'information',
  summary: 'The type looks like a typing mistake of one that Milepost knows, so the file is left alone.',
  *check({ misnamed: { written, suggestions } }) {
    const { value: type, range } = written;
    const [suggestion = ''] = suggestions;
    yield {
      range,
      message: message(
        '“{type}” is no type that Milepost knows, so this file is left alone; did you mean “{suggestion}”?',
        { type, suggestion },
      ),
      fixes: () => replaceWithOneOf(range, suggestions),
    };
  },
};
