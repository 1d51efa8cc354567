/**
 * How scanning goes through what is shown: first from group to group, and within the one that is chosen from control to
 * control. What is shown may change at any step. Pure.
 */

/** Controls that stand together, such as a row of keys. */
export interface Group<Key, Control> {
  /** What the group is known by from step to step. */
  readonly key: Key;
  /** At least one. */
  readonly controls: readonly Control[];
}

/** Who has let so many rounds pass in a group did not mean it. */
const ROUNDS = 2;

export class ScanPath<Key, Control> {
  #group: Key | undefined;
  /** Within the group; undefined while scanning goes from group to group. */
  #control: Control | undefined;
  #isWithin = false;
  #steps = 0;

  /** Begins anew, with the group of this key or else with the first one. */
  reset(group?: Key): void {
    this.#group = group;
    this.#isWithin = false;
    this.#control = undefined;
  }

  /** What is to be chosen at present: all controls of a group, or a single one; none where nothing is shown. */
  marked(groups: readonly Group<Key, Control>[]): readonly Control[] {
    const group = this.#at(groups);
    if (!group) {
      return [];
    }
    if (!this.#isWithin) {
      return group.controls;
    }
    return this.#control !== undefined && group.controls.includes(this.#control)
      ? [this.#control]
      : group.controls.slice(0, 1);
  }

  /** Goes on by one step. */
  step(groups: readonly Group<Key, Control>[]): void {
    const group = this.#at(groups);
    if (!group) {
      return;
    }
    if (this.#isWithin && this.#steps + 1 < ROUNDS * group.controls.length) {
      this.#steps += 1;
      this.#control = after(group.controls, this.marked(groups)[0]);
      return;
    }
    const next = after(groups, group);
    this.reset(next.key);
    this.#enterIfAlone(groups);
  }

  /**
   * What is marked is chosen.
   *
   * @returns the control to be pressed; undefined where scanning goes on within a group
   */
  choose(groups: readonly Group<Key, Control>[]): Control | undefined {
    const marked = this.marked(groups);
    if (marked.length < 2) {
      return marked.at(0);
    }
    this.#isWithin = true;
    this.#control = marked[0];
    this.#steps = 0;
    return undefined;
  }

  /** Where all stand together, there are no groups to go through. */
  #enterIfAlone(groups: readonly Group<Key, Control>[]): void {
    if (groups.length === 1) {
      this.choose(groups);
    }
  }

  #at(groups: readonly Group<Key, Control>[]): Group<Key, Control> | undefined {
    const same = groups.find(({ key }) => key === this.#group);
    if (!same) {
      this.reset(groups.at(0)?.key);
    }
    return same ?? groups.at(0);
  }
}

function after<Item>(items: readonly Item[], item: Item): Item {
  return items[(items.indexOf(item) + 1) % items.length];
}
