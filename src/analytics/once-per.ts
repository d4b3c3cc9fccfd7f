/**
 * The same derivation, made once for each object and kept for as long as the object is: for what several figures derive
 * from one answer, or one figure derives again at every choice that has nothing to do with it. What comes out is shared,
 * so nobody may change it.
 */
export function oncePer<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>()
  return (key) => {
    const found = known.get(key) ?? { value: derive(key) }
    known.set(key, found)
    return found.value
  }
}
