const nobody = -1;
const several = -2;

/**
 * The arcs (as keys, of which `leaves` and `enters` read the nodes) without those that no chain can use: an inner node must be entered
 * from one node and left to another. What hangs on such a node goes with it, round by round. What stays is the same
 * whether or not leaves were taken out before, so the count of steps never depends on them.
 */
export function withoutDeadEnds(
  keys: Float64Array<ArrayBuffer>,
  leaves: (key: number) => number,
  enters: (key: number) => number,
  nodes: number,
  isOuter: (node: number) => boolean,
): Float64Array<ArrayBuffer> {
  const comesFrom = new Int32Array(nodes).fill(nobody);
  const goesTo = new Int32Array(nodes).fill(nobody);
  const note = (neighbours: Int32Array, node: number, neighbour: number): void => {
    const known = neighbours[node];
    if (known === nobody) neighbours[node] = neighbour;
    else if (known !== neighbour) neighbours[node] = several;
  };
  for (const key of keys) {
    note(goesTo, leaves(key), enters(key));
    note(comesFrom, enters(key), leaves(key));
  }
  const isDead = Uint8Array.from(goesTo, (to, node) => {
    const from = comesFrom[node];
    const passable = to !== nobody && from !== nobody && (to === several || from === several || to !== from);
    return passable || isOuter(node) ? 0 : 1;
  });
  const kept = keys.filter((key) => isDead[leaves(key)] === 0 && isDead[enters(key)] === 0);
  return kept.length === keys.length ? kept : withoutDeadEnds(kept, leaves, enters, nodes, isOuter);
}
