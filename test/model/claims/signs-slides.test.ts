/** Every sign that the slides and the study of secretaries give. */
import { SECRETARY_CLAIMS } from '../../../src/model/claims/secretary.ts';
import { SLIDE_CLAIMS } from '../../../src/model/claims/slides.ts';
import { tryAll } from './try-all.ts';

tryAll('the secretary', SECRETARY_CLAIMS);
tryAll('the slides', SLIDE_CLAIMS);
