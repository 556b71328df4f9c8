/** One entry of a long list: its name, some marks, and all about it behind a fold with an address of its own. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export function Entry({
  id,
  name,
  tags = [],
  code,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly tags?: readonly string[];
  /** What programs call it. */
  readonly code?: string;
  /** A function is asked when the fold is first opened: hundreds of folds are a heavy page. */
  readonly children: ComponentChildren | (() => ComponentChildren);
}) {
  const [opened, setOpened] = useState(false);
  const waits = typeof children === 'function';
  return (
    <details class="fold m-entry" id={id} onToggle={() => setOpened(true)}>
      <summary>
        <span class="m-name">{name}</span>
        {tags.map((tag) => (
          <span class="m-tag" key={tag}>
            {tag}
          </span>
        ))}
      </summary>
      <div class="m-inside">
        {code && (
          <p class="m-code">
            <code>{code}</code>
          </p>
        )}
        {waits ? opened && children() : children}
      </div>
    </details>
  );
}
