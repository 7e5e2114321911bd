/** A message of the product: what stands between backticks is set as code. */
export function CodedText({ text }: { readonly text: string }) {
  const pieces = text.split('`');
  if (pieces.length % 2 === 0) return <>{text}</>;
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</>;
}
