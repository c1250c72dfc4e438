// @ts-check
/**
 * Numbers that look thrown and are the same on every machine: the same seed throws the same.
 *
 * @param {number} seed
 */
export function dice(seed) {
  // Mixed once, so that neighbouring seeds do not begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;

  /**
   * A whole number from 0 to below `limit`.
   *
   * @param {number} limit
   */
  function below(limit) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  }

  return {
    below,
    /** @param {number} percent */
    chance: (percent) => below(100) < percent,
    /**
     * @template T
     * @param {readonly T[]} list
     * @returns {T}
     */
    pick: (list) => /** @type {T} */ (list[below(list.length)]),
    /**
     * Some of a list, each once.
     *
     * @template T
     * @param {readonly T[]} list
     * @param {number} count
     */
    some(list, count) {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () => /** @type {T} */ (left.splice(below(left.length), 1)[0]));
    },
  };
}

/** @typedef {ReturnType<typeof dice>} Dice */
