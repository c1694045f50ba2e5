/** Which of the two words of a double holds its sign and its exponent: 1 on nearly every machine. */
export const upperWord: 0 | 1 =
  /* @__PURE__ */ new Int32Array(/* @__PURE__ */ new Float64Array([1]).buffer)[1] === 0 ? 0 : 1
