import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { fileNameOf, unreadableTitle } from '../../protocol/labels';
import { usePage } from '../page-context';
import { PlaceButton } from './place-button';
import { SideSection } from './side-section';

/** Files of ours that are not shown as what they are meant to be, each with what is wrong. */
export function Unreadable({ files }: { readonly files: WorkspaceStatus['unreadable'] }) {
  const { sayMessage, number } = usePage().language;
  if (files.length === 0) return null;
  return (
    <SideSection id="unreadable" title={sayMessage(unreadableTitle)} count={number(files.length)}>
      <ul class="tasks">
        {files.map((file) => (
          <li key={`${file.uri}#${file.line}`} class="task-words">
            <PlaceButton place={file}>{fileNameOf(file.uri)}</PlaceButton>
            <span class="task-meta">{sayMessage(file.problem)}</span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
