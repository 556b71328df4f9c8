/** The house in the debrief: the same picture as in play, fetched when its box is there, and the same in words without it. */
import type { Frame, HiddenInTheHouse } from '../debrief/replay.ts';
import type { HouseOfRun } from '../ui/debrief/props.ts';
import type { UiSettings } from '../ui/ui-model.ts';
import { isCalm, themeNow } from './looks-now.ts';

type Hall = Awaited<ReturnType<typeof import('../townhall/hall.ts')['mountTownHall']>>;

export function houseOf(settings: UiSettings): HouseOfRun {
  let box: HTMLElement | undefined;
  let hall: Hall | undefined;
  let draw = () => {};

  async function mount(host: HTMLElement, failed: () => void): Promise<void> {
    try {
      const { mountTownHall } = await import('../townhall/hall.ts');
      const mounted = await mountTownHall(host, {
        calm: isCalm(settings),
        theme: themeNow(),
        label: '',
        onChoose: () => undefined,
        onPoint: () => undefined,
      });
      if (box !== host) {
        mounted.destroy();
        return;
      }
      // Looking back is about the house, also where it is small.
      mounted.setWish({ whole: true });
      hall = mounted;
      draw();
    } catch {
      if (box === host) failed();
    }
  }

  return {
    drawn: settings.townhall,
    place(host, failed) {
      hall?.destroy();
      hall = undefined;
      box = host;
      if (host && settings.townhall) void mount(host, failed);
    },
    async show(frame: Frame, opened: readonly HiddenInTheHouse[]) {
      const [{ stageOfFrame, describeHidden }, { describeStage }, { townhallTexts }] = await Promise.all([
        import('../townhall/replay.ts'),
        import('../townhall/describe.ts'),
        import('../i18n/townhall.ts'),
      ]);
      const stage = stageOfFrame(frame, opened);
      const texts = townhallTexts(settings.language);
      draw = () => {
        hall?.setTexts(texts);
        hall?.show(stage);
      };
      draw();
      return [...describeHidden(stage.hidden ?? {}, texts), ...describeStage(stage, texts)];
    },
  };
}
