import type { GoalsNode } from './goals-node';

/** What the view holds on to: one object for each id, whatever the line says at the moment. */
export interface GoalsElement {
  node: GoalsNode;
  readonly parent: GoalsElement | undefined;
}

/** The elements of a tree, kept from one state of it to the next. */
export class GoalsElements {
  #elements: ReadonlyMap<string, GoalsElement> = new Map();
  #roots: readonly GoalsElement[] = [];

  get roots(): readonly GoalsElement[] {
    return this.#roots;
  }

  get(id: string): GoalsElement | undefined {
    return this.#elements.get(id);
  }

  childrenOf(element: GoalsElement): readonly GoalsElement[] {
    return element.node.children.flatMap(({ id }) => this.#elements.get(id) ?? []);
  }

  /**
   * Takes over the new state. Returns the elements that look different, without those below another of them;
   * `undefined` when the roots themselves are others.
   */
  update(roots: readonly GoalsNode[]): readonly GoalsElement[] | undefined {
    const previous = this.#elements;
    const elements = new Map<string, GoalsElement>();
    const changed: GoalsElement[] = [];
    const rootsDiffer = !sameIds(
      roots,
      this.#roots.map(({ node }) => node),
    );
    const visit = (node: GoalsNode, parent: GoalsElement | undefined, covered: boolean): GoalsElement => {
      const known = previous.get(node.id);
      const differs =
        known !== undefined && !(looksLike(known.node, node) && sameIds(known.node.children, node.children));
      const element = known !== undefined && known.parent === parent ? known : { node, parent };
      element.node = node;
      elements.set(node.id, element);
      if (differs && !covered) changed.push(element);
      for (const child of node.children) visit(child, element, covered || differs);
      return element;
    };
    this.#roots = roots.map((node) => visit(node, undefined, rootsDiffer));
    this.#elements = elements;
    return rootsDiffer ? undefined : changed;
  }
}

function sameIds(a: readonly GoalsNode[], b: readonly GoalsNode[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

/** Whether the line itself is the same; the tooltip is made when it is asked for. */
function looksLike(a: GoalsNode, b: GoalsNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.spoken === b.spoken &&
    a.checked === b.checked &&
    a.icon?.id === b.icon?.id &&
    a.icon?.color === b.icon?.color &&
    (a.open === 'leaf') === (b.open === 'leaf') &&
    a.subject.kind === b.subject.kind
  );
}
