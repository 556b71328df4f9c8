/** The model as one would write it without XState: the same arithmetic, guards and regions, as tables and two loops. In the benchmark only. */

const list = (ways) => [ways ?? []].flat().map((way) => (typeof way === 'string' ? { target: way } : way));
const named = (ways) => list(ways).map(({ guard, target }) => ({ guard, target: target.replace('.', '') }));

/** For each region and state: where which event leads, and where it goes by itself. Read off the chart once. */
function tablesOf({ states }) {
  return Object.entries(states)
    .filter(([, region]) => region.states)
    .map(([name, region]) => ({
      name,
      states: Object.fromEntries(
        Object.entries(region.states).map(([state, { on = {}, always }]) => {
          const events = new Set([...Object.keys(on), ...Object.keys(region.on ?? {})]);
          // What the state says goes before what its region says.
          const ways = [...events].map((event) => [
            event,
            [...named(on[event]), ...named(region.on?.[event])],
          ]);
          return [state, { on: new Map(ways), always: named(always) }];
        }),
      ),
    }));
}

/**
 * Takes the parts of the model that are the same in both and a world that has begun; answers like `walk`, with the
 * lines of each step.
 */
export function reducer({ machine, advanceByAct, advanceByQuarter, datesDue, eventOf }, world) {
  const { guards } = machine.implementations;
  const regions = tablesOf(machine.config);
  let { context } = world.snapshot;
  let regimes = Object.fromEntries(regions.map(({ name }) => [name, world.snapshot.value[name]]));

  /** Where the first way that is open leads, in every region at once. Undefined when none is. */
  function moved(waysOf, event) {
    let next;
    for (const { name, states } of regions) {
      const way = waysOf(states[regimes[name]])?.find(
        ({ guard }) => guard === undefined || guards[guard]({ context, event }),
      );
      if (!way) continue;
      next ??= { ...regimes };
      next[name] = way.target;
    }
    return next;
  }

  function take(act) {
    const event = { type: act.event, act, regimes };
    // These see the stocks before the act, and what goes by itself those after it.
    const led = moved(({ on }) => on.get(act.event), event);
    context =
      act.event === 'time.passes' ? advanceByQuarter(context, regimes) : advanceByAct(context, regimes, act);
    for (let next = led ?? regimes; next; next = moved(({ always }) => always, event)) regimes = next;
    return context.lines;
  }

  function report(act) {
    const { actors, defaultBy, defaultTowards } = eventOf(act.event);
    const by = act.by ?? defaultBy;
    if (!actors.includes(by)) throw new Error(`"${act.event}" cannot be done by "${by}".`);
    const towards = act.towards ?? (by === defaultTowards ? defaultBy : defaultTowards);
    return take({ ...act, by, towards });
  }

  return {
    report,
    passQuarter() {
      const lines = datesDue(context).flatMap((act) => report(act));
      const passing = take({ event: 'time.passes' });
      return lines.length === 0 ? passing : [...lines, ...passing];
    },
    stocks: () => context.stocks,
  };
}
