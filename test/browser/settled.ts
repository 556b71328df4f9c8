/** Waits for what a reader waits for, and measures the page when it has come: its rules, and its width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing on the page is still on its way, the letters are those it is drawn with, and nothing moves. */
export async function untilSettled(page: Page): Promise<void> {
  const waiting = page.locator('.waiting:not([role=alert]), [aria-busy=true]');
  await expect.poll(() => waiting.count()).toBe(0);
  const causes = page.getByText(sv.laget.causesLoading).filter({ visible: true });
  await expect.poll(() => causes.count()).toBe(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** The page about the model, with what it fetches last: the laboratory's first answer and the calibration. */
export async function untilModelStands(page: Page): Promise<void> {
  await page.getByTestId('model').waitFor();
  await page.getByTestId('rerun').waitFor();
  await untilCounted(page);
}

/** The laboratory shows the answer to what was asked last. */
export async function untilCounted(page: Page): Promise<void> {
  await page.getByTestId('lab-figure').first().waitFor();
  await page.locator('.lab-curves[aria-busy=false]').waitFor();
}

/** Where it is in the window, when it has stopped moving. */
export async function standingBox(place: Locator) {
  await place.scrollIntoViewIfNeeded();
  let box = await place.boundingBox();
  const moves = async () => {
    const before = JSON.stringify(box);
    box = await place.boundingBox();
    return box === null || JSON.stringify(box) !== before;
  };
  await expect.poll(moves).toBe(false);
  return box ?? expect.fail('it is not on the page');
}

/** The rules that another theme can break where the first one keeps them all. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

// All in the page itself, and no list of what is as it should be: half the time on a long page.
const checker = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

/** What breaks a rule of WCAG 2.2 AA on the page as it stands, or only `within` a part of it. */
export function faults(page: Page, within?: string): Promise<readonly string[]> {
  return found(checker(page).withTags(RULES), within);
}

/** As `faults`, of the rules that colours can break: for the second and third theme of the same page. */
export function faultsOfColour(page: Page, within?: string): Promise<readonly string[]> {
  return found(checker(page).withRules(COLOUR_RULES), within);
}

async function found(axe: AxeBuilder, within: string | undefined): Promise<readonly string[]> {
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** When everything has found its place, nothing sticks out to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await untilSettled(page);
  const tooWide = () =>
    page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  await expect.poll(tooWide).toBe(0);
}
