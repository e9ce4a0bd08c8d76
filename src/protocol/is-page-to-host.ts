import { pageCommands, type PageToHost } from './dashboard';
import { count, either, fields, flag, oneOf, text } from './shape';

type Sent<Kind extends PageToHost['kind']> = Extract<PageToHost, { readonly kind: Kind }>;

/** Whether a message from the page is one that the host acts on: known kind, every field right, no other field. */
export function isPageToHost(value: unknown): value is PageToHost {
  return pageToHost(value);
}

const place = { uri: text, line: count };
const pageToHost = either(
  fields<Sent<'ready'>>({ kind: oneOf(['ready']) }),
  fields<Sent<'open'>>({ kind: oneOf(['open']), ...place }),
  fields<Sent<'setTaskState'>>({ kind: oneOf(['setTaskState']), ...place, text, done: flag }),
  fields<Sent<'showProblems'>>({ kind: oneOf(['showProblems']), uri: text }),
  fields<Sent<'command'>>({ kind: oneOf(['command']), command: oneOf(pageCommands) }),
  fields<Sent<'problem'>>({ kind: oneOf(['problem']), text }),
);
