import { decode, fileNameOf } from '../../core/index/uri';
import { placeOf, type GoalsNode } from './goals-node';

/** Lines that stand side by side: where two say the same, each says its file first, by its path where the name is not enough. */
export function distinguish(nodes: readonly GoalsNode[], folder: string): readonly GoalsNode[] {
  const counts = new Map<string, number>();
  for (const text of nodes.flatMap(wordsOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return nodes.map((node) => {
    const [label, both] = wordsOf(node);
    if (counts.get(label) === 1) return node;
    const uri = placeOf(node)?.uri ?? '';
    const where =
      counts.get(both) === 1 || !uri.startsWith(`${folder}/`) ? fileOf(node) : decode(uri.slice(folder.length + 1));
    return {
      ...node,
      description: node.description === undefined ? where : `${where} · ${node.description}`,
      spoken: `${node.spoken}, ${where}`,
    };
  });
}

/** What must not stand there twice: the label alone, and with the file's name. */
function wordsOf(node: GoalsNode): readonly [label: string, both: string] {
  return [node.label, `${node.label}\n${fileOf(node)}`];
}

function fileOf(node: GoalsNode): string {
  return fileNameOf(placeOf(node)?.uri ?? '');
}
