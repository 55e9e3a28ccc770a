/**
 * Numbers the distinct pairs of whole numbers in the order in which they are first met: 0, 1, 2, … A hash table with
 * open addressing in flat arrays; an n-gram model asks it a hundred thousand times a generation.
 */
export class PairIndex {
  size = 0;
  /** The two parts of each pair, by its number; beyond `size` there is only room. */
  firsts: Int32Array;
  seconds: Int32Array;
  /** Number + 1 of the pair in each slot, 0 for none; at most half are taken. */
  #slots: Int32Array;

  /** @param room pairs expected; more will do */
  constructor(room: number) {
    let slots = 16;
    while (slots < 2 * room) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.firsts = new Int32Array(slots / 2);
    this.seconds = new Int32Array(slots / 2);
  }

  /** The pair's number, −1 if it was never added. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)]! - 1;
  }

  /** The pair's number, a new one if it was never added. */
  add(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const found = this.#slots[slot]!;
    if (found > 0) return found - 1;
    const added = this.size;
    if (added === this.firsts.length) {
      this.#grow();
      return this.add(first, second);
    }
    this.firsts[added] = first;
    this.seconds[added] = second;
    this.size += 1;
    this.#slots[slot] = this.size;
    return added;
  }

  /** The slot where the pair is, or where it would go. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    // Two odd constants spread the parts over the word; the last line brings its high bits down.
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const taken = slots[slot]!;
      if (taken === 0) return slot;
      if (this.firsts[taken - 1] === first && this.seconds[taken - 1] === second) return slot;
    }
  }

  #grow(): void {
    const larger = new PairIndex(this.#slots.length);
    for (let i = 0; i < this.size; i++) larger.add(this.firsts[i]!, this.seconds[i]!);
    this.firsts = larger.firsts;
    this.seconds = larger.seconds;
    this.#slots = larger.#slots;
  }
}
