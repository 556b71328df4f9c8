/** Every sign that the cases, the panel and the report on small municipalities give. */
import { CASE_CLAIMS } from '../../../src/model/claims/cases.ts';
import { PANEL_CLAIMS } from '../../../src/model/claims/panel.ts';
import { SMALL_CLAIMS } from '../../../src/model/claims/small.ts';
import { tryAll } from './try-all.ts';

tryAll('the cases', CASE_CLAIMS);
tryAll('the panel', PANEL_CLAIMS);
tryAll('the small municipalities', SMALL_CLAIMS);
