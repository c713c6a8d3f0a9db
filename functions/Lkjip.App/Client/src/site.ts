// What pages do more comfortably with a script; everything works without it.
import { offerCopies } from './site/copy';
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
offerCopies();
