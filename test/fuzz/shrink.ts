/** Cuts a failing text down. */

/** Milliseconds that one text may take. */
const patience = 10_000;

/** A text that still fails and from which no line, and then no character, can be left out, as far as the time reached. */
export function cutDown(text: string, fails: (less: string) => boolean): string {
  const end = performance.now() + patience;
  const stillFails = (less: string) => performance.now() < end && fails(less);
  const lines = fewer(text.split(/(?<=\n)/), (left) => stillFails(left.join('')));
  return fewer([...lines.join('')], (left) => stillFails(left.join(''))).join('');
}

/** Leaves out halves, quarters and so on, down to single ones. */
function fewer(items: readonly string[], fails: (left: readonly string[]) => boolean): readonly string[] {
  let left = items;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const less = [...left.slice(0, at), ...left.slice(at + size)];
      if (fails(less)) left = less;
      else at += size;
    }
  }
  return left;
}
