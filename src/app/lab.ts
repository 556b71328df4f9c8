/** Wires the laboratory: the model's catalogue, the worker that runs it, and the address line. */
import { type ComponentType, h } from 'preact';
import { LAB_CATALOGUE } from '../handbook/lab/catalogue.ts';
import { labLink, readLabLink } from '../handbook/lab/link.ts';
import { claimIn } from '../handbook/lab/of-claim.ts';
import { LAB_QUESTIONS } from '../handbook/lab/questions.ts';
import type { LabSetup } from '../handbook/lab/setup.ts';
import type { Language } from '../i18n/text.ts';
import { copyText } from '../ui/copy.ts';
import type { LabDoor } from '../ui/model/lab-model.ts';
import { Laboratory } from '../ui/model/laboratory.tsx';
import { showAddress } from './address-bar.ts';
import { LabRunner } from './lab-runner.ts';

/** The present address with this setup in it; what else it says (the language) stays. */
function searchOf(setup: LabSetup): string {
  const asked = new URLSearchParams(location.search);
  asked.set('view', 'model');
  asked.set('lab', labLink(setup));
  return `?${asked}`;
}

function labDoor(): LabDoor {
  const runner = new LabRunner();
  return {
    catalogue: LAB_CATALOGUE,
    questions: LAB_QUESTIONS,
    run: (setup) => runner.run(setup),
    cancel: () => runner.cancel(),
    link: labLink,
    read: readLabLink,
    claimIn,
    address: (setup) => new URL(searchOf(setup), location.href).href,
    keep: (setup) => showAddress(searchOf(setup), 'same'),
    copy: copyText,
    ...('share' in navigator
      ? {
          // Whoever closes the machine's window has changed their mind; nothing went wrong.
          share: (title: string, url: string) => navigator.share({ title, url }).catch(() => undefined),
        }
      : {}),
  };
}

/** The laboratory, ready to be drawn; `lab` is what the address said after `lab=`. */
export function laboratory(lang: Language, lab: string | undefined): ComponentType {
  const door = labDoor();
  return () => h(Laboratory, { door, lang, ...(lab === undefined ? {} : { lab }) });
}
