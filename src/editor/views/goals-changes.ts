import { contextOf, type GoalsNode } from './goals-node';

/** What the view holds on to: one object for each line, whatever it says at the moment. */
export interface GoalsElement {
  node: GoalsNode;
  readonly parent: GoalsElement | undefined;
  /** The tooltip that was asked for last: VS Code keeps it until it hears that the line has changed. */
  explanation?: string;
  /** Present once the line has been unfolded. */
  children?: readonly GoalsElement[];
}

/** The elements of a tree, kept from one state of it to the next; only what is unfolded is looked at. */
export class GoalsElements {
  #roots: readonly GoalsElement[] = [];

  constructor(readonly explain: (node: GoalsNode) => string) {}

  get roots(): readonly GoalsElement[] {
    return this.#roots;
  }

  /** The line of a goal, wherever it is folded away. */
  goal(uri: string, among: readonly GoalsElement[] = this.#roots): GoalsElement | undefined {
    for (const element of among) {
      const { subject } = element.node;
      if (subject.kind === 'goal' && subject.goal.uri === uri) return element;
      const below = subject.kind === 'goal' ? undefined : this.goal(uri, this.childrenOf(element));
      if (below !== undefined) return below;
    }
    return undefined;
  }

  childrenOf(element: GoalsElement): readonly GoalsElement[] {
    element.children ??= element.node.children().map((node) => ({ node, parent: element }));
    return element.children;
  }

  /**
   * Takes over the new state. Returns the elements that look different, without those below another of them;
   * `undefined` when the roots themselves are others.
   */
  update(roots: readonly GoalsNode[]): readonly GoalsElement[] | undefined {
    const changed: GoalsElement[] = [];
    const differs = !sameIds(this.#roots, roots);
    this.#roots = this.#adopt(this.#roots, roots, undefined, differs ? undefined : changed);
    return differs ? undefined : changed;
  }

  /** The elements for the nodes; those that look different are added to `changed`, unless a parent says it for them. */
  #adopt(
    before: readonly GoalsElement[],
    nodes: readonly GoalsNode[],
    parent: GoalsElement | undefined,
    changed: GoalsElement[] | undefined,
  ): readonly GoalsElement[] {
    const known = new Map(before.map((element) => [element.node.id, element]));
    return nodes.map((node) => {
      const element = known.get(node.id);
      if (element === undefined) return { node, parent };
      const children = element.children && node.children();
      const differs =
        !looksLike(element.node, node) ||
        (element.explanation !== undefined && element.explanation !== this.explain(node)) ||
        (children !== undefined && !sameIds(element.children ?? [], children));
      element.node = node;
      if (differs) changed?.push(element);
      if (children !== undefined) {
        element.children = this.#adopt(element.children ?? [], children, element, differs ? undefined : changed);
      }
      return element;
    });
  }
}

function sameIds(elements: readonly GoalsElement[], nodes: readonly GoalsNode[]): boolean {
  return elements.length === nodes.length && nodes.every(({ id }, index) => id === elements[index]?.node.id);
}

/** Whether the line itself is the same. */
function looksLike(a: GoalsNode, b: GoalsNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.spoken === b.spoken &&
    a.checked === b.checked &&
    a.errors === b.errors &&
    a.icon?.id === b.icon?.id &&
    a.icon?.color === b.icon?.color &&
    (a.open === 'leaf') === (b.open === 'leaf') &&
    contextOf(a) === contextOf(b)
  );
}
