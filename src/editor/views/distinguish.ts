import { decode, fileNameOf } from '../../core/index/uri';
import { placeOf, type GoalsNode } from './goals-node';

/** Lines that stand side by side: where two say the same, each says its file first, by its path where the name is not enough. */
export function distinguish(nodes: readonly GoalsNode[], folder: string): readonly GoalsNode[] {
  const labels = countsOf(nodes.map(({ label }) => label));
  const files = countsOf(nodes.map((node) => `${node.label}\n${fileOf(node)}`));
  return nodes.map((node) => {
    if (labels.get(node.label) === 1) return node;
    const uri = placeOf(node)?.uri ?? '';
    const file = fileOf(node);
    const isEnough = file !== node.label && files.get(`${node.label}\n${file}`) === 1;
    const where = isEnough || !uri.startsWith(`${folder}/`) ? file : decode(uri.slice(folder.length + 1));
    return {
      ...node,
      description: node.description === undefined ? where : `${where} · ${node.description}`,
      spoken: `${node.spoken}, ${where}`,
    };
  });
}

function fileOf(node: GoalsNode): string {
  return fileNameOf(placeOf(node)?.uri ?? '');
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
