// What pages do more comfortably with a script; everything works without it.
import { focusSummary } from './site/focus';
import { guardForms } from './site/guard';
import { followJob, followRun } from './site/progress';
import { unfoldForPrint } from './site/print';
import { switchTheme } from './site/theme';

switchTheme();
followJob();
followRun();
focusSummary();
guardForms();
unfoldForPrint();
