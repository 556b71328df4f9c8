/** Sentences that lead further: stocks, events and claims as links to their places on the page. */
import { type AnchorKind, anchorOf } from '../../handbook/anchors.ts';
import { type Prose, withinText } from '../../handbook/prose.ts';
import { capital } from './text.ts';

export function To({
  kind,
  id,
  children,
}: {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly children: string;
}) {
  return <a href={`#${anchorOf(kind, id)}`}>{children}</a>;
}

/** `begins`: the sentence starts with this, so that its first letter is a capital. */
export function Said({ prose, begins }: { readonly prose: Prose; readonly begins?: boolean }) {
  return (
    <>
      {prose.map((part, index) => {
        const key = `${index} ${typeof part === 'string' ? part : part.stock}`;
        if (typeof part !== 'string')
          return (
            <To key={key} kind="stock" id={part.stock}>
              {begins && index === 0 ? part.name : withinText(part.name)}
            </To>
          );
        return <span key={key}>{begins && index === 0 ? capital(part) : part}</span>;
      })}
    </>
  );
}

/** "C017, C036", each a link. */
export function Claims({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {/^C\d{3}$/.test(id) ? (
            <To kind="claim" id={id}>
              {id}
            </To>
          ) : (
            id
          )}
        </span>
      ))}
    </>
  );
}
