import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { PlaceButton } from './place-button';
import { SideSection } from './side-section';

/** Files of ours that cannot be read, each with what is wrong. */
export function Unreadable({ files }: { readonly files: WorkspaceStatus['unreadable'] }) {
  const { say, sayMessage, number } = usePage().language;
  if (files.length === 0) return null;
  return (
    <SideSection id="unreadable" title={say(strings.attention)} count={number(files.length)}>
      <ul class="tasks">
        {files.map((file) => (
          <li key={`${file.uri}#${file.line}`} class="task-words">
            <PlaceButton place={file}>{fileName(file.uri)}</PlaceButton>
            <span class="task-meta">{sayMessage(file.problem)}</span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}

/** The last segment, decoded where it can be. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
