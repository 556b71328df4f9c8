/** Catches what a part of the page throws while it is drawn, so that the reader never meets a blank page. */
import { Component, type ComponentChildren } from 'preact';
import { Trouble } from './trouble.tsx';
import type { Ui } from './ui.ts';

interface GuardProps {
  readonly ui: Ui;
  readonly children: ComponentChildren;
}

interface GuardState {
  readonly thrown?: Error;
  /** What could not be drawn: anything else is tried afresh, but not the same each time the picture or a pointer moves. */
  readonly under?: Drawn;
}

type Drawn = Pick<Ui['state'], 'screen' | 'view'>;

function isSame(one: Drawn | undefined, other: Drawn): boolean {
  return one?.screen === other.screen && one.view === other.view;
}

export class Guard extends Component<GuardProps, GuardState> {
  override componentDidCatch(thrown: unknown): void {
    this.setState({
      thrown: thrown instanceof Error ? thrown : new Error(String(thrown)),
      under: this.props.ui.state,
    });
  }

  override render() {
    const { ui, children } = this.props;
    const { thrown, under } = this.state;
    if (!thrown || !isSame(under, ui.state)) return <>{children}</>;
    const failure = { kind: 'program', message: thrown.message, detail: thrown.stack ?? '' } as const;
    return <Trouble ui={ui} failure={failure} />;
  }
}
