/** A comment or a longer text as plain paragraphs; its Markdown is shown as written and never interpreted. */
export function Prose({ text }: { readonly text: string | undefined }) {
  if (text === undefined || text.trim() === '') return null;
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p class="text">{paragraph.trim()}</p>
        ))}
    </>
  );
}
