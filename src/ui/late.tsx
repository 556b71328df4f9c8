/** Shows a part of the page that is fetched when it is first wanted. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Part } from './parts.ts';
import type { UiProps } from './ui.ts';

interface LateProps<P> {
  readonly load: Part<P>;
  readonly props: P;
  readonly waiting?: ComponentChildren;
  /** Shown when the part could not be fetched. */
  readonly missing: ComponentChildren;
}

interface Got<P> {
  readonly load: LateProps<P>['load'];
  /** Undefined when it could not be had. */
  readonly part?: ComponentType<P>;
}

/** `load` must be the same function as long as the same part is meant. */
export function Late<P extends object>({ load, props, waiting, missing }: LateProps<P>) {
  const [got, setGot] = useState<Got<P>>();
  // In the same task as the drawing: a part that came in between would be neither drawn nor waited for.
  useLayoutEffect(() => {
    if (load.here) return undefined;
    let wanted = true;
    load().then(
      (part) => wanted && setGot({ load, part }),
      () => wanted && setGot({ load }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  const known = got?.load === load ? got : load.here && { load, part: load.here };
  if (!known) return <>{waiting}</>;
  const Part = known.part;
  if (!Part) return <>{missing}</>;
  return <Part {...props} />;
}

export function PartMissing({ ui }: UiProps) {
  return (
    <p class="waiting" role="alert">
      {ui.t.notices['part-missing']}
    </p>
  );
}
