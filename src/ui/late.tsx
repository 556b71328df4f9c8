/** Shows a part of the page that is fetched when it is first wanted. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UiProps } from './ui.ts';

interface LateProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  readonly waiting?: ComponentChildren;
  /** Shown when the part could not be fetched. */
  readonly missing: ComponentChildren;
}

/** `load` must be the same function each time. */
export function Late<P extends object>({ load, props, waiting, missing }: LateProps<P>) {
  const [part, setPart] = useState<ComponentType<P> | 'missing'>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setPart(() => loaded),
      () => wanted && setPart('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (part === undefined) return <>{waiting}</>;
  if (part === 'missing') return <>{missing}</>;
  const Part = part;
  return <Part {...props} />;
}

export function PartMissing({ ui }: UiProps) {
  return (
    <p class="waiting" role="alert">
      {ui.t.notices['part-missing']}
    </p>
  );
}
